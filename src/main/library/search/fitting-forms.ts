/** The forms in the library that a typed word stands for. */
import type { QueryWord } from '#shared/search/query';
import type { Lexicon } from './lexicon';

export interface FittingForm {
  readonly form: number;
  /** Below 1 where the word goes on after what was typed. */
  readonly factor: number;
  /** False where accents were typed and this form has others. */
  readonly isExact: boolean;
}

/** A word that is longer than what was typed is perhaps not what was meant. */
const LONGER = 0.6;

const isExactly = (form: string, word: QueryWord): boolean => {
  if (!word.isPrefix) return form === word.form;
  const tone = word.form.slice(word.letters.length);
  return form.startsWith(word.letters) && form.endsWith(tone);
};

export const fittingForms = (word: QueryWord, prefersMarks: boolean, lexicon: Lexicon): readonly FittingForm[] => {
  const fitting: FittingForm[] = [];
  const take = (form: number, term: string): void => {
    const isExact = !prefersMarks || word.otherTerm === term || isExactly(lexicon.form(form), word);
    fitting.push({ form, factor: term.length > word.term.length ? LONGER : 1, isExact });
  };
  lexicon.formsOfTerm(word.term, word.isPrefix, take);
  // `0` is a beginning of `07`: what the first look has found is not taken twice.
  if (word.otherTerm !== null && !(word.isPrefix && word.otherTerm.startsWith(word.term))) {
    lexicon.formsOfTerm(word.otherTerm, false, (form, term) => take(form, term));
  }
  return fitting;
};
