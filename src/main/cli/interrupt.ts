/** A command that is asked to end: it stops at the next step, takes away what is half written, and says so by its exit code. */

/** A key pressed in a terminal reaches this process twice, by itself and handed on by the script that started it. */
const SAME_PRESS = 500;

/** How a process is asked to end; none of these comes where somebody ends it by force. */
const ASKED = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export interface Interrupt {
  readonly signal: AbortSignal;
  /** To be called once nothing is left to stop. */
  readonly release: () => void;
}

/** What is used of a process. */
interface Signals {
  readonly on: (name: NodeJS.Signals, listener: () => void) => unknown;
  readonly removeListener: (name: NodeJS.Signals, listener: () => void) => unknown;
  readonly exit: (code: number) => unknown;
}

/** Asked once it ends in order; asked again it ends at once. */
export const watchForInterrupt = (
  signals: Signals = process,
  now: () => number = () => performance.now(),
): Interrupt => {
  const stop = new AbortController();
  let asked: number | null = null;
  const ask = (): void => {
    if (asked === null) {
      asked = now();
      stop.abort();
    } else if (now() - asked > SAME_PRESS) signals.exit(1);
  };
  for (const name of ASKED) signals.on(name, ask);
  const release = (): void => {
    for (const name of ASKED) signals.removeListener(name, ask);
  };
  return { signal: stop.signal, release };
};
