/** Compares two states of an article: lines first, so that what stayed and what moved is known, then words within a line. */
import type { Content } from '../article/article';
import { countWords } from '../article/count-words';
import { type HouseLayout, SLOTS, type SlotName } from '../layout/house-layout';
import { PORTAL } from '../layout/portal';
import { align, type Run } from './align';
import { compareDesk } from './compare-desk';
import { compareWords } from './compare-words';
import type { ComparedState, Comparison, LineComparison, SlotComparison, Stretch } from './comparison';
import { createLikeness, type Likeness } from './likeness';
import type { Line } from './line';
import { linesIn, wordsKeyOf } from './lines';
import { findMoved } from './moved';
import { pairAlike } from './pair-alike';

const whole = (line: Line, change: LineComparison['change'], stretch: Stretch['change']): LineComparison => ({
  change,
  kind: line.kind,
  stretches: [{ change: stretch, text: line.text }],
});

const compareSame = (older: Line, newer: Line): LineComparison =>
  whole(newer, older.dress === newer.dress ? 'same' : 'dressed', 'same');

const compareAlike = (older: Line, newer: Line): LineComparison => ({
  change: 'changed',
  kind: newer.kind,
  stretches: compareWords(older.text, newer.text),
});

interface Slot {
  readonly moved: ReadonlySet<Line>;
  readonly likeness: Likeness;
}

/** What moved shows at its new place alone. */
const compareApart = (older: readonly Line[], newer: readonly Line[], { moved }: Slot): readonly LineComparison[] => [
  ...older.filter((line) => !moved.has(line)).map((line) => whole(line, 'removed', 'removed')),
  ...newer.map((line) => (moved.has(line) ? whole(line, 'moved', 'same') : whole(line, 'added', 'added'))),
];

const compareGap = ({ older, newer }: Run<Line>, slot: Slot): readonly LineComparison[] => {
  const likeness: Likeness = (a, b) => (slot.moved.has(a) || slot.moved.has(b) ? 0 : slot.likeness(a, b));
  let next = { older: 0, newer: 0 };
  const told = pairAlike(older, newer, likeness).flatMap((pair) => {
    const before = compareApart(older.slice(next.older, pair.older), newer.slice(next.newer, pair.newer), slot);
    next = { older: pair.older + 1, newer: pair.newer + 1 };
    const [from, to] = [older[pair.older], newer[pair.newer]];
    return from && to ? [...before, compareAlike(from, to)] : before;
  });
  return [...told, ...compareApart(older.slice(next.older), newer.slice(next.newer), slot)];
};

const compareRun = (run: Run<Line>, slot: Slot): readonly LineComparison[] => {
  if (!run.isSame) return compareGap(run, slot);
  return run.newer.map((line, nth) => compareSame(run.older[nth] ?? line, line));
};

const compareSlot = (older: readonly Line[], newer: readonly Line[]): readonly LineComparison[] => {
  const runs = align(older, newer, wordsKeyOf);
  const slot = { moved: findMoved(runs), likeness: createLikeness() };
  return runs.flatMap((run) => compareRun(run, slot));
};

const UNCOUNTED: ReadonlySet<LineComparison['kind']> = new Set(['photo', 'credit', 'alt', 'rule']);

/** What the article's own count of words leaves out: names, moments, credits and descriptions of photos. */
const isCounted = (slot: SlotName, { kind }: LineComparison): boolean =>
  kind === 'caption' || slot === 'headline' || slot === 'lead' || (slot === 'body' && !UNCOUNTED.has(kind));

const countStretches = (slots: readonly SlotComparison[], change: Stretch['change']): number =>
  slots
    .flatMap(({ slot, lines }) => lines.filter((line) => isCounted(slot, line)))
    .flatMap(({ stretches }) => stretches)
    .filter((stretch) => stretch.change === change)
    .reduce((sum, { text }) => sum + countWords(text), 0);

/**
 * Total and deterministic. In each slot the `same` and `removed` stretches are the older text, letter for letter, and the
 * `same` and `added` ones the newer; `added` less `removed` is the difference of the two word counts.
 * @param layout prints the datelines
 */
export const compareContents = (
  before: ComparedState,
  after: ComparedState,
  layout: HouseLayout = PORTAL,
): Comparison => {
  const slots = SLOTS.map((slot): SlotComparison => {
    const lines = compareSlot(linesIn(before, slot, layout), linesIn(after, slot, layout));
    return { slot, isChanged: lines.some(({ change }) => change !== 'same'), lines };
  }).filter(({ lines }) => lines.length > 0);
  const desk = compareDesk(before, after);
  return { desk, slots, added: countStretches(slots, 'added'), removed: countStretches(slots, 'removed') };
};

/** In words, as the comparison of the two has it. */
export const countChange = (before: Content, after: Content): { readonly added: number; readonly removed: number } => {
  const { added, removed } = compareContents(before, after);
  return { added, removed };
};
