/** The right words of a language as a set; made of a word list in Hunspell's form or of plain words. */
import { type Syllable, spellingsOf, takeApart } from './syllable';

/** Lower case and NFC. */
export interface Lexicon {
  readonly has: (word: string) => boolean;
  /** Wherever its tone may be written. */
  readonly hasSyllable: (syllable: Syllable) => boolean;
  /** Each word once, in one of its spellings. */
  readonly words: readonly string[];
}

/** One word a line, flags after `/`, the count of words first. Affixes are none: a Vietnamese syllable does not change. */
const listed = (dic: string): readonly string[] =>
  dic
    .split('\n')
    .map((line) => line.split('/')[0]?.trim() ?? '')
    .filter((word) => word !== '' && !/^\d+$/u.test(word));

export const vietnameseLexicon = (dic: string, more: readonly string[] = []): Lexicon => {
  const words = [...new Set([...listed(dic), ...more].map((word) => word.toLowerCase().normalize('NFC')))];
  const known = new Set(words.flatMap(spellingsOf));
  let syllables: ReadonlySet<string> | null = null;
  const asOne = ({ letters, tone }: Syllable): string => letters + tone;
  return {
    has: (word) => known.has(word),
    hasSyllable: (syllable) => {
      syllables ??= new Set(words.map((word) => asOne(takeApart(word))));
      return syllables.has(asOne(syllable));
    },
    words,
  };
};
