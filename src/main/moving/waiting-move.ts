/** A move that is ready and waits for the window to close: it is done with that closing, and with no later one. */
import type { Ending } from '../ending';

export interface ReadyMove {
  /** Once the library is closed. */
  readonly carryOut: () => Promise<unknown>;
  /** Where the window stays after all: as if nothing had been chosen. */
  readonly drop: () => Promise<unknown>;
}

export interface Closing {
  readonly ending: Pick<Ending, 'afterClosing'>;
  readonly onStay: (listener: () => void) => () => void;
}

/** Hours later nobody who closes the window remembers a move, nor would the copy made for it be worth much. */
export const waitForClosing = ({ ending, onStay }: Closing, { carryOut, drop }: ReadyMove): void => {
  const takeBack = ending.afterClosing('move', carryOut);
  const stop = onStay(() => {
    stop();
    takeBack();
    void drop();
  });
};
