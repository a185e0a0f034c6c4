/** Where somebody is on the sheet, as far as going on from there needs to know; and where a finding stands in the window. */
import type { Finding } from '#shared/check/finding';
import type { Manuscript } from '#shared/check/manuscript';
import type { EditorHandle } from '../../editor';
import type { Whereabouts } from '../../features/checks/going';
import type { Box } from '../../features/checks/place-card';
import type { Newsroom } from '../newsroom';

/** What is selected counts from its beginning. Null where the caret has not been on the sheet. */
export const whereaboutsOn = (
  room: Newsroom,
  sheet: EditorHandle,
  { layout, passages }: Manuscript,
): Whereabouts | null => {
  const stretch = sheet.selectionPlaces();
  const slot = room.store.get().editor.slot ?? layout.slots[0]?.slot;
  if (stretch === null || slot === undefined) return null;
  const { from, to } = stretch;
  const passage = passages.find(({ key }) => key === from.key);
  return {
    key: from.key,
    slot: passage?.slot ?? slot,
    start: from.offset,
    end: to.key === from.key ? to.offset : from.offset,
  };
};

/** A picture's fields have no place of their own: they are shown by its caption. */
const rangeOf = (sheet: EditorHandle, key: string, { start, end }: Finding): Range | null => {
  const [passage = '', field] = key.split('/');
  return field === undefined ? sheet.rangeOf(passage, start, end) : sheet.rangeOf(passage, 0, 0);
};

/** A few lines; of more than that the first one is enough to stand beside. */
const TALL = 120;

/** In CSS pixels of the window; null where it is not on the page. */
export const boxOf = (sheet: EditorHandle, entry: Finding): Box | null => {
  if (entry.key === null) return sheet.slotBox(entry.slot);
  const range = rangeOf(sheet, entry.key, entry);
  if (range === null) return null;
  const whole = range.getBoundingClientRect();
  return whole.height > TALL ? (range.getClientRects()[0] ?? whole) : whole;
};

export const isOver = (range: Range, { x, y }: { readonly x: number; readonly y: number }): boolean =>
  [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
  );
