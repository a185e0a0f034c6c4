import { expect, test } from 'vitest';
import { EMPTY_CONTENT } from '#shared/article/article';
import { beginContent } from '#shared/article/begin';
import { readOffsetDateTime } from '#shared/article/identity';

const at = readOffsetDateTime('2026-05-22T08:30:00+07:00');
if (at === null) throw new Error('the moment of these tests is none');

test('a new article is empty where nobody has said who they are', () => {
  expect(beginContent({ place: ' ', byline: '' }, at)).toEqual(EMPTY_CONTENT);
});

test('it is signed by whom it always is, each name on its own', () => {
  expect(beginContent({ place: '', byline: 'Minh Thư – Quốc Khánh' }, at).byline).toEqual([
    { name: 'Minh Thư', role: null },
    { name: 'Quốc Khánh', role: null },
  ]);
});

test('with a place it has a dateline of this very moment', () => {
  expect(beginContent({ place: ' Tân Hòa ', byline: '' }, at).dateline).toEqual({ at, place: 'Tân Hòa' });
});
