/** Clears the text of one run of blocks between two points: running text joins, a table's cells and captions are emptied one by one. */
import {
  $caretRangeFromSelection,
  $createRangeSelection,
  $removeTextFromCaretRange,
  $setSelectionFromCaretRange,
  type ElementNode,
  type LexicalNode,
  type PointType,
} from 'lexical';
import { $isBoxNode } from '../nodes/box-node';
import { $partsIn, isTextBlock } from './place';
import { $setPointAtEdge } from './slot-edge';

/** Neighbouring siblings, both ends included. */
export interface Run {
  readonly first: LexicalNode;
  readonly last: LexicalNode;
}

/** Text blocks that flow together are one run; any other node is one of its own. */
export const runsBetween = (first: LexicalNode, last: LexicalNode): readonly Run[] => {
  const runs: Run[] = [];
  for (let at: LexicalNode | null = first; at !== null; at = at.is(last) ? null : at.getNextSibling()) {
    const open = runs.at(-1);
    if (open && isTextBlock(open.last) && isTextBlock(at)) runs[runs.length - 1] = { first: open.first, last: at };
    else runs.push({ first: at, last: at });
  }
  return runs;
};

const $holds = ({ first, last }: Run, point: PointType): boolean => {
  const node = point.getNode();
  for (let at: LexicalNode | null = first; at !== null; at = at.is(last) ? null : at.getNextSibling()) {
    if (at.is(node) || at.isParentOf(node)) return true;
  }
  return false;
};

/** The blocks that go whole because the selection begins before the run: the block it ends in keeps its kind. */
const $removeBlocksBefore = (run: Run, end: PointType): Run => {
  let first = run.first;
  while (!first.is(run.last) && !first.is(end.getNode()) && !first.isParentOf(end.getNode())) {
    const next = first.getNextSibling();
    if (next === null) break;
    first.remove();
    first = next;
  }
  return { first, last: run.last };
};

/** Between the points, as far as they lie in the run; from or to its edge, where they do not. */
const $removeText = (whole: Run, start: PointType, end: PointType): void => {
  const run = !$holds(whole, start) && $holds(whole, end) ? $removeBlocksBefore(whole, end) : whole;
  const part = $createRangeSelection();
  if ($holds(run, start)) part.anchor.set(start.key, start.offset, start.type);
  else $setPointAtEdge(part.anchor, run.first, 'start');
  if ($holds(run, end)) part.focus.set(end.key, end.offset, end.type);
  else $setPointAtEdge(part.focus, run.last, 'end');
  $setSelectionFromCaretRange($removeTextFromCaretRange($caretRangeFromSelection(part)));
};

/** The pieces of a solid block that the selection reaches: its parts, or the running text of a box. */
const $piecesOf = (node: LexicalNode): readonly Run[] => {
  if ($isBoxNode(node)) return $boxRuns(node);
  return $partsIn(node).map((part) => ({ first: part, last: part }));
};

const $boxRuns = (box: ElementNode): readonly Run[] => {
  const [first, last] = [box.getFirstChild(), box.getLastChild()];
  return first !== null && last !== null ? runsBetween(first, last) : [];
};

export const $clearRun = (run: Run, start: PointType, end: PointType): void => {
  if (isTextBlock(run.first)) {
    $removeText(run, start, end);
    return;
  }
  const pieces = $piecesOf(run.first);
  const from = pieces.findIndex((piece) => $holds(piece, start));
  const to = pieces.findIndex((piece) => $holds(piece, end));
  const reached = pieces.slice(Math.max(0, from), to < 0 ? pieces.length : to + 1);
  for (const piece of reached.toReversed()) $removeText(piece, start, end);
};
