import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createArticle } from '#shared/article/create';
import { readArticleId, readOffsetDateTime, toInstant } from '#shared/article/identity';
import { parseArticle } from '#shared/article/schema';
import { arrange, piecesOf } from '#shared/layout/arrange';
import { PORTAL } from '#shared/layout/portal';
import { content } from '../../support/arbitrary';

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

test('an article of a later Dateline is not taken for damage', () => {
  expect(parseArticle({ ...ARTICLE, schema: 2, new: 'slot' })).toEqual({ ok: false, reason: 'newer-schema' });
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
