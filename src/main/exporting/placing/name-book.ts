/** The names of an order's files: no two alike on a disk that knows no capitals, and none that stands in the folder already. */
import { cutStem, STEM_MAX } from '#shared/exporting/naming/safe-stem';

export interface NameBook {
  /**
   * The first of `stem`, `stem-2`, `stem-3` … under which none of the endings is taken, so that all files of an article have one name.
   * @param endings with what parts them from the stem, e.g. `.html`, `-photos`
   */
  claim(stem: string, endings: readonly string[]): string;
}

const numbered = (stem: string, n: number): string => {
  const suffix = n === 1 ? '' : `-${n}`;
  return `${cutStem(stem, STEM_MAX - suffix.length)}${suffix}`;
};

/** @param standing names that are there already; none where the person wants them replaced */
export const createNameBook = (standing: Iterable<string>): NameBook => {
  const taken = new Set([...standing].map((name) => name.toLowerCase()));
  /** Where to go on for a stem: thousands of one name are numbered without beginning anew. */
  const next = new Map<string, number>();
  const isFree = (stem: string, endings: readonly string[]): boolean =>
    endings.every((ending) => !taken.has(`${stem}${ending}`.toLowerCase()));
  return {
    claim: (stem, endings) => {
      let n = next.get(stem) ?? 1;
      while (!isFree(numbered(stem, n), endings)) n += 1;
      next.set(stem, n + 1);
      const name = numbered(stem, n);
      for (const ending of endings) taken.add(`${name}${ending}`.toLowerCase());
      return name;
    },
  };
};
