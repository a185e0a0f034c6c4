/** What comes in the place of a match: words as they are typed, or put together from what a regular expression caught. */
import type { Match } from './query';

/** @returns what stands in the place of the match; `words` are those that were matched. */
export type Replacement = (match: Match, words: string) => string;

/** `$1` to `$99`, `$&`, `$$`, `\n` and `\\`; anything else stands for itself. */
const MARKS = /\$(?:\$|&|(\d\d?))|\\[n\\]/gu;
/** With `$<name>`, which counts where the expression has names. */
const NAMED_MARKS = /\$(?:\$|&|(\d\d?)|<([^>]*)>)|\\[n\\]/gu;

/** `$12` is the twelfth bracket where there are so many, else the first and a 2. As in JavaScript's own. */
const caughtBy = (digits: string, groups: Match['groups']): string | null => {
  const two = Number(digits);
  if (digits.length === 2 && two >= 1 && two <= groups.length) return groups[two - 1] ?? '';
  const one = Number(digits[0]);
  return one >= 1 && one <= groups.length ? (groups[one - 1] ?? '') + digits.slice(1) : caughtAfterZero(digits, groups);
};

/** `$01` is `$1`, where there is one. */
const caughtAfterZero = (digits: string, groups: Match['groups']): string | null => {
  const number = Number(digits);
  return digits.startsWith('0') && number >= 1 && number <= groups.length ? (groups[number - 1] ?? '') : null;
};

/** What was caught while the text is put together. */
interface Caught extends Match {
  readonly words: string;
}

const fill = (mark: string, digits: string | undefined, name: string | undefined, caught: Caught): string => {
  if (mark === '$$') return '$';
  if (mark === '$&') return caught.words;
  if (mark === '\\n') return '\n';
  if (mark === '\\\\') return '\\';
  if (digits !== undefined) return caughtBy(digits, caught.groups) ?? mark;
  return caught.named?.[name ?? ''] ?? '';
};

/** @param regex whether the marks of a regular expression's replacement count */
export const replacementOf = (text: string, regex: boolean): Replacement => {
  if (!regex) return () => text;
  return (match, words) => {
    const put = (mark: string, digits: string | undefined, name: string | undefined): string =>
      fill(mark, digits, name, { ...match, words });
    return match.named === null
      ? text.replace(MARKS, (mark: string, digits?: string) => put(mark, digits, undefined))
      : text.replace(NAMED_MARKS, put);
  };
};
