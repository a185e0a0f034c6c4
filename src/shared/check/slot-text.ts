/** Where a finding stands in the text of its slot as one: what the command line counts in, and what can be counted without knowing our passages. */
import type { SlotName } from '../layout/house-layout';
import type { Finding } from './finding';
import type { Manuscript } from './manuscript';

/** Between the passages of a slot. */
const BREAK = '\n';

/** The slot's passages in reading order, one a line. */
export const slotText = ({ passages }: Manuscript, slot: SlotName): string =>
  passages
    .filter((passage) => passage.slot === slot)
    .map(({ text }) => text)
    .join(BREAK);

type Place = Pick<Finding, 'start' | 'end'>;

/** By passage: how far from its slot's beginning it begins. UTF-16 units. */
const beginnings = ({ passages }: Manuscript): ReadonlyMap<string, number> => {
  const lengths = new Map<SlotName, number>();
  return new Map(
    passages.map(({ key, slot, text }) => {
      const begins = lengths.get(slot) ?? 0;
      lengths.set(slot, begins + text.length + BREAK.length);
      return [key, begins];
    }),
  );
};

/** @returns for a finding of this manuscript its place in `slotText`; 0 to 0 where it is about no text. */
export const placesInSlots = (manuscript: Manuscript): ((finding: Finding) => Place) => {
  const begins = beginnings(manuscript);
  return ({ key, start, end }) => {
    const begin = key === null ? undefined : begins.get(key);
    return begin === undefined ? { start: 0, end: 0 } : { start: begin + start, end: begin + end };
  };
};
