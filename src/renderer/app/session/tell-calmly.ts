/** Passes on what changes with nearly every letter: the last of it, once it has been quiet or has gone on for long. */

export interface CalmParts {
  /** @returns a function that calls it off. */
  readonly wait: (ms: number, then: () => void) => () => void;
  /** Milliseconds; only differences count. */
  readonly now: () => number;
}

export interface Calm<News> {
  readonly tell: (news: News) => void;
  /** What is still held back is told now. */
  readonly flush: () => void;
}

/** In milliseconds. */
export interface Patience {
  /** Without news until the last of it is told. */
  readonly quiet: number;
  /** After this it is told though more comes all the time. */
  readonly long: number;
}

export const tellCalmly = <News>(
  { wait, now }: CalmParts,
  { quiet, long }: Patience,
  hear: (news: News) => void,
): Calm<News> => {
  let held: { readonly news: News; readonly since: number } | null = null;
  let callOff = (): void => {};
  const flush = (): void => {
    callOff();
    const told = held;
    held = null;
    if (told !== null) hear(told.news);
  };
  return {
    tell: (news) => {
      callOff();
      held = { news, since: held?.since ?? now() };
      callOff = wait(Math.min(quiet, Math.max(0, held.since + long - now())), flush);
    },
    flush,
  };
};
