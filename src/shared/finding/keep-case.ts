/** New words in the capitals of those whose place they take: `BẾN LỨC`, `Bến Lức`, `bến lức`. */

const LETTERS = /\p{L}/gu;
const WORDS = /\p{L}[\p{L}\p{M}\p{N}]*/gu;
/** Capitals and their accents follow Vietnamese, whose rules are those of every script without rules of its own. */
const LOCALE = 'vi';

const upper = (text: string): string => text.toLocaleUpperCase(LOCALE);
const lower = (text: string): string => text.toLocaleLowerCase(LOCALE);

const isUpper = (text: string): boolean => text === upper(text) && text !== lower(text);
const isLower = (text: string): boolean => text === lower(text) && text !== upper(text);

const first = (text: string): string => text.match(LETTERS)?.[0] ?? '';

const withFirst = (text: string, change: (letter: string) => string): string =>
  text.replace(/\p{L}/u, (letter) => change(letter));

/** The words as they are where those before say nothing of capitals. */
export const keepCase = (was: string, fresh: string): string => {
  const letters = was.match(LETTERS) ?? [];
  if (letters.length > 1 && isUpper(was)) return upper(fresh);
  const words = was.match(WORDS) ?? [];
  if (words.length > 1 && words.every((word) => isUpper(first(word))))
    return fresh.replace(WORDS, (word) => withFirst(word, upper));
  if (isUpper(first(was))) return withFirst(fresh, upper);
  return isLower(first(was)) ? withFirst(fresh, lower) : fresh;
};
