/** What is fetched once, whoever asks for it and however often; what could not be fetched is tried anew for whoever asks next. */
export interface FetchedOnce<T> {
  /** Null until it has come. */
  readonly there: () => T | null;
  readonly fetch: () => Promise<T>;
}

export const fetchedOnce = <T>(load: () => Promise<T>): FetchedOnce<T> => {
  let there: T | null = null;
  let coming: Promise<T> | null = null;
  const begin = async (): Promise<T> => {
    try {
      there = await load();
      return there;
    } catch (error) {
      coming = null;
      throw error;
    }
  };
  return {
    there: () => there,
    fetch: () => {
      coming ??= begin();
      return coming;
    },
  };
};
