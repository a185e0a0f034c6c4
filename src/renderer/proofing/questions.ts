/** Questions for suggestions that wait for their answers. */

export interface Questions {
  /** @param send hands the question over under its number */
  readonly ask: (send: (id: number) => void) => Promise<readonly string[]>;
  readonly answer: (id: number, words: readonly string[]) => void;
  /** Whoever was to answer is gone. */
  readonly giveUp: () => void;
}

export const createQuestions = (): Questions => {
  const waiting = new Map<number, (words: readonly string[]) => void>();
  let asked = 0;
  const answer = (id: number, words: readonly string[]): void => {
    waiting.get(id)?.(words);
    waiting.delete(id);
  };
  return {
    ask: (send) =>
      new Promise((tell) => {
        asked += 1;
        waiting.set(asked, tell);
        send(asked);
      }),
    answer,
    giveUp: () => {
      for (const id of [...waiting.keys()]) answer(id, []);
    },
  };
};
