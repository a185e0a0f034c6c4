/** Runs a piece of work several times and says how long it took. */

/** In milliseconds unless the figure says otherwise. */
export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

/** One line of the table: ours beside what nothing can beat and what others do. */
export interface Figure {
  readonly figure: string;
  readonly unit: 'ms' | 'MB' | 'nodes' | 'listeners' | 'files' | 'handles';
  readonly size: number;
  /** What the size counts; articles of the library unless it says otherwise. */
  readonly of?: 'words' | 'openings' | 'hours';
  readonly ours: Spread;
  readonly floor?: Spread;
  readonly peer?: Spread;
  /** How many runs each column stands for. */
  readonly runs: number;
}

export const spreadOf = (values: readonly number[]): Spread => {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { min: at(0), median: at(0.5), max: at(1) };
};

/** @param share e.g. 0.95 for the value that 95 of 100 do not pass */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};

export const timed = async (work: () => unknown): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

/** A warm-up that is not counted, then turns of each in one go, so that a noisy moment of the machine falls on all of them. */
export const measureTogether = async (
  runs: number,
  works: readonly ((run: number) => unknown)[],
): Promise<readonly Spread[]> => {
  for (const work of works) await work(-1);
  const times: number[][] = works.map(() => []);
  for (let run = 0; run < runs; run += 1)
    for (const [i, work] of works.entries()) times[i]?.push(await timed(() => work(run)));
  return times.map(spreadOf);
};

export const report = (figure: Figure): void => {
  process.stdout.write(`${JSON.stringify(figure)}\n`);
};
