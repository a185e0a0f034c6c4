/** When a person who waits for the library is shown that something is being done: not for what is over in a blink. */

/** In milliseconds. */
const BLINK = 1_000;

/** Fewer articles than this are read before anybody could read the words. */
const MANY = 300;

export type OpeningStep = 'lock' | 'index';

export interface OpeningView {
  /** @param total 0 where nobody knows */
  readonly show: (step: OpeningStep, done: number, total: number) => void;
  readonly close: () => void;
}

export interface OpeningNotice {
  /** Somebody may hold the library, and it takes a while to be sure. */
  readonly waitForLock: () => void;
  readonly indexed: (done: number, total: number) => void;
  readonly close: () => void;
}

export interface NoticeParts {
  readonly open: () => OpeningView;
  /** @returns a function that calls it off */
  readonly after: (milliseconds: number, step: () => void) => () => void;
}

export const createOpeningNotice = ({ open, after }: NoticeParts): OpeningNotice => {
  let view: OpeningView | null = null;
  let isDue = false;
  let isClosed = false;
  let latest: readonly [OpeningStep, number, number] | null = null;

  const refresh = (): void => {
    if (!isDue || isClosed || latest === null) return;
    view ??= open();
    view.show(...latest);
  };

  const callOff = after(BLINK, () => {
    isDue = true;
    refresh();
  });

  const note = (step: OpeningStep, done: number, total: number): void => {
    latest = [step, done, total];
    refresh();
  };

  return {
    waitForLock: () => note('lock', 0, 0),
    indexed: (done, total) => {
      if (total >= MANY || view !== null) note('index', done, total);
    },
    close: () => {
      isClosed = true;
      callOff();
      view?.close();
      view = null;
    },
  };
};
