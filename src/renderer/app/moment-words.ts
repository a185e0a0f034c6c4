/** A moment as people write it: its day and its minute. */
import { localeOf } from '../i18n/when';

export const momentWords = (at: string, language: Parameters<typeof localeOf>[0]): string =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));
