/** Status, tags and findings let stand, changed from the desk. */
import { expect, test } from 'vitest';
import { type Article, EMPTY_CONTENT, LET_STAND_MAX } from '#shared/article/article';
import { createArticle } from '#shared/article/create';
import { readArticleId, toInstant } from '#shared/article/identity';
import { changeArticle, type DeskChange } from '#shared/desk/change';

const id = readArticleId('01HRFZ3Y5ZQ8M4W2X7K9T1B6CD');
if (id === null) throw new Error('not an id');
const birth = { id, now: toInstant(new Date(0)), layout: 'portal', language: 'vi' };
const hand = { by: 'Lê Hạnh', now: toInstant(new Date(60_000)) };
const change = (stored: Article, wanted: DeskChange): Article => changeArticle(stored, wanted, hand);
const article = { ...createArticle(birth, EMPTY_CONTENT), tags: ['y tế', 'giáo dục'] };

test('a change that changes nothing is no change', () => {
  expect(change(article, {})).toBe(article);
  expect(change(article, { status: 'draft', addTags: ['y tế'], removeTags: ['thể thao'] })).toBe(article);
});

test('the status changes, its step is recorded, and nothing else', () => {
  const step = { at: hand.now, by: 'Lê Hạnh', act: 'submitted', note: '' };
  expect(change(article, { status: 'submitted' })).toEqual({ ...article, status: 'submitted', trail: [step] });
});

test('an approved article that has gone out is exported, and the trail says as what', () => {
  const approved = change(article, { status: 'approved' });
  const exported = change(approved, { wentOutAs: 'html, pdf' });
  expect(exported.status).toBe('exported');
  expect(exported.trail.map(({ act, note }) => [act, note])).toEqual([
    ['approved', ''],
    ['exported', 'html, pdf'],
  ]);
});

test.each(['draft', 'submitted', 'exported', 'spiked'] as const)(
  'a %s article that goes out stays what it is',
  (status) => {
    const stored = { ...article, status };
    expect(change(stored, { wentOutAs: 'html' })).toBe(stored);
  },
);

test('what was overridden is recorded with its reason, before what came of it', () => {
  const approved = { ...article, status: 'approved' as const };
  const overridden = [
    { act: 'checks-overridden', note: 'Nguồn đã xác nhận' },
    { act: 'embargo-overridden', note: 'Nguồn đã xác nhận' },
  ] as const;
  const changed = change(approved, { overridden, wentOutAs: 'pdf' });
  expect(changed.trail.map(({ act }) => act)).toEqual(['checks-overridden', 'embargo-overridden', 'exported']);
  expect(changed.trail.every(({ by, at }) => by === 'Lê Hạnh' && at === hand.now)).toBe(true);
});

test('tags are added at the end, each once, in whatever form they were typed', () => {
  const changed = change(article, { addTags: ['  thể   thao ', 'thể thao'.normalize('NFD'), 'y tế', ' '] });
  expect(changed.tags).toEqual(['y tế', 'giáo dục', 'thể thao']);
});

test('a tag both taken away and added stands at the end', () => {
  expect(change(article, { addTags: ['y tế'], removeTags: ['y tế'] }).tags).toEqual(['giáo dục', 'y tế']);
});

test('findings let stand are kept in order, each once, and told of again when asked', () => {
  const stood = change(article, { letStand: ['hai', 'một', 'hai'] });
  expect(stood).toEqual({ ...article, letStand: ['hai', 'một'] });
  expect(change(stood, { letStand: ['ba', 'một'] }).letStand).toEqual(['hai', 'một', 'ba']);
  expect(change(stood, { tellAgain: ['hai'] }).letStand).toEqual(['một']);
});

test('letting stand what stands, or telling again what is told of, is no change', () => {
  const stood = change(article, { letStand: ['một'] });
  expect(change(stood, { letStand: ['một'] })).toBe(stood);
  expect(change(stood, { tellAgain: ['hai'] })).toBe(stood);
});

test('more than an article may hold push the oldest out', () => {
  const many = Array.from({ length: LET_STAND_MAX }, (_, i) => `${i}`);
  const stood = change(article, { letStand: many });
  const more = change(stood, { letStand: ['mới'] }).letStand;
  expect([more.length, more[0], more.at(-1)]).toEqual([LET_STAND_MAX, '1', 'mới']);
});
