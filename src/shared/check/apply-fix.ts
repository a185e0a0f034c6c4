/** Puts what a finding offers in place of what it stopped at, in a plain text. */

/** Offsets are UTF-16 units in the text, `end` exclusive. */
export interface Fix {
  readonly start: number;
  readonly end: number;
  readonly fix?: string;
}

/** @returns the text as it is where the finding has no fix. */
export const applyFix = (text: string, { start, end, fix }: Fix): string =>
  fix === undefined ? text : text.slice(0, start) + fix + text.slice(end);

type Offered = Fix & { readonly fix: string };

const isOffered = (one: Fix): one is Offered => one.fix !== undefined;

/** Two insertions at one place collide too: what comes out would depend on their order. */
const collide = (a: Fix, b: Fix): boolean => b.start < a.end || (b.start === a.start && b.end === a.end);

/** Those that can be done in one go, in order: of two that share a character the first is kept. */
export const compatible = <F extends Fix>(fixes: readonly F[]): readonly F[] => {
  const sorted = fixes.filter(isOffered).sort((a, b) => a.start - b.start || a.end - b.end);
  let last: Fix | null = null;
  return sorted.filter((one) => {
    if (last !== null && collide(last, one)) return false;
    last = one;
    return true;
  });
};

/** From the end, so that each still stands where its finding says. What is left out can be asked for again by checking again. */
export const applyFixes = (text: string, fixes: readonly Fix[]): string =>
  compatible(fixes).reduceRight(applyFix, text);
