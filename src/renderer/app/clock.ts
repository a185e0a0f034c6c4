/** The window's time. */
export const clock = {
  /** Milliseconds; only differences count. */
  now: (): number => performance.now(),
  /** @returns a function that calls it off. */
  wait: (ms: number, then: () => void): (() => void) => {
    const timer = setTimeout(then, ms);
    return () => clearTimeout(timer);
  },
};
