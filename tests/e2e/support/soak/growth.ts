/** Whether a day has left anything behind: how much each thing rises from weighing to weighing, beyond what its own noise may feign. */
import type { Footprint } from './footprint';

const MB = 1_048_576;

interface Allowance {
  /** What may come over the whole stretch that is judged although nothing was left behind. */
  readonly rise: number;
  /** How large a rise noise may hide. A stretch that is noisier proves nothing, and says so. */
  readonly hidden: number;
}

/**
 * The window's heap goes on growing by compiled code, less with each round, as snapshots of the heap show; of main the same is true. A tip
 * that has closed is kept as it was drawn last, a dozen nodes at most. Memory is what the system gave, which it takes back when it wants.
 */
const ALLOWED: Readonly<Record<keyof Footprint, Allowance>> = {
  pageHeap: { rise: 3 * MB, hidden: 6 * MB },
  mainHeap: { rise: 2 * MB, hidden: 8 * MB },
  memory: { rise: 60 * MB, hidden: 200 * MB },
  nodes: { rise: 12, hidden: 100 },
  listeners: { rise: 6, hidden: 30 },
  documents: { rise: 0, hidden: 3 },
  pages: { rise: 0, hidden: 3 },
  processes: { rise: 0, hidden: 6 },
  descriptors: { rise: 3, hidden: 30 },
  handles: { rise: 0, hidden: 6 },
  leftovers: { rise: 0, hidden: 6 },
};

const KEYS = [
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
] as const satisfies readonly (keyof Footprint)[];

/** In standard errors: one flat day in some hundred rises by more. */
const CERTAINTY = 3;

interface Trend {
  /** Of the line that lies nearest to all weighings, from the first of them to the last. */
  readonly rise: number;
  /** By how much noise may have lifted or lowered it. */
  readonly doubt: number;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Least squares, and the standard error of its slope: see any book of statistics. */
const trendOf = (values: readonly number[]): Trend => {
  const count = values.length;
  const [middle, mean] = [(count - 1) / 2, sum(values) / count];
  const spread = sum(values.map((_, nth) => (nth - middle) ** 2));
  const slope = sum(values.map((value, nth) => (nth - middle) * (value - mean))) / spread;
  const strayed = sum(values.map((value, nth) => (value - mean - slope * (nth - middle)) ** 2));
  const error = Math.sqrt(strayed / (count - 2) / spread);
  return { rise: slope * (count - 1), doubt: CERTAINTY * error * (count - 1) };
};

const verdictOn = (key: keyof Footprint, values: readonly number[]): string | null => {
  const [{ rise, doubt }, allowed] = [trendOf(values), ALLOWED[key]];
  const told = `${values.join(', ')} (rises by ${rise.toFixed(1)}, give or take ${doubt.toFixed(1)})`;
  if (rise - doubt > allowed.rise) return `${key} grows: ${told}`;
  return doubt > allowed.hidden ? `${key} is too noisy to judge: ${told}` : null;
};

/**
 * @param weighed of the stretch that is judged, at equal distances, once everything has settled; at least five
 * @returns what has grown or cannot be told, in words; none where the stretch was flat
 */
export const grown = (weighed: readonly Footprint[]): readonly string[] => {
  if (weighed.length < 5) throw new Error('a stretch of a day is weighed at least five times');
  return KEYS.flatMap(
    (key) =>
      verdictOn(
        key,
        weighed.map((each) => each[key]),
      ) ?? [],
  );
};
