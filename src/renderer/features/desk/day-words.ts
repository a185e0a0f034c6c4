/** What the desk's groups are called: today, yesterday, a day of the week, a letter. */
import { dateOfDay, dayOfDate, daysBefore, writeDay } from '#shared/calendar/day';
import type { GroupName } from '#shared/desk/groups';
import type { Translate } from '#shared/i18n/translate';
import type { Language } from '#shared/settings';
import { localeOf } from '../../i18n/when';

const weekdays = new Map<Language, Intl.DateTimeFormat>();

const weekdayOf = (date: Date, language: Language): string => {
  const format = weekdays.get(language) ?? new Intl.DateTimeFormat(localeOf(language), { weekday: 'long' });
  weekdays.set(language, format);
  const name = format.format(date);
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
};

const sayDay = (day: string, now: Date, language: Language, t: Translate): string => {
  const today = dayOfDate(now);
  if (day === today) return t('desk.today');
  if (day === daysBefore(today, 1)) return t('desk.yesterday');
  const isThisYear = day.slice(0, 4) === today.slice(0, 4);
  const written = isThisYear ? writeDay(day).slice(0, 5) : writeDay(day);
  return `${weekdayOf(dateOfDay(day), language)} ${written}`;
};

export const sayGroup = (name: GroupName, now: Date, language: Language, t: Translate): string => {
  switch (name.is) {
    case 'day':
      return sayDay(name.day, now, language, t);
    case 'letter':
      return name.letter;
    case 'no-dateline':
      return t('desk.no-dateline');
    case 'no-headline':
      return t('app.desk.no-headline');
  }
};
