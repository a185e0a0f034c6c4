/** Whether a day has left anything behind: the last weighing held against the second, with room for noise and no more. */
import type { Footprint } from './footprint';

const MB = 1_048_576;

/**
 * By how much each may differ though nothing was left behind. A frame more or less that the engine keeps for later is some dozens of nodes and
 * listeners, and what was typed into a field it keeps for its own undo: a node each time. Its compiled code has settled by the second weighing:
 * what grows then is ours. One word in a corner that stays behind in every round is already more.
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

/** @param weighed at least two @returns what has grown, in words; none where the day was flat */
export const grown = (weighed: readonly Footprint[]): readonly string[] => {
  const [, second] = weighed;
  const last = weighed.at(-1);
  if (second === undefined || last === undefined) throw new Error('a day is weighed at least twice');
  return KEYS.filter((key) => last[key] - second[key] > LEEWAY[key]).map(
    (key) => `${key}: ${weighed.map((each) => each[key]).join(', ')}`,
  );
};
