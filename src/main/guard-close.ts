/** A window that is asked to close: work that would be cut off is asked about, its text is stored first, and only the person may decide to lose any. */
import type { Job } from '#shared/library/jobs';
import type { After } from './daily-rounds';

/** How long a window that was asked to close may take to store its text before the person is asked, in milliseconds. */
export const PATIENCE = 15_000;

/** What may be under way: work on the library, or an export. */
export type UnderWay = Job | 'export';

export interface CloseGuardParts {
  /** What closing would cut off; null where nothing is under way. */
  readonly work: () => UnderWay | null;
  readonly mayStop: (job: UnderWay) => Promise<boolean>;
  readonly mayLoseText: () => Promise<boolean>;
  /** The window answers by `readyToClose`. */
  readonly requestText: () => void;
  readonly close: () => void;
  readonly after: After;
}

export interface CloseGuard {
  /** Somebody wants the window to close; asked again meanwhile it changes nothing. */
  readonly ask: () => void;
  /** @param saved whether all its text is stored */
  readonly readyToClose: (saved: boolean) => void;
  /** Whenever the window was asked to close and the person stays after all. @returns a function that ends it */
  readonly onStay: (listener: () => void) => () => void;
}

type Step = 'open' | 'asking' | 'storing';

export const createCloseGuard = (parts: CloseGuardParts): CloseGuard => {
  const stayed = new Set<() => void>();
  let step: Step = 'open';
  let callOff = (): void => undefined;

  const stay = (): void => {
    step = 'open';
    for (const listener of [...stayed]) listener();
  };

  const decide = async (saved: boolean): Promise<void> => {
    callOff();
    step = 'asking';
    if (saved || (await parts.mayLoseText())) parts.close();
    else stay();
  };

  const begin = async (): Promise<void> => {
    step = 'asking';
    const job = parts.work();
    // Before the text is stored: what is typed while the question stands is stored too.
    if (job !== null && !(await parts.mayStop(job))) return stay();
    step = 'storing';
    callOff = parts.after(PATIENCE, () => void decide(false));
    parts.requestText();
  };

  return {
    ask: () => {
      if (step === 'open') void begin();
    },
    readyToClose: (saved) => {
      if (step === 'storing') void decide(saved);
    },
    onStay: (listener) => {
      stayed.add(listener);
      return () => void stayed.delete(listener);
    },
  };
};
