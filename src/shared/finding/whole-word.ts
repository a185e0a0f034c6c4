/** Where a word begins and ends: a letter, an accent, a digit or an underscore goes on with the one before it. */

/** As the inside of a class of a regular expression. */
export const WORD_LETTERS = '\\p{L}\\p{M}\\p{N}_';
export const IN_WORD = `[${WORD_LETTERS}]`;
const inWord = new RegExp(IN_WORD, 'u');

const isInWord = (character: number | undefined): boolean =>
  character !== undefined && inWord.test(String.fromCodePoint(character));

const before = (text: string, at: number): number | undefined => {
  const unit = text.charCodeAt(at - 1);
  const isLowHalf = unit >= 0xdc00 && unit <= 0xdfff;
  return at <= 0 ? undefined : text.codePointAt(isLowHalf && at > 1 ? at - 2 : at - 1);
};

/** Whether a word does not go on over this place. */
export const isWordEdge = (text: string, at: number): boolean =>
  !(isInWord(before(text, at)) && isInWord(text.codePointAt(at)));
