/** A finding in a sentence. */
import { type Sayable, sayFinding } from '#shared/check/say';
import type { Translate } from '#shared/i18n/translate';
import { isWord } from './entries';
import { visible } from './visible';

/** @param times in how many places a misspelled word stands */
export const messageOf = (entry: Sayable, t: Translate, times = 1): string => {
  if (!isWord(entry)) return sayFinding({ ...entry, text: visible(entry.text) }, t);
  return times === 1
    ? t('checks.word', { word: entry.text })
    : t('checks.word-times', { word: entry.text, count: times });
};
