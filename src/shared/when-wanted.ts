/** A part of the program that no start waits for: it is loaded when it is first wanted, and once, whoever asks and however often. */

export interface WhenWanted<T> {
  readonly get: () => Promise<T>;
  /** Null until it is there. */
  readonly now: () => T | null;
  /** After what was asked of it before; nothing where nobody has wanted it yet. */
  readonly ifWanted: (deed: (part: T) => unknown) => Promise<void>;
}

export const whenWanted = <T>(load: () => Promise<T>): WhenWanted<T> => {
  let loading: Promise<T> | null = null;
  let loaded: T | null = null;
  const begin = async (): Promise<T> => {
    try {
      loaded = await load();
      return loaded;
    } catch (error) {
      // Whoever wants it next has it tried again.
      loading = null;
      throw error;
    }
  };
  const get = (): Promise<T> => {
    loading ??= begin();
    return loading;
  };
  return {
    get,
    now: () => loaded,
    ifWanted: async (deed) => {
      if (loading !== null) await deed(await loading);
    },
  };
};
