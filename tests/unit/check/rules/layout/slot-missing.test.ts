import { expect, test } from 'vitest';
import type { Content } from '#shared/article/article';
import { EMPTY_CONTENT } from '#shared/article/article';
import { readOffsetDateTime } from '#shared/article/identity';
import { manuscriptOf } from '#shared/check/manuscript-of';
import { bylineMissing, slotMissing } from '#shared/check/rules/layout/slot-missing';
import { PORTAL } from '#shared/layout/portal';
import { findWith } from '../../rule-table';

const at = readOffsetDateTime('2026-05-19T08:00:00+07:00');

const WHOLE: Content = {
  ...EMPTY_CONTENT,
  dateline: at && { at, place: null },
  headline: [{ text: 'Tân Hòa thông xe cầu mới' }],
  lead: [{ text: 'Sáng 19/5, cầu Rạch Gốc thông xe.' }],
  body: [{ type: 'paragraph', text: [{ text: 'Cầu dài 36 m.' }] }],
  byline: [{ name: 'Ngọc Diễm', role: null }],
};

const missingIn = (content: Content) =>
  findWith(slotMissing, manuscriptOf({ ...content, language: 'vi' }, PORTAL)).map(({ slot, variant }) => [
    slot,
    variant,
  ]);

test('an article with all that its layout requires lacks nothing, photo or no photo', () => {
  expect(missingIn(WHOLE)).toEqual([]);
});

test('an empty article lacks every required slot, in the order of the layout', () => {
  expect(missingIn(EMPTY_CONTENT)).toEqual(['dateline', 'headline', 'lead', 'body'].map((slot) => [slot, slot]));
});

test('white space fills no slot', () => {
  expect(missingIn({ ...WHOLE, headline: [{ text: ' \u00A0' }] })).toEqual([['headline', 'headline']]);
});

test('a table alone is a body', () => {
  const table = { type: 'table', header: false, widths: null, rows: [[[{ text: 'Lúa' }]]] } as const;
  expect(missingIn({ ...WHOLE, body: [table] })).toEqual([]);
});

test('an unsigned article is told by a rule of its own', () => {
  const unsigned = manuscriptOf({ ...WHOLE, byline: [], language: 'vi' }, PORTAL);
  expect(findWith(slotMissing, unsigned)).toEqual([]);
  expect(findWith(bylineMissing, unsigned).map(({ slot, text }) => [slot, text])).toEqual([['byline', '']]);
  expect(findWith(bylineMissing, manuscriptOf({ ...WHOLE, language: 'vi' }, PORTAL))).toEqual([]);
});
