/** The days of the week as Vietnamese pages name them: `Thứ Sáu`, `Thứ 6`, `T6`, `Chủ Nhật`, `CN`; English names too. */
import { fold } from './fold';

/** Source of a case-insensitive pattern; the longer names come first. */
export const WEEKDAY_PATTERN =
  '(?:th[ứư]\\s{0,3}(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|ch[ủu]\\s{0,3}nhật|cn|t[2-7]|' +
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)';

/** By folded name, without spaces: 0 is Sunday, as in `Date`. `thu` alone is Thursday: Vietnamese never writes it bare. */
const DAYS: ReadonlyMap<string, number> = new Map([
  ...['chunhat', 'cn', 'sunday', 'sun'].map((name) => [name, 0] as const),
  ...['thuhai', 'thu2', 't2', 'monday', 'mon'].map((name) => [name, 1] as const),
  ...['thuba', 'thu3', 't3', 'tuesday', 'tue'].map((name) => [name, 2] as const),
  ...['thutu', 'thu4', 't4', 'wednesday', 'wed'].map((name) => [name, 3] as const),
  ...['thunam', 'thu5', 't5', 'thursday', 'thu'].map((name) => [name, 4] as const),
  ...['thusau', 'thu6', 't6', 'friday', 'fri'].map((name) => [name, 5] as const),
  ...['thubay', 'thu7', 't7', 'saturday', 'sat'].map((name) => [name, 6] as const),
]);

/** @returns 0 (Sunday) to 6, or null where the text names no day. */
export const readWeekday = (text: string): number | null => DAYS.get(fold(text).replace(/\s/gu, '')) ?? null;
