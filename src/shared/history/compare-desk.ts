/** Compares what the desk keeps beside the text: a revision may differ in its status or tags alone. */
import type { ComparedState, Comparison, DeskComparison, Stretch } from './comparison';

const compareTags = (older: readonly string[], newer: readonly string[]): readonly Stretch[] => {
  const [before, after] = [new Set(older), new Set(newer)];
  const told = [
    ...older.map((text): Stretch => ({ change: after.has(text) ? 'same' : 'removed', text })),
    ...newer.filter((text) => !before.has(text)).map((text): Stretch => ({ change: 'added', text })),
  ];
  return told.some(({ change }) => change !== 'same') ? told : [];
};

export const compareDesk = (
  older: Pick<ComparedState, 'status' | 'tags'>,
  newer: Pick<ComparedState, 'status' | 'tags'>,
): DeskComparison => ({
  status:
    older.status === undefined || newer.status === undefined || older.status === newer.status
      ? null
      : { older: older.status, newer: newer.status },
  tags: older.tags === undefined || newer.tags === undefined ? [] : compareTags(older.tags, newer.tags),
});

/** Whether status and tags stayed as they were. */
export const isDeskAlike = ({ status, tags }: DeskComparison): boolean => status === null && tags.length === 0;

/** Whether nothing at all is told apart. */
export const isAlike = ({ slots, desk }: Comparison): boolean =>
  isDeskAlike(desk) && !slots.some(({ isChanged }) => isChanged);
