/** Fetches the word lists, which lie beside the program as files of their own, and makes them fit to be asked. */
import nspell from 'nspell';
import { LEFT_OUT_SYLLABLES } from '#shared/spelling/left-out-syllables';
import { type Lexicon, vietnameseLexicon } from '#shared/spelling/lexicon';
import { LOANWORDS } from '#shared/spelling/loanwords';
import type { EnglishWords } from '#shared/spelling/suggesting/suggest';

/** From this window's own origin; see the policy in main. */
const FOLDER = '/dictionaries';

const fetchText = async (path: string): Promise<string | null> => {
  const response = await fetch(`${FOLDER}/${path}`);
  return response.ok ? response.text() : null;
};

/** @returns null where the file is not there. */
export const loadVietnamese = async (): Promise<Lexicon | null> => {
  const words = await fetchText('vi/index.dic');
  return words === null ? null : vietnameseLexicon(words, [...LOANWORDS, ...LEFT_OUT_SYLLABLES]);
};

/** Takes a few hundred milliseconds: its endings are worked out word by word. */
export const loadEnglish = async (): Promise<EnglishWords | null> => {
  const [endings, words] = await Promise.all([fetchText('en/index.aff'), fetchText('en/index.dic')]);
  if (endings === null || words === null) return null;
  const speller = nspell({ aff: endings, dic: words });
  return { has: (word) => speller.correct(word), suggest: (word) => speller.suggest(word) };
};
