/** What a syllable that does not exist may have been meant to be, best first. */
import { fold } from '../../vietnamese/fold';
import type { Lexicon } from '../lexicon';
import { placedAs, type Syllable, type TonePlace, takeApart } from '../syllable';
import { readKeys } from '../telex';
import { COMMON_SYLLABLES } from './common-syllables';
import { apart } from './distance';

interface Candidate {
  readonly words: string;
  readonly cost: number;
}

/** Further than this nobody would recognise what was typed. */
const FARTHEST = 1.9;
/** No mistake makes a word so much longer or shorter. */
const LENGTHS_APART = 2;
/** Of two syllables equally near the common one is meant. */
const COMMON_NEARER = 0.35;
/** Where nothing but accents is wrong, nothing but accents was forgotten. */
const ACCENTS_ALONE = 0.5;
/** The keys make just this: nothing is nearer. */
const THE_VERY_WORD = -1;
const LEFT_OVER_KEYS = 0.05;
/** The horn on the wrong one of two letters, `thuờng`: the commonest slip of all. */
const MISPLACED_HORN = 0.02;
const MISSING_SPACE = 0.6;
/** Of two words without their space one alone may be common by chance: `du ong`. */
const ONE_COMMON_NEARER = 0.1;

interface Entry {
  readonly word: string;
  readonly syllable: Syllable;
  /** Without accents. */
  readonly plain: string;
  /** Which letters it has, a bit for each. */
  readonly letters: number;
  readonly common: boolean;
}

export type SuggestVietnamese = (word: string, place: TonePlace) => readonly string[];

const letterBits = (plain: string): number => {
  let bits = 0;
  for (let i = 0; i < plain.length; i += 1) bits |= 1 << (plain.charCodeAt(i) & 31);
  return bits;
};

const bitsApart = (a: number, b: number): number => {
  let count = 0;
  for (let rest = a ^ b; rest !== 0; rest &= rest - 1) count += 1;
  return count;
};

/** No affordable mistakes bring and take more letters than these. */
const LETTERS_APART = 4;

const withinReach = (typed: Syllable, entries: readonly Entry[], already: number): readonly Candidate[] => {
  const plain = fold(typed.letters);
  const letters = letterBits(plain);
  const candidates: Candidate[] = [];
  for (const entry of entries) {
    if (Math.abs(entry.plain.length - plain.length) > LENGTHS_APART) continue;
    if (bitsApart(letters, entry.letters) > LETTERS_APART) continue;
    const distance = apart(typed, entry.syllable) * (entry.plain === plain ? ACCENTS_ALONE : 1);
    if (distance === 0) candidates.push({ words: entry.word, cost: THE_VERY_WORD + already });
    else if (distance <= FARTHEST)
      candidates.push({ words: entry.word, cost: distance + already - (entry.common ? COMMON_NEARER : 0) });
  }
  return candidates;
};

const entryOf = (word: string): Entry => {
  const plain = fold(word);
  return { word, syllable: takeApart(word), plain, letters: letterBits(plain), common: COMMON_SYLLABLES.has(word) };
};

/** `uơ` goes on in no syllable: `ươ` was meant. */
const HORN_ASTRAY = /uơ(?=\p{L})/u;

const withHorns = ({ letters, tone }: Syllable): Syllable | null =>
  HORN_ASTRAY.test(letters) ? { letters: letters.replace(HORN_ASTRAY, 'ươ'), tone } : null;

/** `cóthể` is two words without their space. */
const halves = (word: string, { has }: Lexicon): readonly Candidate[] =>
  [...word].flatMap((_, i) => {
    const [first, second] = [word.slice(0, i), word.slice(i)];
    if (first.length < 2 || second.length < 2 || !has(first) || !has(second)) return [];
    const commons = [first, second].filter((half) => COMMON_SYLLABLES.has(half)).length;
    const nearer = commons === 2 ? 2 * COMMON_NEARER : commons * ONE_COMMON_NEARER;
    return [{ words: `${first} ${second}`, cost: MISSING_SPACE - nearer }];
  });

const nearest = (candidates: readonly Candidate[]): readonly string[] => {
  const costs = new Map<string, number>();
  for (const { words, cost } of candidates) costs.set(words, Math.min(cost, costs.get(words) ?? cost));
  return [...costs].toSorted(([, a], [, b]) => a - b).map(([words]) => words);
};

/** @param lexicon its syllables are taken apart once, at the first question */
export const suggesterFor = (lexicon: Lexicon): SuggestVietnamese => {
  let entries: readonly Entry[] | null = null;
  const all = (): readonly Entry[] => {
    entries ??= lexicon.words.map(entryOf);
    return entries;
  };
  return (word, place) => {
    const typed = word.toLowerCase().normalize('NFC');
    const keys = readKeys(typed);
    const syllable = takeApart(typed);
    const horned = withHorns(syllable);
    const candidates = [
      ...withinReach(syllable, all(), 0),
      ...(horned === null ? [] : withinReach(horned, all(), MISPLACED_HORN)),
      ...(keys === null ? [] : withinReach(keys, all(), LEFT_OVER_KEYS)),
      ...halves(typed, lexicon),
    ];
    return nearest(candidates).map((words) => placedAs(place, words) ?? words);
  };
};
