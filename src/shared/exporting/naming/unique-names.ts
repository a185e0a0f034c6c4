/** Tells files apart that would have the same name: the second `tin` becomes `tin-2`, the third `tin-3`. */
import { cutStem, STEM_MAX } from './safe-stem';

const numbered = (stem: string, number: number): string => {
  const suffix = `-${number}`;
  return cutStem(stem, STEM_MAX - suffix.length) + suffix;
};

/**
 * One name for each stem, in the same order, no two alike on a disk that knows no capitals. The first of a stem keeps it; a number never
 * takes a name that another stem has, so that an order gives the same names however its rest is made.
 * @param taken names that stand there already, e.g. those of a folder
 */
export const uniqueNames = (stems: readonly string[], taken: Iterable<string> = []): readonly string[] => {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  const wanted = new Set(stems.map((stem) => stem.toLowerCase()));
  const next = new Map<string, number>();
  const nameOf = (stem: string): string => {
    const key = stem.toLowerCase();
    if (!used.has(key)) return stem;
    let number = next.get(key) ?? 2;
    let name = numbered(stem, number);
    while (used.has(name.toLowerCase()) || wanted.has(name.toLowerCase())) name = numbered(stem, ++number);
    next.set(key, number + 1);
    return name;
  };
  return stems.map((stem) => {
    const name = nameOf(stem);
    used.add(name.toLowerCase());
    return name;
  });
};
