/** The revision kept last of those that can be read: what a new one is held against, and what a lost article is recovered from. */
import { type HistoryPlace, type Revision, readRevision } from './revision-file';
import type { Named } from './revisions-in';

/** In milliseconds: clocks are put right by less than this every day. */
const CLOCK_DRIFT = 5 * 60_000;

const isAhead = ({ at }: Named, now: Date): boolean => Date.parse(at) - now.getTime() >= CLOCK_DRIFT;

/**
 * One dated well ahead of the clock was kept while the clock was wrong, so that it is not known to be the last one: it
 * comes after all the others. @param revisions oldest first
 */
const lastKeptFirst = (revisions: readonly Named[], now: Date): readonly Named[] => [
  ...revisions.filter((revision) => !isAhead(revision, now)).reverse(),
  ...revisions.filter((revision) => isAhead(revision, now)).reverse(),
];

/** Null where there is none. @param revisions oldest first */
export const lastWhole = async (
  place: HistoryPlace,
  revisions: readonly Named[],
  now: Date,
): Promise<Revision | null> => {
  for (const { key } of lastKeptFirst(revisions, now)) {
    const reading = await readRevision(place, key);
    if (reading.ok) return reading;
  }
  return null;
};
