/** Which straight quotation marks belong together. */

export interface QuotePair {
  readonly open: number;
  readonly close: number;
}

/** In one line they take turns. @returns none where a line has an odd number of them: then nobody can say which. */
const pairsOf = (line: string, from: number): readonly QuotePair[] => {
  const marks = [...line.matchAll(/"/gu)].map(({ index }) => from + index);
  if (marks.length % 2 === 1) return [];
  return marks.flatMap((open, i) => (i % 2 === 0 ? [{ open, close: marks[i + 1] ?? open }] : []));
};

/** Offsets of the marks themselves. */
export const straightPairs = (text: string): readonly QuotePair[] => {
  if (!text.includes('"')) return [];
  let from = 0;
  return text.split('\n').flatMap((line) => {
    const pairs = pairsOf(line, from);
    from += line.length + 1;
    return pairs;
  });
};
