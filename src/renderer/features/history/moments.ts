/** When a revision was kept, in words: the day above a group, the hour in a row, both where one stands alone. */
import type { Instant } from '#shared/article/identity';
import type { Translate } from '#shared/i18n/translate';
import type { Language } from '#shared/settings';
import { localeOf } from '../../i18n/when';
import { startOfDay } from './days';

const HOUR = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

const dayBefore = (date: Date): Date => new Date(date.getFullYear(), date.getMonth(), date.getDate() - 1);

const two = (number: number): string => String(number).padStart(2, '0');

/** Newsrooms in both languages write 22/05; the year stands there where it is another one. */
const dateSaid = (date: Date, now: Date): string => {
  const short = `${two(date.getDate())}/${two(date.getMonth() + 1)}`;
  return date.getFullYear() === now.getFullYear() ? short : `${short}/${date.getFullYear()}`;
};

const daysAgo = (date: Date, now: Date): 0 | 1 | null => {
  const day = startOfDay(date).getTime();
  // A clock that ran ahead when the revision was kept: to the person it is of today.
  if (day >= startOfDay(now).getTime()) return 0;
  return day === dayBefore(now).getTime() ? 1 : null;
};

/** `Hôm nay`, `Hôm qua`, `Thứ Sáu, 22/05`. */
export const dayName = (day: Date, now: Date, language: Language, t: Translate): string => {
  const ago = daysAgo(day, now);
  if (ago !== null) return t(ago === 0 ? 'history.today' : 'history.yesterday');
  const weekday = new Intl.DateTimeFormat(localeOf(language), { weekday: 'long' }).format(day);
  return t('history.day', { weekday, date: dateSaid(day, now) });
};

/** `10:41`. */
export const hourSaid = (at: Instant, language: Language): string =>
  new Intl.DateTimeFormat(localeOf(language), HOUR).format(new Date(at));

/** `10:41`, `10:41 hôm qua`, `10:41 ngày 22/05`: names one revision in a sentence. */
export const momentSaid = (at: Instant, now: Date, language: Language, t: Translate): string => {
  const date = new Date(at);
  const time = hourSaid(at, language);
  const ago = daysAgo(date, now);
  if (ago === 0) return time;
  return ago === 1 ? t('history.time-yesterday', { time }) : t('history.time-on', { time, date: dateSaid(date, now) });
};
