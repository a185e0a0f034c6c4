/** The last steps of the program: what must wait until the library is closed, and is done before the end. */

export interface Ending {
  /**
   * Steps run in their order, once; one that fails does not stop the others. A later step of the same name takes the place of the
   * one before: who chose anew wants the new choice alone.
   * @returns what takes the step back, where the window stays after all
   */
  readonly afterClosing: (name: string, step: () => Promise<unknown>) => () => void;
  /** To be called once the library is closed. */
  readonly run: () => Promise<void>;
}

export const createEnding = (): Ending => {
  const steps = new Map<string, () => Promise<unknown>>();
  return {
    afterClosing: (name, step) => {
      steps.delete(name);
      steps.set(name, step);
      return () => {
        if (steps.get(name) === step) steps.delete(name);
      };
    },
    run: async () => {
      const inOrder = [...steps.values()];
      steps.clear();
      for (const step of inOrder) await step().catch(() => undefined);
    },
  };
};
