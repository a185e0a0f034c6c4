/** Chooses the headline among the lines above the running text, by length, ending, neighbours and words shared with what follows. */
import { looksLikeSubhead } from './caption';
import type { Features } from './features';
import { foldedWords, keyOf, overlap } from './wording';

/** Below this a line is more likely a name or a menu entry. */
const WORST_HEADLINE = -1;

const lengthScore = (words: number): number => {
  if (words <= 2) return -1;
  if (words === 3) return 0;
  if (words <= 5) return 2;
  if (words <= 25) return 3;
  return words <= 32 ? 1 : -1;
};

const endingScore = { period: -3, clause: -2, question: 0, open: 0 } as const;

const ownScore = (line: Features): number =>
  lengthScore(line.words) +
  endingScore[line.ending] +
  (line.bullet ? -2 : 0) +
  (line.datedLink ? -2 : 0) +
  (line.byline === null ? 0 : -2) +
  (looksLikeSubhead(line.line.text) || line.words > 14 ? 0 : -1);

/** A line that can be a headline at all; what is furniture, a date or a credited caption cannot. */
const isCandidate = (line: Features): boolean =>
  line.furniture === null &&
  line.date === null &&
  line.credited === null &&
  !line.wordless &&
  line.byline !== 'labelled';

/** How often each line's wording occurs on the page: portals repeat the headline as the photo's caption. */
const countKeys = (lines: readonly Features[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { line, words } of lines) {
    if (words > 45) continue;
    const key = keyOf(line.text);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
};

/** The nearest neighbour that is not a button or a counter. */
const neighbour = (lines: readonly Features[], from: number, step: 1 | -1): Features | undefined => {
  let i = from + step;
  while (lines[i]?.furniture === 'control') i += step;
  return lines[i];
};

const contextScore = (lines: readonly Features[], at: number): number =>
  (neighbour(lines, at, 1)?.date ? 2 : 0) + (neighbour(lines, at, -1)?.date ? 1 : 0);

/**
 * The first line of running text; a long line that the dateline follows at once is a headline all the same.
 * @returns the number of lines where there is no running text.
 */
export const findProse = (lines: readonly Features[]): number => {
  const first = lines.findIndex((line) => line.prose);
  if (first === -1) return lines.length;
  const isHeadline =
    lines[first]?.mark === null &&
    neighbour(lines, first, 1)?.date != null &&
    !lines.slice(0, first).some(isCandidate) &&
    lines.slice(first + 1).some((line) => line.prose);
  return isHeadline ? lines.findIndex((line, i) => i > first && line.prose) : first;
};

/** @returns null where no line above the running text looks like a headline. */
export const findHeadline = (lines: readonly Features[], prose: number): number | null => {
  const vocabulary = new Set(foldedWords((lines[prose]?.line.text ?? '').slice(0, 2_000)));
  const counts = countKeys(lines);
  let best: { readonly at: number; readonly score: number } | null = null;
  for (const [at, line] of lines.slice(0, prose).entries()) {
    if (!isCandidate(line)) continue;
    const repeated = (counts.get(keyOf(line.line.text)) ?? 0) > 1 ? 1 : 0;
    const shared = line.words > 45 ? 0 : 2 * overlap(line.line.text, vocabulary);
    const score = ownScore(line) + contextScore(lines, at) + repeated + shared;
    if (score >= WORST_HEADLINE && (best === null || score > best.score)) best = { at, score };
  }
  return best?.at ?? null;
};
