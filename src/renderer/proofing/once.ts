/** Something that is slow to load: fetched when it is first wanted, and there from then on. */

export interface Once<T> {
  /** Null until it has come, and where it cannot be had. */
  readonly get: () => T | null;
  readonly load: () => Promise<T | null>;
}

export const once = <T>(fetchIt: () => Promise<T | null>): Once<T> => {
  let loaded: T | null = null;
  let loading: Promise<T | null> | null = null;
  return {
    get: () => loaded,
    load: () => {
      loading ??= fetchIt()
        .then((value) => {
          loaded = value;
          return value;
        })
        .catch(() => null);
      return loading;
    },
  };
};
