/** Which revisions are thinned out with time: near ones all stay, then the last of each day, then the last of each week. */
import type { RevisionEntry, RevisionKey } from './revision';

/** Days back from today for which the last revision of each day stays. */
export const DAILY_DAYS = 30;
const HOURS_KEPT_WHOLE = 24;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The calendar day of a moment where the newsroom is, `2024-03-08`. */
export type DayOf = (moment: Date) => string;

type Revision = Pick<RevisionEntry, 'key' | 'at' | 'label'>;

/** Days since 1 January 1970 of a calendar day, whatever the zone it is a day of. */
const dayNumber = (day: string): number => Math.floor(Date.parse(`${day}T00:00:00Z`) / DAY);

/** Weeks begin on Monday, as ISO 8601 has it; 1 January 1970 was a Thursday. */
const weekNumber = (day: number): number => Math.floor((day + 3) / 7);

const oldestFirst = (a: Revision, b: Revision): number => {
  if (a.at !== b.at) return Date.parse(a.at) - Date.parse(b.at);
  return a.key < b.key ? -1 : 1;
};

/** Revisions of the same name are those of one day or week; null where each one stays. */
const groupOf = (at: string, now: Date, dayOf: DayOf): string | null => {
  const moment = new Date(at);
  const day = dayNumber(dayOf(moment));
  const age = dayNumber(dayOf(now)) - day;
  if (age <= 0 || now.getTime() - moment.getTime() <= HOURS_KEPT_WHOLE * HOUR) return null;
  return age <= DAILY_DAYS ? `day ${day}` : `week ${weekNumber(day)}`;
};

/**
 * All of today and of the last 24 hours stay; then the last one of each day for 30 days; then the last one of each ISO
 * week. The very first one stays too, since it is what the article began as (the page imported, the text handed in), and
 * so does the newest, and every labelled one. A day or week whose last one is labelled needs no other.
 * @returns the ones that need not be kept, oldest first
 */
export const revisionsToThin = (revisions: readonly Revision[], now: Date, dayOf: DayOf): readonly RevisionKey[] => {
  const sorted = [...revisions].sort(oldestFirst);
  const groups = sorted.map(({ at }) => groupOf(at, now, dayOf));
  const isNeeded = (nth: number): boolean => nth === 0 || groups[nth] === null || groups[nth] !== groups[nth + 1];
  return sorted.filter(({ label }, nth) => label === null && !isNeeded(nth)).map(({ key }) => key);
};
