/** The misspelled words of a whole article, each with what it is remembered by. */
import { fingerprint } from '#shared/check/fingerprint';
import type { Manuscript, Passage } from '#shared/check/manuscript';
import type { Misspelling, Speller } from '#shared/spelling/spell';
import type { MisspelledWord } from './messages';

export interface SpelledManuscript {
  readonly words: readonly MisspelledWord[];
  /** Whether words were left undecided because the English ones are not there. */
  readonly wantsEnglish: boolean;
}

/** A text with so many is in another language: more would help nobody. */
const MOST = 2000;

const inPassage = (word: Misspelling, passage: Passage): MisspelledWord => {
  const { slot } = passage;
  return { ...word, slot, fingerprint: fingerprint('spelling', { ...word, slot }, passage) };
};

export const spellManuscript = (speller: Speller, { passages }: Manuscript): SpelledManuscript => {
  const words: MisspelledWord[] = [];
  let wantsEnglish = false;
  for (const passage of passages) {
    if (words.length >= MOST) break;
    const spelled = speller.spell(passage);
    wantsEnglish ||= spelled.wantsEnglish;
    words.push(...spelled.misspelled.map((word) => inPassage(word, passage)));
  }
  return { words, wantsEnglish };
};
