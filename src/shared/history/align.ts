/** Two sequences laid side by side: which items stand in both in the same order, and what stands in the gaps between them. */
import { diffArrays } from 'diff';
import { findAnchors } from './anchors';

/** Neighbouring items that fared alike. Where `isSame`, both sides are as long as each other and match item by item. */
export interface Run<T> {
  readonly isSame: boolean;
  readonly older: readonly T[];
  readonly newer: readonly T[];
}

/** A run by places: from `older` and `newer` on, so many of each. */
interface Span {
  readonly isSame: boolean;
  readonly older: number;
  readonly newer: number;
}

/**
 * Above so many items removed and added there is no exact search, which takes the square of it: numbers, not a time, so
 * that the same texts compare alike on every machine.
 */
const MOST_EDITS = 1_000;
const MOST_EDITS_BETWEEN_ANCHORS = 200;

/** Null where there are more edits than that. */
const search = (older: readonly string[], newer: readonly string[], most: number): readonly Span[] | null => {
  const changes = diffArrays([...older], [...newer], { maxEditLength: most });
  if (changes === undefined) return null;
  return changes.map(({ added, removed, count }) => ({
    isSame: !added && !removed,
    older: added ? 0 : count,
    newer: removed ? 0 : count,
  }));
};

const gap = (older: readonly string[], newer: readonly string[]): Span => ({
  isSame: false,
  older: older.length,
  newer: newer.length,
});

/** Between items that stand once in each, every gap is searched by itself; what even then differs too much is one gap. */
const searchByAnchors = (older: readonly string[], newer: readonly string[]): readonly Span[] => {
  let next = { older: 0, newer: 0 };
  const ends = [...findAnchors(older, newer), { older: older.length, newer: newer.length }];
  return ends.flatMap((end) => {
    const [before, after] = [older.slice(next.older, end.older), newer.slice(next.newer, end.newer)];
    next = { older: end.older + 1, newer: end.newer + 1 };
    const between = search(before, after, MOST_EDITS_BETWEEN_ANCHORS) ?? [gap(before, after)];
    return end.older === older.length ? between : [...between, { isSame: true, older: 1, newer: 1 }];
  });
};

const sharedStart = (older: readonly string[], newer: readonly string[]): number => {
  const differing = older.findIndex((key, nth) => key !== newer[nth]);
  return differing < 0 ? older.length : differing;
};

const spansOf = (older: readonly string[], newer: readonly string[]): readonly Span[] => {
  const head = sharedStart(older, newer);
  const [olderRest, newerRest] = [older.slice(head), newer.slice(head)];
  const tail = sharedStart([...olderRest].reverse(), [...newerRest].reverse());
  const middle = [olderRest.slice(0, olderRest.length - tail), newerRest.slice(0, newerRest.length - tail)] as const;
  return [
    { isSame: true, older: head, newer: head },
    ...(search(...middle, MOST_EDITS) ?? searchByAnchors(...middle)),
    { isSame: true, older: tail, newer: tail },
  ];
};

/** Without empty ones and without two of a kind in a row. */
const join = (spans: readonly Span[]): readonly Span[] => {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (span.older + span.newer === 0) continue;
    if (last?.isSame !== span.isSame) joined.push(span);
    else joined.splice(-1, 1, { ...last, older: last.older + span.older, newer: last.newer + span.newer });
  }
  return joined;
};

/**
 * Both sequences are whole in the runs: their `older` sides in a row are the older one, their `newer` sides the newer.
 * @param keyOf equal for items that match
 */
export const align = <T>(older: readonly T[], newer: readonly T[], keyOf: (item: T) => string): readonly Run<T>[] => {
  let at = { older: 0, newer: 0 };
  return join(spansOf(older.map(keyOf), newer.map(keyOf))).map((span) => {
    const from = at;
    at = { older: from.older + span.older, newer: from.newer + span.newer };
    return { isSame: span.isSame, older: older.slice(from.older, at.older), newer: newer.slice(from.newer, at.newer) };
  });
};
