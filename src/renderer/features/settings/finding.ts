/** Settings found by their words in both languages, without accents: `mau toi` and `dark` both find the theme. Pure. */
import { EXPORT_FORMATS } from '#shared/exporting/formats';
import type { MessageKey, Translate } from '#shared/i18n/translate';
import { fold } from '#shared/vietnamese/fold';
import type { Entry } from './catalogue';

const optionWords = ({ control }: Entry, t: Translate): readonly string[] => {
  if (control.is === 'choice') return control.options.map(({ words, values }) => t(words, values));
  return control.is === 'formats' ? EXPORT_FORMATS.map((format) => t(`export.${format}`)) : [];
};

const wordsOf = (entry: Entry, t: Translate): string => {
  const { id, section } = entry;
  const keys: readonly MessageKey[] = [`settings.${id}`, `settings.${id}.text`, `settings.section.${section}`];
  return [...keys.map((key) => t(key)), ...optionWords(entry, t)].join(' ');
};

const wordsIn = (text: string): readonly string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** @returns those of which every typed word begins some word, in their own order; all where nothing is typed */
export const findEntries = (
  entries: readonly Entry[],
  typed: string,
  languages: readonly Translate[],
): readonly Entry[] => {
  const wanted = wordsIn(typed);
  if (wanted.length === 0) return entries;
  return entries.filter((entry) => {
    const words = wordsIn(languages.map((t) => wordsOf(entry, t)).join(' '));
    return wanted.every((each) => words.some((word) => word.startsWith(each)));
  });
};
