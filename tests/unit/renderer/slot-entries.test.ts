/** The layout panel's account of an article. */

import { expect, test } from 'vitest';
import { type Content, EMPTY_CONTENT } from '#shared/article/article';
import { readOffsetDateTime } from '#shared/article/identity';
import { plain } from '#shared/article/inline';
import { PORTAL } from '#shared/layout/portal';
import { countPhotos, headlineOf, outlineOf } from '../../../src/renderer/features/side/slot-entries';

const statesOf = (content: Content) =>
  Object.fromEntries(outlineOf(content, PORTAL, 'vi').map(({ slot, state }) => [slot, state]));

test('there is one entry a slot, in the order of the layout and in its words', () => {
  expect(outlineOf(EMPTY_CONTENT, PORTAL, 'vi').map((entry) => entry.label)).toEqual(
    PORTAL.slots.map((slot) => slot.label.vi),
  );
  expect(outlineOf(EMPTY_CONTENT, PORTAL, 'en').map((entry) => entry.label)).toEqual(
    PORTAL.slots.map((slot) => slot.label.en),
  );
});

test('an empty article is empty in every slot', () => {
  expect(new Set(Object.values(statesOf(EMPTY_CONTENT)))).toEqual(new Set(['empty']));
});

test('a headline is long from the first character over the limit, not before', () => {
  const limit = PORTAL.slots.find((slot) => slot.slot === 'headline')?.maxCharacters ?? 0;
  expect(limit).toBeGreaterThan(0);
  expect(statesOf({ ...EMPTY_CONTENT, headline: plain('ặ'.repeat(limit)) }).headline).toBe('filled');
  expect(statesOf({ ...EMPTY_CONTENT, headline: plain('ặ'.repeat(limit + 1)) }).headline).toBe('long');
});

test('a caption that waits for its picture is counted as such', () => {
  const photo = { asset: null, size: null, alt: '', caption: plain('Chợ sớm'), credit: '' };
  const entry = outlineOf({ ...EMPTY_CONTENT, photos: [photo] }, PORTAL, 'vi').find(({ slot }) => slot === 'photo');
  expect(entry?.gist).toEqual({ is: 'photos', photos: 1, missing: 1 });
});

test('photos among the text are the body’s, and counted with those of the slot for the whole article', () => {
  const photo = { asset: null, size: null, alt: '', caption: [], credit: '' };
  const body = [{ type: 'photos' as const, position: 'left' as const, photos: [photo] }];
  const entries = outlineOf({ ...EMPTY_CONTENT, body }, PORTAL, 'vi');
  expect(entries.map(({ slot, gist }) => (gist?.is === 'photos' ? `${slot} ${gist.photos}` : ''))).toContain('body 1');
  expect(entries.find(({ slot }) => slot === 'photo')?.state).toBe('empty');
  expect(countPhotos({ ...EMPTY_CONTENT, photos: [photo], body })).toEqual({ photos: 2, missing: 2 });
});

test('dateline and byline are shown as the layout prints them', () => {
  const at = readOffsetDateTime('2026-05-22T10:54:03+07:00');
  if (at === null) throw new Error('not a moment');
  const byline = [
    { name: 'Thu Ngân', role: null },
    { name: 'Minh Khôi', role: null },
  ];
  const entries = outlineOf({ ...EMPTY_CONTENT, dateline: { at, place: 'Tân Hòa' }, byline }, PORTAL, 'vi');
  expect(entries.map(({ gist }) => (gist?.is === 'text' ? gist.text : null))).toEqual(
    expect.arrayContaining(['Tân Hòa · Thứ Sáu, 22/05/2026 | 10:54:03 [GMT +7]', 'Thu Ngân – Minh Khôi']),
  );
});

test('the headline of the title is its text without its marks', () => {
  expect(headlineOf({ ...EMPTY_CONTENT, headline: [{ text: 'Bảy ' }, { text: 'lớp', bold: true }] })).toBe('Bảy lớp');
});
