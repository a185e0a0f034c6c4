/** Whether a finished file says what its article says: every text in its order, letter for letter, nothing of its own between them, and every photo. */
import type { Article } from '../../article/article';
import type { AssetName } from '../../article/identity';
import { assetsOf } from '../../article/photos';
import type { HouseLayout, SlotName } from '../../layout/house-layout';
import { slotsInOrder } from '../../layout/slots-in-order';
import type { Difference } from '../order';
import { lettersOf, type Spaces } from './letters';
import type { Reading } from './reading';
import { type Spoken, spokenBy } from './spoken';

/** What of an article a format shows, and how its reading gives it back. */
export interface Showing {
  readonly spaces: Spaces;
  /** In which order it says them, where that is not the layout's. */
  readonly slots?: readonly SlotName[];
  /** False where it shows no pictures, as text alone. */
  readonly photos: boolean;
}

/** What may stand between two texts: bullets, dashes, rules, the lines of a table. No letter, no figure, nothing that ends a sentence. */
const FURNITURE = /[\s•◦▪‣·∙○●■□–—―\-*|:;,()[\]“”"«»_]/u;

/** As much of a text as a line shows. */
const SHOWN = 120;
/** So much of what is alike stands before the first letter that is not. */
const LEAD_IN = 24;

const cut = (text: string, from: number): string => {
  const start = Math.max(0, from - LEAD_IN);
  const shown = text.slice(start, start + SHOWN);
  return `${start > 0 ? '…' : ''}${shown}${start + SHOWN < text.length ? '…' : ''}`;
};

const differingAt = (a: string, b: string): number => {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
};

const differs = (slot: string, expected: string, found: string): Difference => {
  const at = differingAt(expected, found);
  return { slot, expected: cut(expected, at), found: cut(found.slice(0, at + SHOWN), at) };
};

const pastFurniture = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && FURNITURE.test(text[at] ?? '')) at += 1;
  return at;
};

interface Expected {
  readonly slot: string;
  readonly text: string;
  readonly before: readonly string[];
}

/** The first place from `from` on, past nothing but furniture, where `accept` is content; -1 where there is none. */
const firstPast = (text: string, from: number, accept: (at: number) => number): number => {
  for (let at = from; ; at += 1) {
    const end = accept(at);
    if (end >= 0) return end;
    if (at >= text.length || !FURNITURE.test(text[at] ?? '')) return -1;
  }
};

/** @returns where the text ends in what was read, or -1 where it does not come next. */
const endOf = (text: string, from: number, { text: wanted, before }: Expected): number => {
  const here = (at: number): number => (text.startsWith(wanted, at) ? at + wanted.length : -1);
  const marked = (at: number): number => {
    const marker = before.find((each) => each !== '' && text.startsWith(each, at));
    return marker === undefined ? -1 : firstPast(text, at + marker.length, here);
  };
  // What stands before it comes first: an item may begin with its own number, and a credit may be a sign that is furniture elsewhere.
  const end = firstPast(text, from, marked);
  return end >= 0 ? end : firstPast(text, from, here);
};

const proveText = (pieces: readonly Expected[], text: string): Difference | null => {
  let at = 0;
  for (const piece of pieces) {
    const end = endOf(text, at, piece);
    if (end < 0) return differs(piece.slot, piece.text, text.slice(pastFurniture(text, at)));
    at = end;
  }
  const rest = pastFurniture(text, at);
  return rest === text.length ? null : differs(pieces.at(-1)?.slot ?? 'body', '', text.slice(rest));
};

const provePhotos = (expected: number, found: number): Difference | null =>
  expected === found ? null : { slot: 'photo', expected: `${expected}`, found: `${found}` };

const asExpected = (spoken: readonly Spoken[], spaces: Spaces): readonly Expected[] =>
  spoken
    .map(({ slot, text, before }) => ({
      slot,
      text: lettersOf(text, spaces),
      before: before.map((each) => lettersOf(each, spaces)),
    }))
    .filter(({ text }) => text !== '');

/** What there was to make the file of. */
export interface Source {
  readonly article: Article;
  readonly layout: HouseLayout;
  /** The photos that could be read: of the others only the captions can be shown. */
  readonly held: ReadonlySet<AssetName>;
}

/** @returns the first place that is not as it should be; null where all is. */
export const prove = ({ article, layout, held }: Source, read: Reading, showing: Showing): Difference | null => {
  const { spaces, slots = slotsInOrder(layout) } = showing;
  const pieces = asExpected(spokenBy(article, layout, slots), spaces);
  const photos = showing.photos ? assetsOf(article).filter((asset) => held.has(asset)).length : 0;
  return proveText(pieces, lettersOf(read.text, spaces)) ?? provePhotos(photos, read.photos);
};
