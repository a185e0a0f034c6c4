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

/** @param onWaiting hears how many wait behind the one that is under way, whenever that changes */
export const createToldTurns = (onWaiting: (waiting: number) => void): InTurn => {
  const inTurn = createTurns();
  let asked = 0;
  let told = 0;
  const count = (change: number): void => {
    asked += change;
    const waiting = Math.max(0, asked - 1);
    if (waiting !== told) onWaiting(waiting);
    told = waiting;
  };
  return (deed) => {
    count(1);
    return inTurn(deed).finally(() => count(-1));
  };
};
