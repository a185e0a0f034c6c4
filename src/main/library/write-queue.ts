/** One thing at a time for each article, different articles side by side. */

export interface WriteQueue {
  /** Runs the task after all earlier ones of the same key; its failure is its caller's alone. */
  run<T>(key: string, task: () => Promise<T>): Promise<T>;
  /** Ends when nothing is under way and nothing waits. */
  idle(): Promise<void>;
}

export const createWriteQueue = (): WriteQueue => {
  const last = new Map<string, Promise<unknown>>();

  const run = <T>(key: string, task: () => Promise<T>): Promise<T> => {
    const result = (last.get(key) ?? Promise.resolve()).then(task);
    const settled = result.then(
      () => undefined,
      () => undefined,
    );
    last.set(key, settled);
    void settled.then(() => {
      if (last.get(key) === settled) last.delete(key);
    });
    return result;
  };

  const idle = async (): Promise<void> => {
    while (last.size > 0) await Promise.all(last.values());
  };

  return { run, idle };
};
