/** Puts other words in place of those in a passage: marks stay, slots stay whole, and all of it is one step to undo. */
import {
  $copyNode,
  $createLineBreakNode,
  $createTextNode,
  $getNodeByKey,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  type ElementNode,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type NodeKey,
  SKIP_DOM_SELECTION_TAG,
  type TextNode,
} from 'lexical';
import { $partOf } from '../nodes/part-node';
import { $piecesOf, type Piece, pieceAfter, pieceBefore, textOfPieces } from './pieces';
import { $placeOfPoint, $selectBetween, type Place } from './places';
import { $replaceInField } from './replace-field';

/** Offsets are of the passage as it stands before any of the edits made with it. */
export interface Edit {
  readonly key: NodeKey;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The words that are to be replaced: where others stand there by now, nothing is done. */
  readonly was?: string;
}

/** The first replaced character's piece, whose marks the new words take. */
const targetOf = (pieces: readonly Piece[], { start, end }: Edit): Piece | null =>
  start < end
    ? (pieceAfter(pieces, start) ?? pieceBefore(pieces, start) ?? pieceAfter(pieces, end))
    : (pieceBefore(pieces, start) ?? pieceAfter(pieces, start));

const $breakLines = (node: TextNode): void => {
  const [first = '', ...rest] = node.getTextContent().split('\n');
  if (rest.length === 0) return;
  for (const line of rest.toReversed()) {
    if (line !== '') node.insertAfter($copyNode(node).setTextContent(line), false);
    node.insertAfter($createLineBreakNode(), false);
  }
  node.setTextContent(first);
};

/** Where no text is at hand to take the words in, as between two line breaks. */
const $putIn = (holder: ElementNode, next: Piece | undefined, text: string): TextNode => {
  const node = $createTextNode(text);
  if (next === undefined) holder.append(node);
  else next.node.insertBefore(node);
  return node;
};

const $takeOut = ({ node, text, start, end }: Piece, edit: Edit): void => {
  const [from, to] = [Math.max(start, edit.start), Math.min(end, edit.end)];
  if (from >= to) return;
  if (text === null || to - from === end - start) node.remove();
  else text.spliceText(from - start, to - from, '');
};

/** What the edit puts into the target's text, and what it takes from it. */
const $spliceTarget = (target: TextNode, piece: Piece, edit: Edit, words: string): void => {
  const from = Math.min(Math.max(edit.start, piece.start), piece.end);
  const to = Math.min(Math.max(edit.end, from), piece.end);
  target.spliceText(from - piece.start, to - from, words);
  if (target.getTextContentSize() === 0) target.remove();
  else $breakLines(target);
};

const $replaceInText = (edit: Edit): boolean => {
  const holder = $getNodeByKey(edit.key);
  if (!$isElementNode(holder)) return false;
  const pieces = $piecesOf(holder);
  const present = textOfPieces(pieces);
  const words = present.slice(edit.start, edit.end);
  if (edit.end > present.length || (edit.was ?? words) !== words) return false;
  // A text of one line stays so: a break in it would be taken out again, and its words run together.
  const fresh = ($partOf(holder)?.takesBreaks() ?? true) ? edit.text : edit.text.replaceAll('\n', ' ');
  const target = targetOf(pieces, edit);
  const next = pieces.find(({ start }) => start >= edit.end);
  for (const piece of pieces) if (piece !== target) $takeOut(piece, edit);
  if (target?.text) $spliceTarget(target.text, target, edit, fresh);
  else if (fresh !== '') $breakLines($putIn(holder, next, fresh));
  return true;
};

/** @returns false where the passage is gone, or holds other words there. */
export const $replaceText = (edit: Edit): boolean => $replaceInField(edit) ?? $replaceInText(edit);

/** Where an offset stands once the edits, last one first, are made. */
const offsetAfter = (place: Place, made: readonly Edit[]): Place => {
  let { offset } = place;
  for (const { key, start, end, text } of made) {
    if (key !== place.key || offset <= start) continue;
    offset = offset >= end ? offset + text.length - (end - start) : start + text.length;
  }
  return { key: place.key, offset };
};

const $selected = (): readonly [Place, Place] | null => {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  const [anchor, focus] = [$placeOfPoint(selection.anchor), $placeOfPoint(selection.focus)];
  return anchor !== null && focus !== null ? [anchor, focus] : null;
};

/** From the end, so that each finds its place; of edits that overlap the later one is made. */
const inTurn = (edits: readonly Edit[]): readonly Edit[] =>
  edits.toSorted((a, b) => b.start - a.start || b.end - a.end);

/** @returns how many of the edits were made. */
export const $replaceWords = (edits: readonly Edit[]): number => {
  const selected = $selected();
  const made: Edit[] = [];
  const reached = new Map<NodeKey, number>();
  for (const edit of inTurn(edits)) {
    if (edit.end > (reached.get(edit.key) ?? Number.POSITIVE_INFINITY) || !$replaceText(edit)) continue;
    reached.set(edit.key, edit.start);
    made.push(edit);
  }
  if (selected !== null && made.length > 0) {
    const [anchor, focus] = selected.map((place) => offsetAfter(place, made));
    if (anchor && focus) $selectBetween(anchor, focus);
  }
  return made.length;
};

/**
 * One undo step. Nothing is done while an input method is composing: its letters would be doubled.
 * @returns how many of the edits were made
 */
export const replaceWords = (editor: LexicalEditor, edits: readonly Edit[]): number => {
  if (edits.length === 0 || editor.isComposing() || !editor.isEditable()) return 0;
  const hasKeys = document.activeElement === editor.getRootElement();
  let made = 0;
  editor.update(
    () => {
      made = $replaceWords(edits);
    },
    { tag: hasKeys ? HISTORY_PUSH_TAG : [HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG], discrete: true },
  );
  return made;
};
