/** Several makers, taken in turn: an article stays with the one that it was laid before. */
import type { HouseRules } from '#shared/exporting/obstacles';
import type { Maker } from './maker';

/** An article's place at one of the makers. */
export interface Bench {
  readonly maker: Maker;
  /** Under which its material lies there; no other article's. */
  readonly key: number;
}

export interface Makers {
  settle(rules: HouseRules): Promise<void>;
  next(): Bench;
  close(): Promise<void>;
}

/** @param first at least one */
export const createMakers = (first: Maker, ...others: readonly Maker[]): Makers => {
  const all = [first, ...others];
  let taken = 0;
  return {
    settle: async (rules) => {
      await Promise.all(all.map((maker) => maker.settle({ rules })));
    },
    next: () => {
      const key = taken;
      taken += 1;
      return { key, maker: all[key % all.length] ?? first };
    },
    close: async () => {
      await Promise.all(all.map((maker) => maker.close()));
    },
  };
};
