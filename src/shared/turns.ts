/** Deeds one after another, in the order in which they were asked for; one that fails holds up none behind it. */
export type InTurn = <T>(deed: () => Promise<T>) => Promise<T>;

export const createTurns = (): InTurn => {
  let line: Promise<unknown> = Promise.resolve();
  return (deed) => {
    const done = line.then(deed);
    line = done.catch(() => undefined);
    return done;
  };
};
