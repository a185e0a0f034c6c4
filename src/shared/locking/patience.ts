/** How long whoever has tried wrong passphrases must wait before the next one is looked at. */

/** Slips of a finger cost nothing. */
const FREE = 3;
const LONGEST = 60_000;

/** In milliseconds. @param wrong how many have been wrong one after the other */
export const pauseAfter = (wrong: number): number =>
  wrong <= FREE ? 0 : Math.min(LONGEST, 1_000 * 2 ** (wrong - FREE - 1));
