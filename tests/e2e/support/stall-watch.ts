/** Notices when the machine itself stood still, so that a test of the app's promptness does not blame the app for it. */

/** How often it looks, in milliseconds. */
const TICK = 20;

export interface StallWatch {
  /** The longest time, in milliseconds, that this process got no turn since the given moment of `performance.now()`. */
  longestSince(moment: number): number;
  stop(): void;
}

export const watchForStalls = (): StallWatch => {
  const gaps: { readonly end: number; readonly length: number }[] = [];
  let last = performance.now();
  const look = (): void => {
    const now = performance.now();
    gaps.push({ end: now, length: now - last - TICK });
    last = now;
  };
  const timer = setInterval(look, TICK);
  return {
    longestSince: (moment) => {
      look();
      return Math.max(0, ...gaps.filter(({ end }) => end > moment).map(({ length }) => length));
    },
    stop: () => clearInterval(timer),
  };
};
