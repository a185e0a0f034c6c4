/** Deletes what is selected, place by place: slots, cells and captions stay, photos of the slot and the dateline stay, and no two of them are joined. */
import {
  $createParagraphNode,
  $createRangeSelection,
  $getRoot,
  $getSelection,
  $isParagraphNode,
  $isRangeSelection,
  $setSelection,
  type LexicalNode,
  type PointType,
  type RangeSelection,
} from 'lexical';
import { $isAttributionNode } from '../nodes/attribution-node';
import { $isDatelineNode } from '../nodes/dateline-node';
import { $cellRange, $cellsIn } from './cell-range';
import { $clearRun, type Run, runsBetween } from './clear-run';
import { isSolid } from './place';
import { $isAtSlotEdge, $setPointAtEdge } from './slot-edge';
import { $topOf, isBodyBlock, sameSlot } from './slot-of';

const $topAt = (point: PointType, end: 'start' | 'end'): LexicalNode | null => {
  const top = $topOf(point.getNode());
  if (top !== null) return top;
  const root = $getRoot();
  return end === 'start'
    ? (root.getChildAtIndex(point.offset) ?? root.getLastChild())
    : (root.getChildAtIndex(point.offset - 1) ?? root.getFirstChild());
};

/** Neighbouring root children of one slot. */
const stretchesBetween = (first: LexicalNode, last: LexicalNode): readonly Run[] => {
  const stretches: Run[] = [];
  for (let at: LexicalNode | null = first; at !== null; at = at.is(last) ? null : at.getNextSibling()) {
    const open = stretches.at(-1);
    if ($isDatelineNode(at)) continue;
    if (open && sameSlot(open.last, at)) stretches[stretches.length - 1] = { first: open.first, last: at };
    else stretches.push({ first: at, last: at });
  }
  return stretches;
};

const copyPoint = (to: PointType, from: PointType): void => to.set(from.key, from.offset, from.type);

/** The part of the range from `start` to `end` that lies in one stretch. */
const $within = (stretch: Run, start: PointType, end: PointType): RangeSelection => {
  const part = $createRangeSelection();
  const startTop = $topOf(start.getNode());
  const endTop = $topOf(end.getNode());
  if (startTop !== null && sameSlot(startTop, stretch.first)) copyPoint(part.anchor, start);
  else $setPointAtEdge(part.anchor, stretch.first, 'start');
  if (endTop !== null && sameSlot(endTop, stretch.last)) copyPoint(part.focus, end);
  else $setPointAtEdge(part.focus, stretch.last, 'end');
  return part;
};

const $isWholeBody = ({ first }: Run, part: RangeSelection): boolean =>
  isBodyBlock(first) && $isAtSlotEdge(part.anchor, 'back') && $isAtSlotEdge(part.focus, 'on');

/** A body deleted whole begins again as one empty paragraph, whatever block it began with. */
const $clearBody = ({ first }: Run, part: RangeSelection): void => {
  const paragraph = $isParagraphNode(first) ? first : $createParagraphNode();
  if (!paragraph.is(first)) first.insertBefore(paragraph);
  paragraph.clear();
  for (let at = paragraph.getNextSibling(); at !== null && isBodyBlock(at); at = paragraph.getNextSibling())
    at.remove();
  part.anchor.set(paragraph.getKey(), 0, 'element');
  part.focus.set(paragraph.getKey(), 0, 'element');
};

/** What lies wholly between the ends goes whole; a table, photo or box that the selection only reaches into stays. */
const $removeCovered = ({ first, last }: Run): void => {
  let at = first.is(last) ? null : first.getNextSibling();
  while (at !== null && !at.is(last)) {
    const next: LexicalNode | null = at.getNextSibling();
    if (isSolid(at) || $isAttributionNode(at)) at.remove();
    at = next;
  }
};

const $clearStretch = (stretch: Run, part: RangeSelection): void => {
  if ($isWholeBody(stretch, part)) {
    $clearBody(stretch, part);
    $setSelection(part);
    return;
  }
  $removeCovered(stretch);
  // From the end to the start: so the points before stay true, and the caret is set last at the beginning.
  for (const run of runsBetween(stretch.first, stretch.last).toReversed()) $clearRun(run, part.anchor, part.focus);
};

const $clearCells = (selection: RangeSelection): boolean => {
  const range = $cellRange(selection);
  const cells = range === null ? [] : $cellsIn(range).flat();
  const [first] = cells;
  if (!first) return false;
  for (const cell of cells) cell.clear();
  first.selectStart();
  return true;
};

/** One undo step; the caret ends where the selection began, with the format it had there. */
export const $deleteSelection = (selection: RangeSelection): void => {
  const { format } = selection;
  if ($clearCells(selection)) return;
  const [start, end] = selection.isBackward()
    ? [selection.focus, selection.anchor]
    : [selection.anchor, selection.focus];
  const first = $topAt(start, 'start');
  const last = $topAt(end, 'end');
  if (first === null || last === null) return;
  const parts = stretchesBetween(first, last).map((stretch) => ({ stretch, part: $within(stretch, start, end) }));
  for (const { stretch, part } of parts.toReversed()) $clearStretch(stretch, part);
  const caret = $getSelection();
  if ($isRangeSelection(caret)) caret.setFormat(format);
};
