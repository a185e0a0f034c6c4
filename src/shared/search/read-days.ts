/** Days, months and years as people type them into a filter: `8/3/2024`, `03/2024`, `2024`, `2024-03-08`. */

/** Both included, as `2024-03-08`. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

const DAY = /^(?<day>\d{1,2})(?<sign>[/.-])(?<month>\d{1,2})\k<sign>(?<year>\d{4})$/u;
const ISO_DAY = /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/u;
const MONTH = /^(?<month>\d{1,2})[/.-](?<year>\d{4})$/u;
const ISO_MONTH = /^(?<year>\d{4})-(?<month>\d{1,2})$/u;
const YEAR = /^(?<year>\d{4})$/u;

const PATTERNS = [DAY, ISO_DAY, MONTH, ISO_MONTH, YEAR] as const;

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');

const dayOf = (year: number, month: number, day: number): string => `${pad(year, 4)}-${pad(month)}-${pad(day)}`;

const daysIn = (year: number, month: number): number => {
  const end = new Date(Date.UTC(2000, month, 0));
  // Years before 100 are taken by Date for the 1900s unless they are set on their own.
  end.setUTCFullYear(year, month, 0);
  return end.getUTCDate();
};

const spanOf = (year: number, month: number | null, day: number | null): Days | null => {
  if (month === null) return { first: dayOf(year, 1, 1), last: dayOf(year, 12, 31) };
  if (month < 1 || month > 12) return null;
  const length = daysIn(year, month);
  if (day === null) return { first: dayOf(year, month, 1), last: dayOf(year, month, length) };
  return day >= 1 && day <= length ? { first: dayOf(year, month, day), last: dayOf(year, month, day) } : null;
};

const numberOr = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits));

/** @returns null where it is no day (31/02/2024), or not yet one (`8/3/20`). */
export const readDays = (text: string): Days | null => {
  for (const pattern of PATTERNS) {
    const groups = pattern.exec(text.trim())?.groups;
    if (groups) return spanOf(Number(groups.year), numberOr(groups.month), numberOr(groups.day));
  }
  return null;
};
