/** `\w` and `\b` of a regular expression for every alphabet: JavaScript's own know English letters alone, and see the end of a word in `đ|ường`. */
import { IN_WORD, WORD_LETTERS } from './whole-word';

const OUTSIDE: Readonly<Record<string, string>> = {
  '\\w': IN_WORD,
  '\\W': `[^${WORD_LETTERS}]`,
  '\\b': `(?:(?<=${IN_WORD})(?!${IN_WORD})|(?<!${IN_WORD})(?=${IN_WORD}))`,
  '\\B': `(?:(?<=${IN_WORD})(?=${IN_WORD})|(?<!${IN_WORD})(?!${IN_WORD}))`,
};
/** Among the characters of a class there are no edges, and what is not in a word cannot be listed. */
const WITHIN: Readonly<Record<string, string>> = { '\\w': WORD_LETTERS };

const TOKENS = /\\[\s\S]|[[\]]/gu;

/** @param pattern a valid one, with the flag u */
export const inEveryAlphabet = (pattern: string): string => {
  let isClass = false;
  return pattern.replace(TOKENS, (token) => {
    if (token === '[') isClass = true;
    else if (token === ']') isClass = false;
    return (isClass ? WITHIN : OUTSIDE)[token] ?? token;
  });
};
