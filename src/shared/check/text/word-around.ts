/** The words next to a place, so that what is told to a person can be read. */

const LETTER = /[\p{L}\p{M}\d]/u;

/** Nothing that is called a word is longer. */
const FAR = 40;

const isLetter = (text: string, at: number): boolean => LETTER.test(text.charAt(at));

/** Where the word begins that ends at this offset; the offset itself where none does. */
export const wordStart = (text: string, end: number): number => {
  let start = end;
  while (start > 0 && end - start < FAR && isLetter(text, start - 1)) start -= 1;
  return start;
};

/** Where the word ends that begins at this offset. */
export const wordEnd = (text: string, start: number): number => {
  let end = start;
  while (end < text.length && end - start < FAR && isLetter(text, end)) end += 1;
  return end;
};

export const wordBefore = (text: string, end: number): string => text.slice(wordStart(text, end), end);

export const wordAfter = (text: string, start: number): string => text.slice(start, wordEnd(text, start));
