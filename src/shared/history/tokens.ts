/** A text cut into words and single signs, each with the white space after it. */

/** As `countWords` has it: letters, digits and accents, joined by a stop, comma, colon or apostrophe between two of them. */
const WORD = "[\\p{L}\\p{N}\\p{M}]+(?:[.,:'’][\\p{L}\\p{N}\\p{M}]+)*";
const WORDS = new RegExp(WORD, 'gu');
const TOKENS = new RegExp(`(${WORD}|\\S)(\\s*)`, 'gu');
const LEADING_SPACE = /^\s+/u;

export interface Token {
  /** A word or a sign; empty at the start of a text that begins with white space. */
  readonly text: string;
  readonly space: string;
}

/** In a row they are the text. */
export const tokensOf = (text: string): readonly Token[] => {
  const [lead = ''] = LEADING_SPACE.exec(text) ?? [];
  const tokens = [...text.matchAll(TOKENS)].map(([, word = '', space = '']) => ({ text: word, space }));
  return lead === '' ? tokens : [{ text: '', space: lead }, ...tokens];
};

export const wordsOf = (text: string): readonly string[] => text.match(WORDS) ?? [];
