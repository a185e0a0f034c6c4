import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Block, CURRENT_SCHEMA } from '#shared/article/article';
import { createArticle } from '#shared/article/create';
import { readArticleId, readOffsetDateTime, toInstant } from '#shared/article/identity';
import { plain } from '#shared/article/inline';
import { parseArticle } from '#shared/article/schema';
import { arrange, piecesOf } from '#shared/layout/arrange';
import { PORTAL } from '#shared/layout/portal';
import { content } from '../../support/arbitrary';
import { photoOf } from '../../support/articles';

const id = readArticleId('01HRFZ3Y5ZQ8M4W2X7K9T1B6CD');
if (!id) throw new Error('the fixture is an id');
const birth = { id, now: toInstant(new Date(0)), layout: 'portal', language: 'vi' };
const ARTICLE = createArticle(birth);

test('every arranged article survives being written and read', () => {
  fc.assert(
    fc.property(content, (input) => {
      const article = createArticle(birth, arrange(piecesOf(input), PORTAL));
      expect(parseArticle(JSON.parse(JSON.stringify(article)))).toEqual({ ok: true, article });
    }),
  );
});

test.each([
  [{ ...ARTICLE, id: 'x' }, 'id'],
  [{ ...ARTICLE, headline: '<h1>' }, 'headline'],
  [{ ...ARTICLE, headline: [{ text: 'a', link: 'javascript:alert(1)' }] }, 'headline.0.link'],
  [{ ...ARTICLE, extra: 1 }, 'extra'],
  [{ ...ARTICLE, dateline: { at: '2024-02-30T00:00:00+07:00', place: null } }, 'dateline.at'],
  [{ ...ARTICLE, photos: [{ asset: '../x.jpg', size: null, alt: '', caption: [], credit: '' }] }, 'photos.0.asset'],
  [null, ''],
  ['text', ''],
])('what is no article is named by its first wrong field', (value, path) => {
  expect(parseArticle(value)).toEqual({ ok: false, reason: 'not-an-article', path });
});

const cells = (count: number) => Array.from({ length: count }, () => plain('ô'));
const rowsOf = (count: number, columns: number) => Array.from({ length: count }, () => cells(columns));
const table = (more: object) => ({ type: 'table', header: false, widths: null, rows: rowsOf(1, 2), ...more });
const paragraph: Block = { type: 'paragraph', text: plain('Thân bài') };
const photos = { type: 'photos', position: 'left', photos: [photoOf(null)] };

test.each<readonly [string, object]>([
  ['the largest table', table({ rows: rowsOf(5_000, 60) })],
  ['a table whose columns have widths', table({ widths: [66.6, 33.4] })],
  ['a photo beside the text', photos],
  ['a box', { type: 'box', blocks: [paragraph] }],
  ['a rule', { type: 'rule' }],
])('%s is a block', (_, block) => {
  expect(parseArticle({ ...ARTICLE, body: [block] })).toMatchObject({ ok: true });
});

test.each<readonly [string, object, string]>([
  ['a table of too many rows', table({ rows: rowsOf(5_001, 1) }), 'body.0.rows'],
  ['a table of too many columns', table({ rows: rowsOf(1, 61) }), 'body.0.rows.0'],
  ['a table without rows', table({ rows: [] }), 'body.0.rows'],
  ['a row without cells', table({ rows: [[]] }), 'body.0.rows.0'],
  ['rows of unequal length', table({ rows: [cells(2), cells(3)] }), 'body.0.rows'],
  ['widths for some columns only', table({ widths: [100] }), 'body.0'],
  ['a column without width', table({ widths: [100, 0] }), 'body.0.widths.1'],
  ['an endless column', table({ widths: [Number.POSITIVE_INFINITY, 1] }), 'body.0.widths.0'],
  ['a box in a box', { type: 'box', blocks: [{ type: 'box', blocks: [] }] }, 'body.0.blocks.0.type'],
  ['a table in a box', { type: 'box', blocks: [table({})] }, 'body.0.blocks.0.type'],
  ['a gallery without photos', { ...photos, photos: [] }, 'body.0.photos'],
  ['a photo in the middle of nowhere', { ...photos, position: 'middle' }, 'body.0.position'],
  ['a quote that does not say whether it has a speaker', { type: 'quote', text: [] }, 'body.0.attribution'],
  ['a rule with text', { type: 'rule', text: [] }, 'body.0.text'],
  ['a block of no kind', { type: 'video' }, 'body.0.type'],
])('%s is none', (_, block, path) => {
  expect(parseArticle({ ...ARTICLE, body: [block] })).toEqual({ ok: false, reason: 'not-an-article', path });
});

test('an article of a later Dateline is not taken for damage', () => {
  expect(parseArticle({ ...ARTICLE, schema: CURRENT_SCHEMA + 1, new: 'slot' })).toEqual({
    ok: false,
    reason: 'newer-schema',
  });
});

test('nothing of any shape makes the parser throw', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(parseArticle(value).ok).toBe(false);
    }),
  );
});

test.each([
  '2024-02-30T10:00:00+07:00',
  '2024-03-08T25:00:00+07:00',
  '2024-03-08T24:00:00+07:00',
  '2024-03-08T10:54:03',
  '08/03/2024',
  '',
])('%j is no moment', (text) => {
  expect(readOffsetDateTime(text)).toBeNull();
});

test('the offset of a moment stays as written', () => {
  expect(readOffsetDateTime('2024-03-08T10:54:03+07:00')).toBe('2024-03-08T10:54:03+07:00');
});
