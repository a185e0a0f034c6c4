/** The best place of an article to show for a search: where most of what was typed stands close together. */
import type { Hit, Piece } from '#shared/search/hit';
import type { Tokens } from './article-words';
import { HEADLINE, slotOf } from './fields';
import type { Lexicon } from './lexicon';
import type { MarkedPart, Marker, PartGlance } from './marker';
import { piecesOf, type Stretch } from './pieces';

/** In characters; the words found, with what stands before and after them. */
const WINDOW = 100;
/** Of text before the first word found. */
const LEAD_IN = 30;

const ELLIPSIS: Piece = { text: '…', isHit: false };

interface Window {
  readonly marked: MarkedPart;
  /** First and last word found in it, as places among the spellings. */
  readonly first: number;
  readonly last: number;
  readonly worth: number;
}

const countBits = (bits: number): number => {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
};

/** Where each spelling begins, and at the end where the last one ends. */
const offsetsOf = ({ part }: MarkedPart, lexicon: Lexicon): readonly number[] => {
  const offsets = [0];
  for (const spelling of part.spellings) offsets.push((offsets.at(-1) ?? 0) + lexicon.spelling(spelling).length);
  return offsets;
};

/** What the headline does not show counts most, then how much is shown, then words side by side. */
const worthOf = (bits: number, rows: number, shown: number): number =>
  countBits(bits & ~shown) * 1_000 + countBits(bits) * 30 + Math.min(rows, countBits(bits) - 1);

const windowAt = (marked: MarkedPart, nth: number, offsets: readonly number[], shown: number): Window => {
  const { words } = marked;
  const first = words[nth]?.at ?? 0;
  let [last, bits, rows] = [first, 0, 0];
  for (let i = nth; i < words.length; i += 1) {
    const word = words[i];
    if (!word || (i > nth && (offsets[word.at + 1] ?? 0) - (offsets[first] ?? 0) > WINDOW)) break;
    if (i > nth && word.at === last + 2) rows += 1;
    bits |= word.bits;
    last = word.at;
  }
  return { marked, first, last, worth: worthOf(bits, rows, shown) };
};

const bestOf = (marked: MarkedPart, lexicon: Lexicon, shown: number, before: Window | null): Window | null => {
  const offsets = offsetsOf(marked, lexicon);
  let best = before;
  for (let nth = 0; nth < marked.words.length; nth += 1) {
    const window = windowAt(marked, nth, offsets, shown);
    if (best === null || window.worth > best.worth) best = window;
  }
  return best;
};

/** The first of the best; the article is read no further than to the part that shows all that the headline does not. */
const bestWindow = (parts: Iterator<PartGlance>, lexicon: Lexicon, shown: number, all: number): Window | null => {
  const enough = worthOf(all & ~shown, 0, shown);
  let best: Window | null = null;
  for (let next = parts.next(); !next.done && (best?.worth ?? 0) < enough; next = parts.next()) {
    const { bits, read } = next.value;
    if (bits !== 0 && worthOf(bits, countBits(bits), shown) > (best?.worth ?? 0))
      best = bestOf(read(), lexicon, shown, best);
  }
  return best;
};

/** Grows the window to whole words around it, as far as there is room. */
const stretchOf = ({ marked, first, last }: Window, lexicon: Lexicon): Stretch => {
  const offsets = offsetsOf(marked, lexicon);
  const offset = (at: number): number => offsets[at] ?? 0;
  const count = marked.part.spellings.length;
  let from = first;
  while (from > 0 && offset(first) - offset(from - 1) <= LEAD_IN && offset(last + 1) - offset(from - 1) <= WINDOW)
    from -= 1;
  let to = last + 1;
  while (to < count && offset(to + 1) - offset(from) <= WINDOW) to += 1;
  while (from < first && lexicon.formOf(marked.part.spellings[from] ?? 0) < 0) from += 1;
  while (to > last + 1 && to < count && lexicon.formOf(marked.part.spellings[to - 1] ?? 0) < 0) to -= 1;
  return { from, to };
};

const isOnlySpace = ({ marked }: Window, lexicon: Lexicon, { from }: Stretch): boolean =>
  marked.part.spellings.slice(0, from).every((spelling) => lexicon.spelling(spelling).trim() === '');

const showWindow = (window: Window, lexicon: Lexicon): NonNullable<Hit['snippet']> => {
  const stretch = stretchOf(window, lexicon);
  const pieces = piecesOf(window.marked, stretch, lexicon);
  const isWholeBefore = isOnlySpace(window, lexicon, stretch);
  const isWholeAfter = stretch.to === window.marked.part.spellings.length;
  return {
    slot: slotOf(window.marked.part.field),
    pieces: [...(isWholeBefore ? [] : [ELLIPSIS]), ...pieces, ...(isWholeAfter ? [] : [ELLIPSIS])],
  };
};

const NO_HEADLINE: MarkedPart = { part: { field: HEADLINE, spellings: [] }, words: [] };

export type Shown = Pick<Hit, 'headline' | 'snippet'>;

/** @param tokens of an article, its headline first */
export const show = (tokens: Tokens, marker: Marker, lexicon: Lexicon): Shown => {
  const parts = marker.parts(tokens);
  const headline = parts.next().value?.read() ?? NO_HEADLINE;
  const shown = headline.words.reduce((bits, word) => bits | word.bits, 0);
  const best = shown === marker.all ? null : bestWindow(parts, lexicon, shown, marker.all);
  return {
    headline: piecesOf(headline, { from: 0, to: headline.part.spellings.length }, lexicon),
    snippet: best && showWindow(best, lexicon),
  };
};
