/** Lines that were taken from one place of a slot and put at another. */
import { countWords } from '../article/count-words';
import type { Run } from './align';
import type { Line } from './line';
import { wordsKeyOf } from './lines';

/** A line without words, such as three stars, is not known again at another place. */
const canBeKnown = ({ kind, text }: Line): boolean => kind === 'photo' || countWords(text) > 0;

/** In reading order for each key. */
const byKey = (lines: readonly Line[]): ReadonlyMap<string, Line[]> => {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const key = wordsKeyOf(line);
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  return groups;
};

/** The lines of both texts that moved: each one of the older has its like among those of the newer. */
export const findMoved = (runs: readonly Run<Line>[]): ReadonlySet<Line> => {
  const gaps = runs.filter(({ isSame }) => !isSame);
  const left = byKey(gaps.flatMap(({ older }) => older).filter(canBeKnown));
  const moved = new Set<Line>();
  for (const line of gaps.flatMap(({ newer }) => newer)) {
    const origin = left.get(wordsKeyOf(line))?.shift();
    if (origin) moved.add(origin).add(line);
  }
  return moved;
};
