/** Many phrases looked for at once: a tree of words, so that a text is walked once however many phrases there are. */
import type { Word } from './read-passage';

interface Branch<T> {
  readonly next: Map<string, Branch<T>>;
  readonly values: T[];
}

export interface PhraseMatch<T> {
  readonly values: readonly T[];
  /** How many words the phrase has. */
  readonly length: number;
}

export interface PhraseTree<T> {
  /** The phrases that begin with the word at `at`, shorter ones first. */
  readonly from: (words: readonly Word[], at: number) => readonly PhraseMatch<T>[];
}

const NONE: readonly never[] = [];

const branch = <T>(): Branch<T> => ({ next: new Map(), values: [] });

const plant = <T>(root: Branch<T>, phrase: readonly string[], value: T): void => {
  let here = root;
  for (const word of phrase) {
    const next = here.next.get(word) ?? branch<T>();
    here.next.set(word, next);
    here = next;
  }
  here.values.push(value);
};

/** @param formOf makes of a word what the phrases are written in: its lower case, its letters without accents. */
export const phraseTree = <T>(
  phrases: Iterable<readonly [phrase: readonly string[], value: T]>,
  formOf: (word: Word) => string,
): PhraseTree<T> => {
  const root = branch<T>();
  for (const [phrase, value] of phrases) plant(root, phrase, value);
  return {
    from: (words, at) => {
      const first = words[at];
      let here = first && root.next.get(formOf(first));
      if (!here) return NONE;
      const found: PhraseMatch<T>[] = [];
      for (let i = at; here; ) {
        if (here.values.length > 0) found.push({ values: here.values, length: i - at + 1 });
        i += 1;
        const word = words[i];
        here = word && here.next.size > 0 ? here.next.get(formOf(word)) : undefined;
      }
      return found;
    },
  };
};
