/** The parts of an article that a revision can give back: which of them stand otherwise now, and the text with one of them put back. */
import type { Content } from '#shared/article/article';
import { contentOf } from '#shared/article/create';
import { SLOTS, type SlotName } from '#shared/layout/house-layout';

/** One slot, or all of them. */
export type Part = SlotName | 'all';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** By value; the order in which fields were written down means nothing. */
const sameValue = (a: unknown, b: unknown): boolean => {
  if (a === b) return true;
  if (!isRecord(a) || !isRecord(b)) return false;
  const [inA, inB] = [Object.keys(a), Object.keys(b)];
  return inA.length === inB.length && inA.every((key) => key in b && sameValue(a[key], b[key]));
};

const sliceOf = (content: Content, slot: SlotName): Partial<Content> => {
  switch (slot) {
    case 'dateline':
      return { dateline: content.dateline };
    case 'headline':
      return { headline: content.headline };
    case 'lead':
      return { lead: content.lead };
    case 'photo':
      return { photos: content.photos };
    case 'body':
      return { body: content.body };
    case 'byline':
      return { byline: content.byline };
  }
};

/** The slots in which two texts differ in anything at all, marks and pictures too. */
export const slotsApart = (a: Content, b: Content): readonly SlotName[] =>
  SLOTS.filter((slot) => !sameValue(sliceOf(a, slot), sliceOf(b, slot)));

export const sameContent = (a: Content, b: Content): boolean => slotsApart(a, b).length === 0;

/** The present text with a part of the kept one in its place. */
export const withPart = (present: Content, kept: Content, part: Part): Content =>
  part === 'all' ? contentOf(kept) : { ...contentOf(present), ...sliceOf(kept, part) };
