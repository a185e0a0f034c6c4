/** Versions of Dateline, three numbers, and which of two is newer. */
import * as v from 'valibot';

const VERSION = /^(\d{1,5})\.(\d{1,5})\.(\d{1,5})$/u;

/** Numbers alone: every system and every package manager orders them alike. */
export const versionSchema = v.pipe(v.string(), v.regex(VERSION));

/** What follows the numbers of the running program, as in `1.2.0-beta`, makes it older than the same without. */
const numbersOf = (version: string): readonly number[] => {
  const [numbers = '', ...rest] = version.split('-');
  return [...numbers.split('.').map(Number), rest.length === 0 ? 1 : 0];
};

/** Below 0 where `a` is older than `b`, 0 where they are the same, above 0 where it is newer. */
export const compareVersions = (a: string, b: string): number => {
  const others = numbersOf(b);
  const differing = numbersOf(a)
    .map((number, place) => number - (others[place] ?? 0))
    .find((difference) => difference !== 0);
  return differing ?? 0;
};
