import { expect, test } from 'vitest';
import { createArticle } from '#shared/article/create';
import { readArticleId, toInstant } from '#shared/article/identity';
import { textOf } from '#shared/article/inline';
import { check } from '#shared/check/check';
import { houseOf } from '#shared/check/house';
import { manuscriptOf } from '#shared/check/manuscript-of';
import { keysOf } from '#shared/command-keys';
import { arrange, piecesOf } from '#shared/layout/arrange';
import { PORTAL } from '#shared/layout/portal';
import { EMPTY_NEWSROOM } from '#shared/newsroom/newsroom';
import { firstArticle } from '../../../../src/main/welcome/first-article';

const NOW = new Date('2026-05-22T01:30:00Z');
const write = (language: 'vi' | 'en', byline = '', place = '') =>
  firstArticle({ language, byline, place }, PORTAL, NOW);

test.each(['vi', 'en'] as const)('it obeys the layout as it stands, every slot of it filled (%s)', (language) => {
  const { content, form } = write(language, 'Minh Thư', 'Tân Hòa');
  expect(arrange(piecesOf(content), PORTAL)).toEqual(content);
  expect(form).toEqual({ layout: 'portal', language });
  expect(content.dateline).toEqual({ at: '2026-05-22T08:30:00+07:00', place: 'Tân Hòa' });
  expect(content.byline).toEqual([{ name: 'Minh Thư', role: null }]);
  expect([content.headline.length, content.lead.length, content.photos.length].every((count) => count > 0)).toBe(true);
});

test('nobody is put in the place of a name that was not given', () => {
  expect(write('vi').content).toMatchObject({ byline: [], dateline: { place: null } });
});

test.each(['vi', 'en'] as const)('the house finds what the lesson is about, and nothing else (%s)', (language) => {
  const { content, form } = write(language, 'Minh Thư', 'Tân Hòa');
  const id = readArticleId('01JZZZZZZZZZZZZZZZZZZZZZZZ');
  if (id === null) throw new Error('the id of this test is none');
  const article = createArticle({ id, now: toInstant(NOW), ...form }, content);
  const found = check(manuscriptOf(article, PORTAL), houseOf(PORTAL, EMPTY_NEWSROOM, '2026-05-22'));
  expect(found.map(({ rule }) => rule)).toEqual(['to-fill']);
});

test('the keys that it names are those of the commands', () => {
  const named = (language: 'vi' | 'en') =>
    [...JSON.stringify(write(language).content).matchAll(/(?:Ctrl\+\w|F\d+)/gu)].map(([keys]) => keys);
  const known = ['article/new', 'check/next', 'search/palette', 'article/export'] as const;
  const keys = new Set([...known.map(keysOf), 'Ctrl+V']);
  expect(named('vi').filter((each) => !keys.has(each))).toEqual([]);
  expect(named('en')).toEqual(named('vi'));
});

test('both languages have as many parts', () => {
  const [vi, en] = [write('vi').content, write('en').content];
  expect(en.body.map(({ type }) => type)).toEqual(vi.body.map(({ type }) => type));
  expect(textOf(en.headline)).not.toBe(textOf(vi.headline));
});
