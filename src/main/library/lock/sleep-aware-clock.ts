/** A stopwatch that goes on while the computer sleeps, which the system's steady clock does not, and that never runs backwards. */

export interface Clocks {
  /** Steady, but it may stand still during sleep. */
  readonly steady: () => number;
  /** The time of day: it goes on during sleep, and jumps when somebody sets it. */
  readonly wall: () => number;
}

const SYSTEM: Clocks = { steady: () => performance.now(), wall: () => Date.now() };

/** Between two calls the longer of both counts: a lease that seems to have run out too early costs no more than a look. */
export const createSleepAwareClock = ({ steady, wall }: Clocks = SYSTEM): (() => number) => {
  let elapsed = 0;
  let last = { steady: steady(), wall: wall() };
  return () => {
    const now = { steady: steady(), wall: wall() };
    elapsed += Math.max(0, now.steady - last.steady, now.wall - last.wall);
    last = now;
    return elapsed;
  };
};
