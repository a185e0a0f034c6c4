/** A moment as people write it: its day and its minute. */
import { toInstant } from '#shared/article/identity';
import type { Language } from '#shared/settings';
import { fullTime } from '../i18n/when';

export const momentWords = (at: string, language: Language): string => fullTime(toInstant(new Date(at)), language);
