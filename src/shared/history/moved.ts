/** Lines that were taken from one place of a slot and put at another. */
import { countWords } from '../article/count-words';
import { groupBy } from '../group-by';
import type { Run } from './align';
import type { Line } from './line';
import { wordsKeyOf } from './lines';

/** A line without words, such as three stars, is not known again at another place. */
const canBeKnown = ({ kind, text }: Line): boolean => kind === 'photo' || countWords(text) > 0;

/** The lines of both texts that moved: each one of the older has its like among those of the newer. */
export const findMoved = (runs: readonly Run<Line>[]): ReadonlySet<Line> => {
  const gaps = runs.filter(({ isSame }) => !isSame);
  const gone = gaps.flatMap(({ older }) => older).filter(canBeKnown);
  // In reading order for each key; each is taken once.
  const left = new Map([...groupBy(gone, wordsKeyOf)].map(([key, lines]) => [key, [...lines]]));
  const moved = new Set<Line>();
  for (const line of gaps.flatMap(({ newer }) => newer)) {
    const origin = left.get(wordsKeyOf(line))?.shift();
    if (origin) moved.add(origin).add(line);
  }
  return moved;
};
