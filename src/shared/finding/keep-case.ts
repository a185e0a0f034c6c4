/** New words in the capitals of those whose place they take: `BẾN LỨC`, `Bến Lức`, `bến lức`. */
import { isSyllable } from '../spelling/syllable';
import { fold } from '../vietnamese/fold';

const LETTERS = /\p{L}/gu;
const WORDS = /\p{L}[\p{L}\p{M}\p{N}]*/gu;
/** Capitals and their accents follow Vietnamese, whose rules are those of every script without rules of its own. */
const LOCALE = 'vi';

const upper = (text: string): string => text.toLocaleUpperCase(LOCALE);
const lower = (text: string): string => text.toLocaleLowerCase(LOCALE);

const isUpper = (text: string): boolean => text === upper(text) && text !== lower(text);
const isLower = (text: string): boolean => text === lower(text) && text !== upper(text);

/** `UBND`, `HĐND`: letters that nobody can say as one word say nothing of how other words are written. */
const ABBREVIATION = /^\p{L}[^aeiouy\P{L}]*$/u;

const isAbbreviation = (text: string): boolean => {
  const small = lower(text);
  return isUpper(text) && ABBREVIATION.test(fold(text)) && !isSyllable(small) && [...text].length > 1;
};

/** `UBND`, `TP`, `iPhone`: beyond its first letter the word has capitals of its own. */
const OWN_CAPITALS = /^\P{L}*\p{L}+?\p{Lu}/u;

const first = (text: string): string => text.match(LETTERS)?.[0] ?? '';

const withFirst = (text: string, change: (letter: string) => string): string =>
  text.replace(/\p{L}/u, (letter) => change(letter));

/** The words as they are where those before say nothing of capitals. */
export const keepCase = (was: string, fresh: string): string => {
  const letters = was.match(LETTERS) ?? [];
  if (isAbbreviation(was)) return fresh;
  if (letters.length > 1 && isUpper(was)) return upper(fresh);
  const words = was.match(WORDS) ?? [];
  if (words.length > 1 && words.every((word) => isUpper(first(word))))
    return fresh.replace(WORDS, (word) => withFirst(word, upper));
  if (OWN_CAPITALS.test(fresh)) return fresh;
  if (isUpper(first(was))) return withFirst(fresh, upper);
  return isLower(first(was)) ? withFirst(fresh, lower) : fresh;
};
