/** The parts of an article read again from its numbers, one at a time and only as far as they are looked at. */
import { spellingOf, type Tokens } from './article-words';
import type { Lexicon } from './lexicon';

/** A part with every spelling written out, spaces too. */
export interface ReadPart {
  readonly field: number;
  readonly spellings: readonly number[];
}

/** @param from where the part begins. @param to where the next one does */
export const readPart = (tokens: Tokens, from: number, to: number, lexicon: Lexicon): ReadPart => {
  const space = lexicon.between(' ');
  const spellings: number[] = [];
  let followsWord = false;
  for (let i = from + 1; i < to; i += 1) {
    const spelling = spellingOf(tokens[i] ?? 0);
    const isWord = lexicon.formOf(spelling) >= 0;
    if (isWord && followsWord) spellings.push(space);
    spellings.push(spelling);
    followsWord = isWord;
  }
  return { field: tokens[from] ?? 0, spellings };
};
