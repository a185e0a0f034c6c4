/** The last steps of the program: what must wait until the library is closed, and is done before the end. */

export interface Ending {
  /** Steps run in their order, once; one that fails does not stop the others. */
  readonly afterClosing: (step: () => Promise<unknown>) => void;
  /** To be called once the library is closed. */
  readonly run: () => Promise<void>;
}

export const createEnding = (): Ending => {
  const steps: (() => Promise<unknown>)[] = [];
  return {
    afterClosing: (step) => void steps.push(step),
    run: async () => {
      for (const step of steps.splice(0)) await step().catch(() => undefined);
    },
  };
};
