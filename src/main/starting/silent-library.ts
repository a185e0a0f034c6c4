/** A library whose folder does not answer while it is opened: the person hears of it and may wait, work elsewhere or quit; once it answers the start goes on by itself. */

/** In milliseconds. Longer than a drive takes to spin up or a sleeping share to wake. */
const PATIENCE = 10_000;
const LOOK = 500;

export type WhenSilent = 'wait' | 'usual' | 'quit';

export interface SilenceParts {
  /** For how long the disk has not answered, in milliseconds. */
  readonly silence: () => number;
  /** @returns a function that stops it */
  readonly every: (milliseconds: number, step: () => void) => () => void;
  /** @param answered the disk has answered after all: nothing is to be asked any more */
  readonly ask: (answered: AbortSignal) => Promise<WhenSilent>;
  /** Nothing that was begun can be called back: the program ends. */
  readonly leave: (how: 'usual' | 'quit') => void;
}

/** @returns a function that ends it, with the question if that is being asked */
export const watchForSilence = ({ silence, every, ask, leave }: SilenceParts): (() => void) => {
  let question: AbortController | null = null;
  /** How long a silence may become before the person is asked. */
  let patience = PATIENCE;

  const put = async (): Promise<void> => {
    const own = new AbortController();
    question = own;
    const answer = await ask(own.signal);
    question = null;
    if (own.signal.aborted) return;
    if (answer !== 'wait') return leave(answer);
    patience = silence() + PATIENCE;
  };

  const look = (): void => {
    const waited = silence();
    if (waited < PATIENCE) {
      patience = PATIENCE;
      question?.abort();
    } else if (question === null && waited >= patience) void put();
  };

  const stop = every(LOOK, look);
  return () => {
    stop();
    question?.abort();
  };
};
