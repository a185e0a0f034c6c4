/** An article's text as a row of numbers, from which every character of it can be read again, and its words counted. */
import { cutWords } from '#shared/search/cut-words';
import { FIELD_COUNT, HEADLINE, type Part, weightOf } from './fields';
import type { Lexicon } from './lexicon';
import type { Occurrence } from './postings';

/**
 * Below `FIELD_COUNT`: here begins a part of that field. Above: the spelling of that number less `FIELD_COUNT`. Two words
 * on end have one space between them, since that is what mostly stands there.
 */
export type Tokens = ArrayLike<number>;

export const isPartStart = (token: number): boolean => token < FIELD_COUNT;

export const spellingOf = (token: number): number => token - FIELD_COUNT;

export const tokenOf = (spelling: number): number => spelling + FIELD_COUNT;

const encodePart = ({ field, text }: Part, lexicon: Lexicon, tokens: number[]): void => {
  let pending = '';
  let followsWord = false;
  const settle = (isBeforeWord: boolean): void => {
    const isImplied = pending === ' ' && followsWord && isBeforeWord;
    if (pending !== '' && !isImplied) tokens.push(tokenOf(lexicon.between(pending)));
    pending = '';
  };
  tokens.push(field);
  cutWords(text, (start, end, isWord) => {
    const piece = text.slice(start, end);
    const spelling = isWord ? lexicon.word(piece) : null;
    if (spelling === null || lexicon.formOf(spelling) < 0) {
      pending += piece;
      return;
    }
    settle(true);
    tokens.push(tokenOf(spelling));
    followsWord = true;
  });
  settle(false);
};

export const encodeParts = (parts: readonly Part[], lexicon: Lexicon): Tokens => {
  const tokens: number[] = [];
  for (const part of parts) encodePart(part, lexicon, tokens);
  return tokens;
};

export interface ArticleWords {
  /** By form. */
  readonly occurrences: ReadonlyMap<number, Occurrence>;
  /** How many places the article takes; more than it has words, as no two parts touch. */
  readonly places: number;
  /** The last place of the headline. */
  readonly headlineEnd: number;
  readonly words: number;
}

const note = (occurrences: Map<number, Occurrence>, form: number, weight: number, place: number): void => {
  const known = occurrences.get(form);
  if (!known) occurrences.set(form, { weight, places: [place] });
  else {
    known.weight += weight;
    known.places.push(place);
  }
};

export const countArticleWords = (tokens: Tokens, lexicon: Lexicon): ArticleWords => {
  const occurrences = new Map<number, Occurrence>();
  let [field, place, words, headlineEnd] = [HEADLINE, 0, 0, 0];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] ?? 0;
    const form = isPartStart(token) ? -1 : lexicon.formOf(spellingOf(token));
    if (isPartStart(token)) field = token;
    if (!isPartStart(token) && form < 0) continue;
    place += 1;
    if (form < 0) continue;
    note(occurrences, form, weightOf(field), place);
    words += 1;
    if (field === HEADLINE) headlineEnd = place;
  }
  return { occurrences, places: place + 2, headlineEnd, words };
};
