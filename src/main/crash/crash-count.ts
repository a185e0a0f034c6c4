/** Whether the window keeps breaking: then to open it again is no help, and something else has to be offered. */

/** In milliseconds. */
const SHORT_WHILE = 60_000;
const TOO_OFTEN = 3;

/** @param now in milliseconds @returns to be called each time; whether it was too often in a short while */
export const createCrashCount = (now: () => number): (() => boolean) => {
  let times: readonly number[] = [];
  return () => {
    const present = now();
    times = [...times, present].filter((time) => present - time <= SHORT_WHILE);
    return times.length >= TOO_OFTEN;
  };
};
