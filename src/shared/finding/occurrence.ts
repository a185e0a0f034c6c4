/** A match where it stands in the article, and going from one to another. */
import type { Passage } from '../check/manuscript';
import type { Match } from './query';

export interface Occurrence extends Match {
  /** As it was when the match was found in it. */
  readonly passage: Passage;
}

export const wordsOf = ({ passage, start, end }: Occurrence): string => passage.text.slice(start, end);

/** A place in the article; the offset counts UTF-16 units of the passage's text. */
export interface TextPlace {
  readonly key: string;
  readonly offset: number;
}

/** Where a passage stands among all; what is none, as an empty paragraph, stands before them. */
export type PassageOrder = (key: string) => number;

export const orderOf = (passages: readonly Passage[]): PassageOrder => {
  const places = new Map(passages.map(({ key }, index) => [key, index]));
  return (key) => places.get(key) ?? -1;
};

/** Negative where `a` comes first. */
export const comparePlaces = (order: PassageOrder, a: TextPlace, b: TextPlace): number =>
  order(a.key) - order(b.key) || a.offset - b.offset;

export const startOf = ({ passage, start }: Occurrence): TextPlace => ({ key: passage.key, offset: start });
export const endOf = ({ passage, end }: Occurrence): TextPlace => ({ key: passage.key, offset: end });
