/** Which of the sources of one import was the first with the same bytes or words: a folder often holds the same text twice. */
import type { Fingerprint } from './fingerprints';

export interface Firsts {
  /** The name of the source that any of these prints came with first; null where none has. */
  firstOf(prints: readonly Fingerprint[]): string | null;
  /** Without effect on prints that another source has come with. */
  add(name: string, prints: readonly Fingerprint[]): void;
  /** @param name as it was added */
  remove(name: string, prints: readonly Fingerprint[]): void;
}

export const createFirsts = (): Firsts => {
  const names = new Map<Fingerprint, string>();
  return {
    firstOf: (prints) => prints.map((print) => names.get(print)).find((name) => name !== undefined) ?? null,
    add: (name, prints) => {
      for (const print of prints) if (!names.has(print)) names.set(print, name);
    },
    remove: (name, prints) => {
      for (const print of prints) if (names.get(print) === name) names.delete(print);
    },
  };
};
