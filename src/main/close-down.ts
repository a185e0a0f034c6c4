/** The end of the program once the window is gone: everything is closed in its order, with words on the screen where it lasts, and never for ever. */
import type { After } from './daily-rounds';

/** In milliseconds: what is over by then needs no words. */
const BLINK = 2_000;
/** For the library to be closed: a share that is gone never answers, and what is in the articles is stored already. */
const PATIENCE = 30_000;
/** For the settings and the lock, which may lie on the same dead share. */
const LAST_PATIENCE = 5_000;

export interface CloseDownParts {
  /** Jobs stopped, the library closed. */
  readonly closeLibrary: () => Promise<unknown>;
  /** What waits until the library is closed. */
  readonly runEnding: () => Promise<unknown>;
  readonly lastWrites: () => Promise<unknown>;
  /** @returns what takes it away again */
  readonly showNotice: () => () => void;
  readonly after: After;
}

/** @returns whether the step has ended by then, well or badly */
const within = (after: After, milliseconds: number, step: Promise<unknown>): Promise<boolean> =>
  new Promise((resolve) => {
    const callOff = after(milliseconds, () => resolve(false));
    const end = (): void => {
      callOff();
      resolve(true);
    };
    step.then(end, end);
  });

/** @returns soon, whatever the disk does; whether all of it has ended */
export const closeDown = async (parts: CloseDownParts): Promise<boolean> => {
  const { after } = parts;
  let takeAway = (): void => undefined;
  const callOff = after(BLINK, () => {
    takeAway = parts.showNotice();
  });
  const isClosed = await within(after, PATIENCE, parts.closeLibrary());
  // A library that may still be written in is not moved: the next start finds it where it was.
  if (isClosed) await parts.runEnding();
  const isWritten = await within(after, LAST_PATIENCE, parts.lastWrites());
  callOff();
  takeAway();
  return isClosed && isWritten;
};
