/** The passages of the article as both sides of the worker know them, so that only changed ones need to cross over. */
import type { Passage } from '#shared/check/manuscript';

/** What changed since the last time, and which there are, in reading order. */
export interface PassageNews {
  readonly order: readonly string[];
  readonly changed: readonly Passage[];
}

/** The window's side. */
export interface PassageTeller {
  readonly newsOf: (passages: readonly Passage[]) => PassageNews;
  /** The other side is another one and knows nothing. */
  readonly forget: () => void;
}

export const createPassageTeller = (): PassageTeller => {
  let known: ReadonlyMap<string, Passage> = new Map();
  return {
    newsOf: (passages) => {
      const changed = passages.filter((passage) => known.get(passage.key) !== passage);
      known = new Map(passages.map((passage) => [passage.key, passage]));
      return { order: passages.map(({ key }) => key), changed };
    },
    forget: () => {
      known = new Map();
    },
  };
};

/** The worker's side. @returns a function from news to all passages */
export const createPassageMemory = (): ((news: PassageNews) => readonly Passage[]) => {
  let known: ReadonlyMap<string, Passage> = new Map();
  return ({ order, changed }) => {
    const fresh = new Map(changed.map((passage) => [passage.key, passage]));
    const passages = order.map((key) => fresh.get(key) ?? known.get(key)).filter((passage) => passage !== undefined);
    known = new Map(passages.map((passage) => [passage.key, passage]));
    return passages;
  };
};
