/** Long stretches without a change are folded away, so that what did change is found at a glance. */
import type { LineComparison } from '#shared/history/comparison';

export type Passage =
  | { readonly is: 'line'; readonly line: LineComparison }
  | { readonly is: 'fold'; readonly lines: readonly LineComparison[] };

/** Unchanged lines left in sight beside a change. */
const IN_SIGHT = 1;
/** Folding less than this saves no room. */
const WORTH_FOLDING = 3;

const runsOf = (lines: readonly LineComparison[]): readonly (readonly LineComparison[])[] => {
  const runs: LineComparison[][] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last && (last[0]?.change === 'same') === (line.change === 'same')) last.push(line);
    else runs.push([line]);
  }
  return runs;
};

const asLines = (lines: readonly LineComparison[]): readonly Passage[] => lines.map((line) => ({ is: 'line', line }));

/** Every line is in the result, in order, in sight or in a fold. */
export const foldSame = (lines: readonly LineComparison[]): readonly Passage[] => {
  const runs = runsOf(lines);
  return runs.flatMap((run, i): readonly Passage[] => {
    if (run[0]?.change !== 'same') return asLines(run);
    const head = i === 0 ? 0 : IN_SIGHT;
    const tail = i === runs.length - 1 ? 0 : IN_SIGHT;
    const folded = run.slice(head, run.length - tail);
    if (folded.length < WORTH_FOLDING) return asLines(run);
    return [...asLines(run.slice(0, head)), { is: 'fold', lines: folded }, ...asLines(run.slice(run.length - tail))];
  });
};
