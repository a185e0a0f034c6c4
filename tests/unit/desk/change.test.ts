/** Status, tags and findings let stand, changed from the desk. */
import { expect, test } from 'vitest';
import { EMPTY_CONTENT, LET_STAND_MAX } from '#shared/article/article';
import { createArticle } from '#shared/article/create';
import { readArticleId, toInstant } from '#shared/article/identity';
import { changeArticle } from '#shared/desk/change';

const id = readArticleId('01HRFZ3Y5ZQ8M4W2X7K9T1B6CD');
if (id === null) throw new Error('not an id');
const birth = { id, now: toInstant(new Date(0)), layout: 'portal', language: 'vi' };
const article = { ...createArticle(birth, EMPTY_CONTENT), tags: ['y tế', 'giáo dục'] };

test('a change that changes nothing is no change', () => {
  expect(changeArticle(article, {})).toBe(article);
  expect(changeArticle(article, { status: 'draft', addTags: ['y tế'], removeTags: ['thể thao'] })).toBe(article);
});

test('the status changes and nothing else', () => {
  expect(changeArticle(article, { status: 'submitted' })).toEqual({ ...article, status: 'submitted' });
});

test('tags are added at the end, each once, in whatever form they were typed', () => {
  const changed = changeArticle(article, { addTags: ['  thể   thao ', 'thể thao'.normalize('NFD'), 'y tế', ' '] });
  expect(changed.tags).toEqual(['y tế', 'giáo dục', 'thể thao']);
});

test('a tag both taken away and added stands at the end', () => {
  expect(changeArticle(article, { addTags: ['y tế'], removeTags: ['y tế'] }).tags).toEqual(['giáo dục', 'y tế']);
});

test('findings let stand are kept in order, each once, and told of again when asked', () => {
  const stood = changeArticle(article, { letStand: ['hai', 'một', 'hai'] });
  expect(stood).toEqual({ ...article, letStand: ['hai', 'một'] });
  expect(changeArticle(stood, { letStand: ['ba', 'một'] }).letStand).toEqual(['hai', 'một', 'ba']);
  expect(changeArticle(stood, { tellAgain: ['hai'] }).letStand).toEqual(['một']);
});

test('letting stand what stands, or telling again what is told of, is no change', () => {
  const stood = changeArticle(article, { letStand: ['một'] });
  expect(changeArticle(stood, { letStand: ['một'] })).toBe(stood);
  expect(changeArticle(stood, { tellAgain: ['hai'] })).toBe(stood);
});

test('more than an article may hold push the oldest out', () => {
  const many = Array.from({ length: LET_STAND_MAX }, (_, i) => `${i}`);
  const stood = changeArticle(article, { letStand: many });
  const more = changeArticle(stood, { letStand: ['mới'] }).letStand;
  expect([more.length, more[0], more.at(-1)]).toEqual([LET_STAND_MAX, '1', 'mới']);
});
