/** Chance that repeats itself: the same seed gives the same numbers on every machine. */

/** The next number, from 0 up to but not 1. */
export type Chance = () => number;

/** Mulberry32 by Tommy Ettinger (public domain): small, and even enough for made-up text. */
export const createChance = (seed: number): Chance => {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    const stirred = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((stirred ^ (stirred >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** A whole number from `min` to `max`, both included. */
export const between = (chance: Chance, min: number, max: number): number =>
  min + Math.floor(chance() * (max - min + 1));

/** @param from is never empty. */
export const pick = <T>(chance: Chance, from: readonly [T, ...T[]]): T =>
  from[Math.floor(chance() * from.length)] ?? from[0];
