/** Made-up words, sentences and passages, with common words common and rare ones rare. */
import { CONFUSIONS } from '../check/rules/language/confusions';
import { capitalise } from '../vietnamese/capitals';
import { between, type Chance, pick } from './random';
import { PLACES, WORDS } from './words';

/** The word of rank r is drawn about as often as 1/r: the inverse of the running sum of Zipf's law, with exponent 1. */
const word = (chance: Chance): string => WORDS[Math.floor(WORDS.length ** chance()) - 1] ?? 'và';

/** Longest run of words that a rule of the house takes for one said twice. */
const LONGEST_REPEAT = 4;

const saysTwice = (words: readonly string[]): boolean => {
  for (let length = 1; length <= LONGEST_REPEAT && 2 * length <= words.length; length += 1) {
    const [last, before] = [words.slice(-length), words.slice(-2 * length, -length)];
    if (last.every((each, i) => each === before[i])) return true;
  }
  return false;
};

const CONFUSED: ReadonlySet<string> = new Set(CONFUSIONS.map(({ wrong }) => wrong.join(' ')));

const isConfused = (words: readonly string[]): boolean =>
  CONFUSED.has(words.slice(-2).join(' ')) || CONFUSED.has(words.slice(-3).join(' '));

/** Another word where this one would be a slip that no editor lets pass: these articles are to go out as they are. */
const wordAfter = (chance: Chance, before: readonly string[]): string => {
  const drawn = word(chance);
  const words = [...before.slice(1 - 2 * LONGEST_REPEAT), drawn];
  return saysTwice(words) || isConfused(words) ? wordAfter(chance, before) : drawn;
};

export const phrase = (chance: Chance, length: number): string => {
  const words: string[] = [];
  while (words.length < length) words.push(wordAfter(chance, words));
  // A name or a number here and there, as news has them.
  if (length > 8 && chance() < 0.3) words[between(chance, 1, length - 1)] = pick(chance, PLACES);
  if (length > 8 && chance() < 0.2) words[between(chance, 1, length - 1)] = `${between(chance, 2, 999)}`;
  return words.join(' ');
};

export const sentence = (chance: Chance, length: number): string => {
  const comma = length > 10 ? between(chance, 4, length - 4) : length;
  const [head, tail] = [phrase(chance, comma), length > comma ? phrase(chance, length - comma) : null];
  return `${capitalise(tail === null ? head : `${head}, ${tail}`)}.`;
};

/** Sentences until there are about `words` words. */
export const passage = (chance: Chance, words: number): string => {
  const sentences: string[] = [];
  for (let left = words; left > 0; ) {
    const length = Math.min(Math.max(left, 3), between(chance, 8, 26));
    sentences.push(sentence(chance, length));
    left -= length;
  }
  return sentences.join(' ');
};
