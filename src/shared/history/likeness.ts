/** How much of their words two lines have in common, so that a line that was edited is known again. */
import type { Line } from './line';
import { areKin } from './lines';
import { wordsOf } from './tokens';

/** Less than half of the words in common is another line. */
const LEAST = 0.5;

/** 0 where one line cannot have become the other, else more than `LEAST` up to 1. */
export type Likeness = (older: Line, newer: Line) => number;

/** Both are sorted. */
const countShared = (a: Int32Array, b: Int32Array): number => {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x = 0, y = 0] = [a[i], b[j]];
    if (x === y) shared += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return shared;
};

/** The Sørensen–Dice coefficient over the words of both, each as often as it stands there. */
const dice = (a: Int32Array, b: Int32Array): number => {
  const total = a.length + b.length;
  const atMost = (2 * Math.min(a.length, b.length)) / Math.max(total, 1);
  return atMost < LEAST ? 0 : (2 * countShared(a, b)) / total;
};

/** Remembers the words of each line, since each is held against many. */
export const createLikeness = (): Likeness => {
  const numbers = new Map<string, number>();
  const bags = new Map<Line, Int32Array>();

  const numberOf = (word: string): number => {
    const number = numbers.get(word) ?? numbers.size + 1;
    numbers.set(word, number);
    return number;
  };

  const bagOf = (line: Line): Int32Array => {
    const bag = bags.get(line) ?? Int32Array.from(wordsOf(line.text), numberOf).sort();
    bags.set(line, bag);
    return bag;
  };

  return (older, newer) => {
    if (older.kind === 'photo' || !areKin(older, newer)) return 0;
    const likeness = dice(bagOf(older), bagOf(newer));
    return likeness < LEAST ? 0 : likeness;
  };
};
