/** Chance that can be had again: a failure prints its seed, and DATELINE_SEED repeats it. */

export interface Chance {
  readonly seed: number;
  /** A whole number from `least` up to but not including `limit`. */
  readonly number: (least: number, limit: number) => number;
  /** Of choices that are not none. */
  readonly pick: <T>(choices: readonly T[]) => T;
}

/** Mulberry32, by Tommy Ettinger (public domain): small, and even enough for choosing moments. */
const mulberry32 = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

export const seededChance = (seed = Number(process.env.DATELINE_SEED ?? Date.now() % 1_000_000)): Chance => {
  const next = mulberry32(seed);
  const number = (least: number, limit: number): number => least + Math.floor(next() * (limit - least));
  const pick = <T>(choices: readonly T[]): T => {
    const [choice] = choices.slice(number(0, choices.length));
    if (choice === undefined) throw new Error('nothing to choose from');
    return choice;
  };
  return { seed, number, pick };
};
