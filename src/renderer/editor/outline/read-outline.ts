/** The body as its subheads, pictures, tables and boxes name it, and the one of them that the caret is in or after. */
import { $isHeadingNode } from '@lexical/rich-text';
import { $getRoot, $getSelection, $isElementNode, $isRangeSelection, type LexicalNode } from 'lexical';
import { $isBoxNode } from '../nodes/box-node';
import { $isPhotosNode } from '../nodes/photos-node';
import { $isTableNode } from '../nodes/table-node';
import { $textOf } from '../passages/pieces';
import { $topOf, isBodyBlock } from '../slots/slot-of';

export type SignpostKind = 'subhead-2' | 'subhead-3' | 'photos' | 'table' | 'box';

/** One block of the body that a reader finds their way by. */
export interface Signpost {
  /** Of its node: it stays the same while the block does. */
  readonly key: string;
  readonly kind: SignpostKind;
  /** Its first words in one line; empty where it has none yet. */
  readonly text: string;
}

export interface SheetOutline {
  readonly signposts: readonly Signpost[];
  /** The key of the last one at or before the caret; null before the first and outside the body. */
  readonly present: string | null;
}

export const NO_OUTLINE: SheetOutline = { signposts: [], present: null };

/** As much as a line of a panel can show. */
const LONGEST = 160;

const kindOf = (node: LexicalNode): SignpostKind | null => {
  if ($isHeadingNode(node)) return node.getTag() <= 'h2' ? 'subhead-2' : 'subhead-3';
  if ($isPhotosNode(node)) return 'photos';
  if ($isTableNode(node)) return 'table';
  return $isBoxNode(node) ? 'box' : null;
};

/** The first text in it that is not empty. */
const $firstText = (node: LexicalNode): string => {
  if (!$isElementNode(node)) return '';
  const own = $textOf(node).trim();
  if (own !== '') return own;
  for (let at = node.getFirstChild(); at !== null; at = at.getNextSibling()) {
    const text = $firstText(at);
    if (text !== '') return text;
  }
  return '';
};

const $presentTop = (): LexicalNode | null => {
  const selection = $getSelection();
  const top = $isRangeSelection(selection) ? $topOf(selection.focus.getNode()) : null;
  return top !== null && isBodyBlock(top) ? top : null;
};

export const $readOutline = (): SheetOutline => {
  const caret = $presentTop();
  const signposts: Signpost[] = [];
  let present: string | null = null;
  for (let at = $getRoot().getFirstChild(); at !== null; at = at.getNextSibling()) {
    const kind = kindOf(at);
    if (kind !== null) {
      const text = $firstText(at).replace(/\s+/gu, ' ').slice(0, LONGEST);
      signposts.push({ key: at.getKey(), kind, text });
    }
    if (at.is(caret)) present = signposts.at(-1)?.key ?? null;
  }
  return { signposts, present };
};

const isSame = (a: Signpost | undefined, b: Signpost | undefined): boolean =>
  a?.key === b?.key && a?.kind === b?.kind && a?.text === b?.text;

export const sameOutline = (a: SheetOutline, b: SheetOutline): boolean =>
  a.present === b.present &&
  a.signposts.length === b.signposts.length &&
  a.signposts.every((signpost, i) => isSame(signpost, b.signposts[i]));
