/** Moments as the desk says them: just now, 10:54, yesterday, 22/05; and to the second for what was saved. */
import type { Instant } from '#shared/article/identity';
import type { Translate } from '#shared/i18n/translate';
import type { Language } from '#shared/settings';

/** British English for the order of day and month: its readers sit in a Vietnamese newsroom. */
const LOCALES: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB' };
export const localeOf = (language: Language): string => LOCALES[language];

const JUST_NOW = 60_000;

const formats = new Map<string, Intl.DateTimeFormat>();
/** Making a formatter costs far more than using it, and the desk uses thousands. */
const formatOf = (language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = `${language}${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known) return known;
  const fresh = new Intl.DateTimeFormat(LOCALES[language], options);
  formats.set(key, fresh);
  return fresh;
};

const TIME = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const SECONDS = { ...TIME, second: '2-digit' } as const;
const DAY = { day: '2-digit', month: '2-digit' } as const;
const DATE = { ...DAY, year: 'numeric' } as const;

/** Newsrooms in both languages write 22/05; Intl puts a dash between day and month in Vietnamese. */
const withSlashes = (language: Language, date: Date, options: Intl.DateTimeFormatOptions): string =>
  formatOf(language, options)
    .formatToParts(date)
    .map((part) => (part.type === 'literal' ? '/' : part.value))
    .join('');

const startOfDay = (date: Date): Date => new Date(date.getFullYear(), date.getMonth(), date.getDate());
const dayBefore = (date: Date): Date => new Date(date.getFullYear(), date.getMonth(), date.getDate() - 1);

const isJustNow = (date: Date, now: Date): boolean => now.getTime() - date.getTime() < JUST_NOW;

/** Where its day stands over it: just now, 10:54. @param now passed in, so that a list says the same moment in each of its rows. */
export const timeSaid = (instant: Instant, now: Date, language: Language, t: Translate): string => {
  const date = new Date(instant);
  return isJustNow(date, now) ? t('app.when.just-now') : formatOf(language, TIME).format(date);
};

/** The same with the day, of any but today. */
export const whenSaid = (instant: Instant, now: Date, language: Language, t: Translate): string => {
  const date = new Date(instant);
  if (isJustNow(date, now) || date >= startOfDay(now)) return timeSaid(instant, now, language, t);
  if (date >= dayBefore(now)) return t('app.when.yesterday');
  return withSlashes(language, date, date.getFullYear() === now.getFullYear() ? DAY : DATE);
};

/** `10:54:03`, of the clock on the wall. */
export const clockTime = (instant: Instant, language: Language): string =>
  formatOf(language, SECONDS).format(new Date(instant));

/** `22/05/2026 10:54`. */
export const fullTime = (instant: Instant, language: Language): string => {
  const date = new Date(instant);
  return `${withSlashes(language, date, DATE)} ${formatOf(language, TIME).format(date)}`;
};
