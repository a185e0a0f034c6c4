/** Whether a day has left anything behind: its second half held against its first, with room for noise and no more. */
import type { Footprint } from './footprint';

const MB = 1_048_576;

/**
 * By how much each may differ though nothing was left behind. A frame more or less that the engine keeps for later is some dozens of nodes and
 * listeners, and what was typed into a field it keeps for its own undo: a node each time. Its compiled code settles in the first rounds. Two words in a
 * corner that stay behind in each round are already more.
 */
const LEEWAY: Readonly<Record<keyof Footprint, number>> = {
  pageHeap: 4 * MB,
  mainHeap: 5 * MB,
  memory: 120 * MB,
  nodes: 100,
  listeners: 40,
  documents: 1,
  pages: 0,
  processes: 1,
  descriptors: 20,
  handles: 3,
  leftovers: 1,
};

const KEYS: readonly (keyof Footprint)[] = [
  'pageHeap',
  'mainHeap',
  'memory',
  'nodes',
  'listeners',
  'documents',
  'pages',
  'processes',
  'descriptors',
  'handles',
  'leftovers',
];

const lightest = (weighed: readonly Footprint[], key: keyof Footprint): number =>
  Math.min(...weighed.map((each) => each[key]));

/**
 * Held against each other is the lightest of each half, the first weighing left out: until the next opening, a menu or a tip that has closed
 * keeps its last drawing, which one weighing meets and another does not. What is left behind for good lifts the lightest too.
 * @param weighed at least three
 * @returns what has grown, in words; none where the day was flat
 */
export const grown = ([, ...weighed]: readonly Footprint[]): readonly string[] => {
  if (weighed.length < 2) throw new Error('a day is weighed at least three times');
  const middle = Math.floor(weighed.length / 2);
  const [before, after] = [weighed.slice(0, middle), weighed.slice(middle)];
  return KEYS.filter((key) => lightest(after, key) - lightest(before, key) > LEEWAY[key]).map(
    (key) => `${key}: ${weighed.map((each) => each[key]).join(', ')}`,
  );
};
