/** Revisions by the day on which they were kept, as the clock on the wall has it. */
import type { RevisionEntry } from '#shared/history/revision';

export interface DayOfRevisions {
  /** The first moment of the day. */
  readonly day: Date;
  readonly entries: readonly RevisionEntry[];
}

export const startOfDay = (date: Date): Date => new Date(date.getFullYear(), date.getMonth(), date.getDate());

/** @param revisions newest first; they stay in that order. */
export const byDay = (revisions: readonly RevisionEntry[]): readonly DayOfRevisions[] => {
  const days: { readonly day: Date; readonly entries: RevisionEntry[] }[] = [];
  for (const entry of revisions) {
    const day = startOfDay(new Date(entry.at));
    const last = days.at(-1);
    if (last && last.day.getTime() === day.getTime()) last.entries.push(entry);
    else days.push({ day, entries: [entry] });
  }
  return days;
};
