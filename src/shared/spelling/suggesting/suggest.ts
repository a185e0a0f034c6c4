/** What a misspelled word may have been meant to be, in either language, as the word is written: at most seven, best first. */
import { inCapitalsOf } from '../../vietnamese/capitals';
import type { Lexicon } from '../lexicon';
import { isSyllable, isVietnamese, type TonePlace } from '../syllable';
import { type SuggestVietnamese, suggesterFor } from './suggest-vietnamese';

export interface EnglishWords extends Pick<Lexicon, 'has'> {
  readonly suggest: (word: string) => readonly string[];
}

export const MOST_SUGGESTIONS = 7;

/** No syllable begins or ends so: it was to be a foreign word. */
const FOREIGN = /[fz]|w(?!$)|j(?!$)|[bdfglqrsvxz]$|[bcdfghklmnpqrstvxz]{4}/u;

const looksForeign = (word: string): boolean => !isVietnamese(word) && FOREIGN.test(word) && !isSyllable(word);

export type Suggester = (
  word: string,
  vietnamese: Lexicon,
  english: EnglishWords | null,
  place: TonePlace,
) => readonly string[];

/** Keeps what it has worked out of the Vietnamese words for the next question. */
export const createSuggester = (): Suggester => {
  let known: { readonly of: Lexicon; readonly suggest: SuggestVietnamese } | null = null;
  return (word, vietnamese, english, place) => {
    if (known?.of !== vietnamese) known = { of: vietnamese, suggest: suggesterFor(vietnamese) };
    const typed = word.toLowerCase().normalize('NFC');
    const ours = known.suggest(typed, place);
    const theirs = english === null || isVietnamese(typed) ? [] : english.suggest(typed);
    const both = looksForeign(typed) ? [...ours.slice(0, 1), ...theirs, ...ours.slice(1)] : [...ours, ...theirs];
    return [...new Set(both.map((suggestion) => inCapitalsOf(word, suggestion)))].slice(0, MOST_SUGGESTIONS);
  };
};
