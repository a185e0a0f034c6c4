/** Whether a long day has left anything behind: the last weighing held against that after the second hour, with room for noise and no more. */
import type { Footprint } from './footprint';

const MB = 1_048_576;

/** By how much each may differ though nothing was left behind; null where a short day cannot tell growth from warming up. */
type Leeway = Readonly<Record<keyof Footprint, number | null>>;

/** Counts alone. A frame more or less that the engine keeps for later is some dozens of nodes and listeners. */
const COUNTS: Leeway = {
  pageHeap: null,
  mainHeap: null,
  memory: null,
  nodes: 120,
  listeners: 80,
  documents: 1,
  pages: 0,
  processes: 1,
  descriptors: 20,
  handles: 3,
  leftovers: 1,
};

/** Over hours the engine's compiled code has settled: what grows then is ours. */
export const LONG_DAY: Leeway = { ...COUNTS, pageHeap: 4 * MB, mainHeap: 5 * MB, memory: 120 * MB };
export const SHORT_DAY: Leeway = COUNTS;

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

/** @param hours a weighing after each, at least two @returns what has grown, in words; none where the day was flat */
export const grown = (hours: readonly Footprint[], leeway: Leeway): readonly string[] => {
  const [, second] = hours;
  const last = hours.at(-1);
  if (second === undefined || last === undefined) throw new Error('a day has at least two hours');
  return KEYS.filter((key) => last[key] - second[key] > (leeway[key] ?? Number.POSITIVE_INFINITY)).map(
    (key) => `${key}: ${hours.map((hour) => hour[key]).join(', ')}`,
  );
};
