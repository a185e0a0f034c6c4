/** Going from finding to finding in reading order, round and round. */
import type { Finding } from '#shared/check/finding';
import { inOrder } from '#shared/check/in-order';
import type { Manuscript } from '#shared/check/manuscript';
import type { Direction, Stepped } from '#shared/finding/step';
import type { SlotName } from '#shared/layout/house-layout';

/** A stretch of the text; the same offset twice for a caret. The slot counts where the passage is empty, and so is none. */
export interface Whereabouts {
  readonly key: string | null;
  readonly slot: SlotName;
  readonly start: number;
  readonly end: number;
}

const isAt = (entry: Finding, { key, slot, start, end }: Whereabouts): boolean =>
  entry.key === key && entry.slot === slot && entry.start === start && entry.end === end;

/** How many of the entries a reader has met before this place. */
const metBefore = (entries: readonly Finding[], manuscript: Manuscript, { key, slot, start }: Whereabouts): number => {
  const mark: Finding = { key, slot, start, end: start, rule: '', severity: 'warn', text: '', fingerprint: '' };
  return inOrder([...entries, mark], manuscript).indexOf(mark);
};

const wrap = (index: number, count: number): Stepped => {
  if (index < 0) return { index: count - 1, turned: 'past-start' };
  return index < count ? { index, turned: null } : { index: 0, turned: 'past-end' };
};

/** What the caret stands in, or right behind, is the next one: it has not been looked at yet. */
const firstTouched = (entries: readonly Finding[], met: number, { key, start }: Whereabouts): number => {
  let first = met;
  for (let i = met - 1; i >= 0 && entries[i]?.key === key && (entries[i]?.end ?? 0) >= start; i -= 1) first = i;
  return first;
};

/**
 * @param entries in reading order, not empty
 * @param from what is looked at now, or where the caret is; null begins at the beginning
 */
export const stepFrom = (
  entries: readonly Finding[],
  manuscript: Manuscript,
  from: Whereabouts | null,
  direction: Direction,
): Stepped => {
  if (from === null) return { index: direction === 1 ? 0 : entries.length - 1, turned: null };
  const present = entries.findIndex((entry) => isAt(entry, from));
  if (present >= 0) return wrap(present + direction, entries.length);
  const met = metBefore(entries, manuscript, from);
  const next = from.key === null ? met : firstTouched(entries, met, from);
  return wrap(direction === 1 ? next : met - 1, entries.length);
};
