/** The caret, the mouse and the selection as places in passages. */
import {
  $createRangeSelection,
  $getNearestNodeFromDOMNode,
  $getNodeByKey,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  type ElementNode,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
  type PointType,
} from 'lexical';
import { $piecesOf, type Piece, pieceAfter, pieceBefore } from './pieces';

export interface Place {
  readonly key: NodeKey;
  /** UTF-16 offset in the passage's text. */
  readonly offset: number;
}

/** The element whose passage the node is part of; null for what is no text, as the dateline. */
export const $holderOf = (node: LexicalNode): ElementNode | null => {
  let at: LexicalNode | null = node;
  while (at !== null && !($isElementNode(at) && !at.isInline())) at = at.getParent();
  return at;
};

const $offsetOf = (holder: ElementNode, node: LexicalNode, offset: number): number => {
  const pieces = $piecesOf(holder);
  if ($isTextNode(node)) return (pieces.find((piece) => piece.node.is(node))?.start ?? 0) + offset;
  // A place between children: before the text that follows it, at the end where none does.
  const next = $isElementNode(node) ? node.getChildAtIndex(offset) : node;
  const after = next && pieces.find((piece) => piece.node.is(next) || next.isParentOf(piece.node));
  return after ? after.start : (pieces.at(-1)?.end ?? 0);
};

const $placeOf = (node: LexicalNode, offset: number): Place | null => {
  const holder = $holderOf(node);
  if (holder === null || holder.getKey() === 'root') return null;
  return { key: holder.getKey(), offset: $offsetOf(holder, node, offset) };
};

export const $placeOfPoint = (point: PointType): Place | null => $placeOf(point.getNode(), point.offset);

/** Where the caret stands; null while the keys are elsewhere or several letters are selected. */
export const caretPlace = (editor: LexicalEditor): Place | null => {
  const root = editor.getRootElement();
  if (root === null || document.activeElement !== root) return null;
  return editor.getEditorState().read(() => {
    const selection = $getSelection();
    return $isRangeSelection(selection) && selection.isCollapsed() ? $placeOfPoint(selection.focus) : null;
  });
};

/** Both ends of what is selected, in reading order; the same place twice where nothing is. */
export interface Stretch {
  readonly from: Place;
  readonly to: Place;
}

export const $stretch = (): Stretch | null => {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  const [first, last] = selection.isBackward()
    ? [selection.focus, selection.anchor]
    : [selection.anchor, selection.focus];
  const [from, to] = [$placeOfPoint(first), $placeOfPoint(last)];
  return from === null || to === null ? null : { from, to };
};

/** What stands under a point of the window, in CSS pixels. */
export const placeAt = (editor: LexicalEditor, x: number, y: number): Place | null => {
  const found = document.caretPositionFromPoint(x, y);
  const root = editor.getRootElement();
  if (found === null || root === null || !root.contains(found.offsetNode)) return null;
  return editor.getEditorState().read(
    () => {
      const node = $getNearestNodeFromDOMNode(found.offsetNode);
      return node === null || !$isTextNode(node) ? null : $placeOf(node, found.offset);
    },
    { editor },
  );
};

const setPoint = (point: PointType, holder: ElementNode, piece: Piece | null, offset: number): void => {
  if (piece !== null) point.set(piece.node.getKey(), offset - piece.start, 'text');
  else point.set(holder.getKey(), offset === 0 ? 0 : holder.getChildrenSize(), 'element');
};

/** A caret stands after the text before it, as after typing; a selection holds its first letter. */
const firstPiece = (pieces: readonly Piece[], offset: number, isCaret: boolean): Piece | null =>
  isCaret
    ? (pieceBefore(pieces, offset) ?? pieceAfter(pieces, offset))
    : (pieceAfter(pieces, offset) ?? pieceBefore(pieces, offset));

const isPlace = (a: Place, b: Place): boolean => a.key === b.key && a.offset === b.offset;

/** From where the selection begins to where its caret is. @returns false where one of the passages is gone. */
export const $selectBetween = (anchor: Place, focus: Place): boolean => {
  const [first, last] = [$getNodeByKey(anchor.key), $getNodeByKey(focus.key)];
  if (!$isElementNode(first) || !$isElementNode(last)) return false;
  const selection = $createRangeSelection();
  const piece = firstPiece($piecesOf(first), anchor.offset, isPlace(anchor, focus));
  setPoint(selection.anchor, first, piece, anchor.offset);
  const pieces = $piecesOf(last);
  setPoint(selection.focus, last, pieceBefore(pieces, focus.offset) ?? pieceAfter(pieces, focus.offset), focus.offset);
  $setSelection(selection);
  return true;
};

export const $select = (key: NodeKey, start: number, end: number): boolean =>
  $selectBetween({ key, offset: start }, { key, offset: end });
