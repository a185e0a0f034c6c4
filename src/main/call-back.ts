/** Calls a person back who has turned to another program while long work went on: a word of the system's own, once it has ended. */

export interface CallBackParts {
  /** Whether the window has the keys, so that its own word is seen. */
  readonly isLooking: () => boolean;
  readonly notify: (words: string) => void;
  /** In milliseconds, from whenever on. */
  readonly now: () => number;
}

/** In milliseconds: whoever waited for less is not called back. */
const LONG = 8_000;

/** @param words what is said of how it ended; null where nothing is, as after a cancel */
export type CallBack = <T>(work: () => Promise<T>, words: (ended: T) => string | null) => Promise<T>;

export const createCallBack =
  ({ isLooking, notify, now }: CallBackParts): CallBack =>
  async (work, words) => {
    const began = now();
    const ended = await work();
    const said = now() - began < LONG || isLooking() ? null : words(ended);
    if (said !== null) notify(said);
    return ended;
  };
