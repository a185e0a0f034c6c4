/** How far a word is from another as mistakes go: a forgotten hat is near, another letter is far. */
import type { Syllable } from '../syllable';

/** What each kind of mistake costs; 1 is a letter too many, too few, or another one altogether. */
const COST = {
  shape: 0.3,
  forgottenTone: 0.35,
  otherTone: 0.5,
  hookForTilde: 0.25,
  swapped: 0.55,
  doubled: 0.5,
  neighbour: 0.75,
  letter: 1,
} as const;

/** Sounds that are one in a region's speech, or letters that stand for one sound. */
const ALIKE: Readonly<Record<string, number>> = {
  sx: 0.4,
  iy: 0.25,
  ck: 0.35,
  kq: 0.5,
  cq: 0.5,
  ln: 0.6,
  rd: 0.7,
  dv: 0.7,
  ct: 0.5,
  rg: 0.7,
  dz: 0.3,
  zd: 0.3,
  fp: 0.5,
  wư: 0.2,
  jd: 0.4,
  uo: 0.7,
};

/** Written with two letters what another spelling has with one or two. */
const GROUPS: readonly (readonly [string, string, number])[] = [
  ['ch', 'tr', 0.4],
  ['gi', 'd', 0.5],
  ['gi', 'r', 0.7],
  ['gi', 'z', 0.4],
  ['gi', 'j', 0.4],
  ['ph', 'f', 0.2],
  ['qu', 'w', 0.4],
  ['ng', 'n', 0.4],
  ['nh', 'n', 0.45],
  ['ch', 'c', 0.45],
  ['ch', 't', 0.55],
  ['gh', 'g', 0.35],
  ['kh', 'k', 0.6],
  ['th', 't', 0.6],
  ['iê', 'i', 0.6],
  ['ươ', 'ư', 0.6],
  ['uô', 'u', 0.6],
];

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'] as const;

const BASE: Readonly<Record<string, string>> = { ă: 'a', â: 'a', ê: 'e', ô: 'o', ơ: 'o', ư: 'u', đ: 'd' };
const baseOf = (letter: string): string => BASE[letter] ?? letter;

const areNeighbours = (a: string, b: string): boolean => {
  const row = ROWS.find((keys) => keys.includes(a) && keys.includes(b));
  return row !== undefined && Math.abs(row.indexOf(a) - row.indexOf(b)) === 1;
};

const substitution = (a: string, b: string): number => {
  if (a === b) return 0;
  if (baseOf(a) === baseOf(b)) return COST.shape;
  const alike = ALIKE[a + b] ?? ALIKE[b + a];
  if (alike !== undefined) return alike;
  return areNeighbours(baseOf(a), baseOf(b)) ? COST.neighbour : COST.letter;
};

interface Group {
  readonly typed: string;
  readonly meant: string;
  readonly cost: number;
}

const groupsByEnd = (): ReadonlyMap<string, readonly Group[]> => {
  const byEnd = new Map<string, Group[]>();
  const ways = GROUPS.flatMap(([one, other, cost]): readonly Group[] => [
    { typed: one, meant: other, cost },
    { typed: other, meant: one, cost },
  ]);
  for (const group of ways) {
    const end = group.typed.slice(-1) + group.meant.slice(-1);
    byEnd.set(end, [...(byEnd.get(end) ?? []), group]);
  }
  return byEnd;
};

/** By the last letters on both sides, so that few are looked at. */
const GROUPS_BY_END = groupsByEnd();

const groupCost = (a: string, i: number, b: string, j: number, at: (i: number, j: number) => number): number => {
  let best = Number.POSITIVE_INFINITY;
  for (const { typed, meant, cost } of GROUPS_BY_END.get(a.charAt(i - 1) + b.charAt(j - 1)) ?? []) {
    if (a.endsWith(typed, i) && b.endsWith(meant, j))
      best = Math.min(best, at(i - typed.length, j - meant.length) + cost);
  }
  return best;
};

const isSwap = (a: string, i: number, b: string, j: number): boolean =>
  i > 1 &&
  j > 1 &&
  baseOf(a.charAt(i - 1)) === baseOf(b.charAt(j - 2)) &&
  baseOf(a.charAt(i - 2)) === baseOf(b.charAt(j - 1));

const dropCost = (word: string, i: number): number =>
  i > 1 && word.charAt(i - 1) === word.charAt(i - 2) ? COST.doubled : COST.letter;

/** Damerau's distance with the costs above; words are a few letters long. */
const lettersApart = (a: string, b: string): number => {
  const width = b.length + 1;
  const table = new Float64Array((a.length + 1) * width);
  const at = (i: number, j: number): number => table[i * width + j] ?? 0;
  for (let i = 0; i <= a.length; i += 1) {
    for (let j = 0; j <= b.length; j += 1) {
      if (i === 0 && j === 0) continue;
      let best = Number.POSITIVE_INFINITY;
      if (i > 0) best = at(i - 1, j) + dropCost(a, i);
      if (j > 0) best = Math.min(best, at(i, j - 1) + COST.letter);
      if (i > 0 && j > 0) {
        best = Math.min(
          best,
          at(i - 1, j - 1) + substitution(a.charAt(i - 1), b.charAt(j - 1)),
          groupCost(a, i, b, j, at),
        );
        if (isSwap(a, i, b, j)) best = Math.min(best, at(i - 2, j - 2) + COST.swapped);
      }
      table[i * width + j] = best;
    }
  }
  return at(a.length, b.length);
};

const HOOK = '\u0309';
const TILDE = '\u0303';

const tonesApart = (typed: string, meant: string): number => {
  if (typed === meant) return 0;
  if (typed === '') return COST.forgottenTone;
  return [typed, meant].every((tone) => tone === HOOK || tone === TILDE) ? COST.hookForTilde : COST.otherTone;
};

/** From what was typed to what may have been meant; 0 where they are the same syllable. */
export const apart = (typed: Syllable, meant: Syllable): number =>
  tonesApart(typed.tone, meant.tone) + lettersApart(typed.letters, meant.letters);
