/** What is looked after in the background: first when the start has calmed down, then every hour, for as long as the window is open. */

/** In milliseconds. */
export const CALM = 3 * 60_000;
export const EVERY = 60 * 60_000;

/** @returns what takes the timer back */
export type After = (milliseconds: number, task: () => void) => () => void;

export const afterOnTheClock: After = (milliseconds, task) => {
  const timer = setTimeout(task, milliseconds).unref();
  return () => clearTimeout(timer);
};

/**
 * Each round begins an hour after the one before has ended, so that two never run at once. A round never rejects.
 * @returns a function that ends it; a round that has begun goes on to its end
 */
export const startRounds = (round: () => Promise<void>, after: After = afterOnTheClock): (() => void) => {
  let isOver = false;
  let cancel: () => void = () => undefined;
  const next = (pause: number): void => {
    cancel = after(pause, () => {
      void round().then(() => {
        if (!isOver) next(EVERY);
      });
    });
  };
  next(CALM);
  return () => {
    isOver = true;
    cancel();
  };
};
