/** What is selected on the sheet, as the document knows it: words out of one text, blocks, cells, or the whole article. */
import {
  $getRoot,
  $getSelection,
  $isRangeSelection,
  type LexicalEditor,
  type LexicalNode,
  type RangeSelection,
} from 'lexical';
import type { Block, Content, Inline } from '#shared/article/article';
import type { HouseLayout } from '#shared/layout/house-layout';
import { $readBlock } from '../codec/block-codec';
import { $readContent } from '../codec/content-codec';
import { $readInline } from '../codec/inline-codec';
import { $markedBlock } from '../extensions/marked-block';
import { $isDatelineNode } from '../nodes/dateline-node';
import { $holderOf, $stretch } from '../passages/places';
import { $cellRange, $cellsIn } from '../slots/cell-range';
import { $isAtSlotEdge } from '../slots/slot-edge';
import { $topOf } from '../slots/slot-of';
import { $reachOf, type Reach } from './reach';
import { $reachedBlock } from './reached-blocks';

export type Picked =
  /** Words within one text: they flow into whatever they are put into. */
  | { readonly is: 'text'; readonly text: Inline }
  | { readonly is: 'blocks'; readonly blocks: readonly Block[] }
  | { readonly is: 'article'; readonly content: Content; readonly blocks: readonly Block[] };

const $between = (first: LexicalNode, last: LexicalNode): readonly LexicalNode[] => {
  const nodes: LexicalNode[] = [];
  for (let at: LexicalNode | null = first; at !== null; at = at.is(last) ? null : at.getNextSibling()) nodes.push(at);
  return nodes;
};

/** From the first letter to the last; the dateline stands in fields and is never selected. */
const $isWhole = (selection: RangeSelection, tops: readonly LexicalNode[]): boolean => {
  const [start, end] = selection.isBackward()
    ? [selection.focus, selection.anchor]
    : [selection.anchor, selection.focus];
  const all = $getRoot()
    .getChildren()
    .filter((node) => !$isDatelineNode(node));
  const reachesOver = all[0]?.is(tops[0]) && all.at(-1)?.is(tops.at(-1));
  return reachesOver === true && all.length > 1 && $isAtSlotEdge(start, 'back') && $isAtSlotEdge(end, 'on');
};

const $cells = (selection: RangeSelection): Picked | null => {
  const range = $cellRange(selection);
  if (range === null) return null;
  const rows = $cellsIn(range).map((row) => row.map($readInline));
  return { is: 'blocks', blocks: [{ type: 'table', header: false, widths: null, rows }] };
};

/** The text around both ends of the selection, as far as it reaches. */
const $words = ({ anchor }: RangeSelection, reach: Reach): Picked | null => {
  const holder = $holderOf(anchor.getNode());
  const text = holder && reach(holder);
  return text === null || text.length === 0 ? null : { is: 'text', text };
};

const $range = (selection: RangeSelection, layout: HouseLayout): Picked | null => {
  const stretch = $stretch();
  const [a, b] = [$topOf(selection.anchor.getNode()), $topOf(selection.focus.getNode())];
  if (stretch === null || a === null || b === null) return null;
  const tops = selection.isBackward() ? $between(b, a) : $between(a, b);
  const reach = $reachOf(stretch, tops);
  if (stretch.from.key === stretch.to.key) return $words(selection, reach);
  const blocks = tops.map((top) => $reachedBlock(top, reach)).filter((block) => block !== null);
  if ($isWhole(selection, tops)) return { is: 'article', content: $readContent(layout), blocks };
  const [only] = blocks;
  // Of a box of which only a part is meant, that part.
  const inside = blocks.length === 1 && only?.type === 'box' && tops.length === 1;
  return blocks.length === 0 ? null : { is: 'blocks', blocks: inside ? only.blocks : blocks };
};

/** @returns null where nothing is selected. */
export const $picked = (editor: LexicalEditor, layout: HouseLayout): Picked | null => {
  const marked = $markedBlock(editor);
  const block = marked && $readBlock(marked);
  if (block !== null) return { is: 'blocks', blocks: [block] };
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || selection.isCollapsed()) return null;
  return $cells(selection) ?? $range(selection, layout);
};

/** The same as blocks alone. */
export const blocksOf = (picked: Picked): readonly Block[] =>
  picked.is === 'text' ? [{ type: 'paragraph', text: picked.text }] : picked.blocks;
