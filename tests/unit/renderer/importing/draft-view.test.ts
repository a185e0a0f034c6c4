import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Photos } from '#shared/article/article';
import { printByline } from '#shared/article/byline';
import { plain, textOf } from '#shared/article/inline';
import { DESTINATIONS, type ProposedPart } from '#shared/importing/proposal';
import { proposeText } from '#shared/importing/text';
import type { SlotName } from '#shared/layout/house-layout';
import { PORTAL } from '#shared/layout/portal';
import { type DraftView, draftView, travelOrder } from '../../../../src/renderer/features/importing/draft-view';
import { proposalOf } from './proposals';

const FOLDER = resolve('tests/fixtures/portal-pages');
const PAGES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => proposeText(readFileSync(resolve(FOLDER, name), 'utf8'), PORTAL).parts);

const moves = fc.array(fc.record({ at: fc.nat({ max: 60 }), to: fc.constantFrom(...DESTINATIONS) }), { maxLength: 10 });

const wordsIn = ({ slots }: DraftView, wanted: SlotName): readonly string[] =>
  slots.find(({ slot }) => slot === wanted)?.parts.map(({ words }) => textOf(words)) ?? [];

test('headline, lead, dateline and byline show what will be stored in them, whatever is moved', () => {
  fc.assert(
    fc.property(fc.constantFrom(...PAGES), moves, (parts, moved) => {
      const view = draftView(parts, moved, PORTAL);
      const { headline, lead, byline, dateline } = view.settled.content;
      expect(wordsIn(view, 'headline').join('')).toBe(textOf(headline));
      expect(wordsIn(view, 'lead').join('')).toBe(textOf(lead));
      expect(wordsIn(view, 'byline').length > 0).toBe(printByline(byline, ' – ') !== '');
      expect(wordsIn(view, 'dateline').length).toBe(dateline === null ? 0 : 1);
    }),
    { numRuns: 60 },
  );
});

test('every part is shown once, in a slot or among what is left out', () => {
  fc.assert(
    fc.property(fc.constantFrom(...PAGES), moves, (parts, moved) => {
      const shown = travelOrder(draftView(parts, moved, PORTAL)).map(({ part }) => part.at);
      expect([...shown].sort((a, b) => a - b)).toEqual(parts.map(({ at }) => at));
    }),
    { numRuns: 60 },
  );
});

test('the part that has to give way to a new headline is shown in the body', () => {
  const { parts } = proposalOf();
  const view = draftView(parts, [{ at: 1, to: 'headline' }], PORTAL);
  expect(wordsIn(view, 'headline')).toEqual([parts[1]?.text]);
  expect(wordsIn(view, 'body')).toContain(parts[0]?.text);
  expect(view.slots.flatMap((slot) => slot.parts).find(({ part }) => part.at === 0)?.fate).toBe('paragraph');
});

test('words beside a date that a person calls the dateline are told among what is left out', () => {
  const text =
    'Khởi công cầu\n\nĐăng lúc 08:12 ngày 16/09/2024 tại trang nhất\n\nCầu rộng 7 m, hoàn thành vào cuối năm nay.';
  const { parts } = proposalOf(text);
  const at = parts.findIndex(({ text: words }) => words.includes('16/09/2024'));
  const view = draftView(parts, [{ at, to: 'dateline' }], PORTAL);
  expect(view.settled.content.dateline?.at).toContain('2024-09-16');
  expect([...view.leftOver, ...view.leftOut.map(({ part }) => part.text)].join(' ')).toContain('tại trang nhất');
});

const part = (at: number, text: string, given: Partial<ProposedPart>): ProposedPart => ({
  at,
  line: at + 1,
  text,
  inline: plain(text),
  fate: 'paragraph',
  block: null,
  pictures: [],
  dateline: null,
  isUnsure: false,
  doubts: [],
  ...given,
});

const PHOTO = { asset: null, size: null, alt: '', caption: [], credit: '' };
const photos = (count: number): Photos => ({
  type: 'photos',
  position: 'full',
  photos: Array.from({ length: count }, () => PHOTO),
});

test('a caption stands with its picture: above the text in the photo slot, in the text in its place', () => {
  const parts = [
    part(0, 'Khởi công cầu', { fate: 'headline' }),
    part(1, '', { fate: 'block', block: photos(1), pictures: ['a.png'] }),
    part(2, 'Lễ khởi công', { fate: 'caption' }),
    part(3, 'Cầu rộng 7 m.', {}),
    part(4, '', { fate: 'block', block: photos(2), pictures: ['b.png', 'c.png'] }),
    part(5, 'Bến phà cũ', { fate: 'caption' }),
    part(6, 'Ảnh: Lê Hạnh', { fate: 'credit' }),
  ];
  const view = draftView(parts, [], PORTAL);
  const at = (wanted: SlotName) => view.slots.find(({ slot }) => slot === wanted)?.parts.map((shown) => shown.part.at);
  expect(at('photo')).toEqual([1, 2]);
  expect(at('body')).toEqual([3, 4, 5, 6]);
  expect(travelOrder(view).map(({ firstPicture }) => firstPicture)).toEqual([1, 1, 2, 2, 2, 4, 4]);
});

test('a doubt stands beside its line, and goes when the line is moved', () => {
  const parts = [
    part(0, 'Khởi công cầu', { fate: 'headline' }),
    part(1, 'Theo dõi báo', { doubts: ['unsure-line'], isUnsure: true }),
  ];
  const before = draftView(parts, [], PORTAL);
  expect(before.doubts).toBe(1);
  expect(travelOrder(before).map(({ warnings }) => warnings)).toEqual([[], ['unsure-line']]);
  expect(draftView(parts, [{ at: 1, to: 'dropped' }], PORTAL).doubts).toBe(0);
});

test('without a headline the empty slot says so', () => {
  const { parts } = proposalOf();
  const view = draftView(
    parts,
    parts.map(({ at }) => ({ at, to: 'paragraph' as const })),
    PORTAL,
  );
  expect(view.lacksHeadline).toBe(true);
  expect(wordsIn(view, 'headline')).toEqual([]);
});
