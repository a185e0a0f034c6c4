import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '#shared/article/article';
import { toInstant } from '#shared/article/identity';
import { plain } from '#shared/article/inline';
import { ENDINGS } from '#shared/exporting/formats';
import { exportName } from '#shared/exporting/naming/export-name';
import { nameProblem } from '#shared/exporting/naming/name-problem';
import { NAME_WORDS } from '#shared/exporting/naming/name-words';
import { NAME_PATTERN } from '#shared/exporting/order';
import { PORTAL } from '#shared/layout/portal';
import { articleOf, bridgeArticle, emptyArticle } from '../../../support/articles';

const FULL: Article = { ...bridgeArticle(), section: 'Đời sống', slug: 'Cầu Mới' };
const nameOf = (pattern: string, article = FULL): string => exportName(article, PORTAL, pattern);

test.each([
  ['{date}-{slug}', '2024-03-08-cau-moi'],
  ['{date}_{section}_{slug}', '2024-03-08_doi-song_cau-moi'],
  ['{headline}', 'xa-thanh-loi-khanh-thanh-cay-cau-thu-ba-bac-qua-kenh-rach-chanh'],
  ['{slug}.{author}', 'cau-moi.le-hanh'],
  ['{id}', '01hre5q3k8zq4t7v9x2n6m5b1c'],
  ['Bài số 1 – {slug}', 'bai-so-1-cau-moi'],
  ['{slug} (bản cuối)', 'cau-moi-ban-cuoi'],
  ['{Slug}-{tacgia}', 'slug-tacgia'],
  ['{}-{slug}', 'cau-moi'],
])('the pattern %s gives %s', (pattern, name) => {
  expect(nameOf(pattern)).toBe(name);
});

test.each([
  ['vi', '2024-03-08-bai-chua-co-tit'],
  ['en', '2024-03-08-untitled-article'],
])('an article without a headline has a name in %s too', (language, name) => {
  expect(nameOf(NAME_PATTERN, { ...emptyArticle(), language })).toBe(name);
});

test('the day is the dateline’s in its own zone, or that of the last change by the newsroom’s clock', () => {
  const late = { ...emptyArticle(), updatedAt: toInstant(new Date('2024-03-08T18:30:00Z')) };
  expect(nameOf('{date}')).toBe('2024-03-08');
  expect(nameOf('{date}', late)).toBe('2024-03-09');
});

test('a word that the article has nothing for leaves no gap behind', () => {
  const bare = { ...emptyArticle(), slug: 'tin' };
  expect(nameOf('{section}-{slug}', bare)).toBe('tin');
  expect(nameOf('{slug}-{author}-{section}', bare)).toBe('tin');
  expect(nameOf('{slug}_{author}_{date}', bare)).toBe('tin_2024-03-08');
  expect(nameOf('{section}{author}', bare)).toBe('bai-chua-co-tit');
});

test.each([
  ['', 'bai-chua-co-tit'],
  ['...', 'bai-chua-co-tit'],
  ['CON', 'bai-chua-co-tit-con'],
  ['nul.{slug}', 'bai-chua-co-tit-nul.cau-moi'],
  ['LPT1', 'bai-chua-co-tit-lpt1'],
  ['COM0.txt', 'bai-chua-co-tit-com0.txt'],
  ['console', 'console'],
  ['../../{slug}', 'cau-moi'],
  ['C:\\{slug}. ', 'c-cau-moi'],
])('the pattern %j gives a name that Windows accepts: %s', (pattern, name) => {
  expect(nameOf(pattern)).toBe(name);
});

test('a long name is cut between words', () => {
  const name = nameOf('{headline}-{headline}-{headline}');
  expect(name.length).toBeLessThanOrEqual(100);
  expect(name).toMatch(/-xa-thanh-loi-khanh-thanh-cay-cau-thu$/u);
});

test('whatever pattern and headline, every system accepts the name with every ending', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...NAME_WORDS.map((word) => `{${word}}`),
      '{x}',
      '-',
      '_',
      '.',
      ' ',
      '/',
      '\\',
      'CON',
      'aux',
      'com1',
      'Đ',
      '{',
      '}',
    ),
    fc.string({ unit: 'binary', maxLength: 20 }),
  );
  const longest = Math.max(...Object.values(ENDINGS).map(({ length }) => length));
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 12 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      (pieces, headline) => {
        const name = nameOf(pieces.join(''), articleOf({ headline: plain(headline) }));
        expect(name).toMatch(/^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/u);
        expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/u);
        expect(name).not.toContain('..');
        expect(name.length).toBeLessThanOrEqual(100);
        expect(name.length + 1 + longest).toBeLessThan(255);
        expect(nameOf(name)).toBe(name);
      },
    ),
  );
});

describe('a pattern', () => {
  test.each(['{date}-{slug}', 'Bài {headline}', '{id}'])('like %s is sound', (pattern) => {
    expect(nameProblem(pattern)).toBeNull();
  });

  test.each([
    ['', { reason: 'empty' }],
    [' -_. ', { reason: 'empty' }],
    ['{ngay}-{slug}', { reason: 'unknown-word', word: 'ngay' }],
    ['{Date}', { reason: 'unknown-word', word: 'Date' }],
    ['{date}/{slug}', { reason: 'character', character: '/' }],
    ['{slug}?', { reason: 'character', character: '?' }],
    ['tin', { reason: 'same-for-all' }],
  ])('like %j is told of: %o', (pattern, problem) => {
    expect(nameProblem(pattern)).toEqual(problem);
  });
});
