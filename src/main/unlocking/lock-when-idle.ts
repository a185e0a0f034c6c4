/** Locks a sealed library that nobody has sat before for a while, and before the computer sleeps. */

/** In milliseconds. */
const LOOK = 15_000;

export interface IdleParts {
  /** As set now; null: never. */
  readonly minutes: () => number | null;
  /** How long nobody has touched a key or the mouse, in any program. */
  readonly idleSeconds: () => number;
  /** @returns a function that stops it */
  readonly every: (milliseconds: number, step: () => void) => () => void;
  /** @returns a function that stops it */
  readonly onSleep: (step: () => void) => () => void;
  readonly lock: () => void;
}

/** Where the window cannot be closed because a text is not stored, it is asked again once somebody has been there in between. @returns a function that ends it */
export const lockWhenIdle = ({ minutes, idleSeconds, every, onSleep, lock }: IdleParts): (() => void) => {
  let isAsked = false;
  const look = (): void => {
    const wanted = minutes();
    const isIdle = wanted !== null && idleSeconds() >= wanted * 60;
    if (isIdle && !isAsked) lock();
    isAsked = isIdle;
  };
  const stops = [
    every(LOOK, look),
    onSleep(() => {
      if (minutes() !== null) lock();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
};
