/** The word lists as the app reads them, for tests. */
import { readFileSync } from 'node:fs';
import { LEFT_OUT_SYLLABLES } from '#shared/spelling/left-out-syllables';
import { type Lexicon, vietnameseLexicon } from '#shared/spelling/lexicon';
import { LOANWORDS } from '#shared/spelling/loanwords';

export const readVietnamese = (more: readonly string[] = [...LOANWORDS, ...LEFT_OUT_SYLLABLES]): Lexicon =>
  vietnameseLexicon(readFileSync('node_modules/dictionary-vi/index.dic', 'utf8'), more);

/** A few English words, where no more are needed. */
export const someEnglish = (...words: readonly string[]): Pick<Lexicon, 'has'> => ({
  has: (word) => words.includes(word),
});
