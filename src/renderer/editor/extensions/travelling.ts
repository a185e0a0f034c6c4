/** Arrow keys and Ctrl+Home/End over the whole sheet: through captions, past pictures, to the dateline and back. */
import {
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  COMMAND_PRIORITY_CRITICAL,
  defineExtension,
  type ElementNode,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_LEFT_COMMAND,
  KEY_ARROW_RIGHT_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_DOWN_COMMAND,
  type LexicalCommand,
  type LexicalEditor,
  type LexicalNode,
  mergeRegister,
  type RangeSelection,
} from 'lexical';
import { $isBoxNode } from '../nodes/box-node';
import { $isDatelineNode } from '../nodes/dateline-node';
import { $isFigureNode } from '../nodes/figure-node';
import { $partOf } from '../nodes/part-node';
import { $isTableNode } from '../nodes/table-node';
import { $isCellNode } from '../nodes/table-parts';
import { $blockOf, $solidOf, isSolid, siblingOf, type Way } from '../slots/place';
import { $isAtPlaceEdge, $neighbour, $setPointAtEdge } from '../slots/slot-edge';
import { caretRect, isOnEdgeLine, placeInLine } from './caret-lines';
import { $cellBeyond, $cellUnder } from './cell-keys';
import { focusField } from './fields';

const $caret = (): RangeSelection | null => {
  const selection = $getSelection();
  return $isRangeSelection(selection) ? selection : null;
};

/** The part or the block that holds a point. */
const $placeNode = (node: LexicalNode): LexicalNode | null => $partOf(node) ?? $blockOf(node);

/** Over a place's edge to the next one's text; a picture and a line across the text are no stops. */
const $sideways = (event: KeyboardEvent, way: Way): boolean => {
  const caret = $caret();
  if (caret === null || (!event.shiftKey && !caret.isCollapsed()) || !$isAtPlaceEdge(caret.focus, way)) return false;
  const place = $placeNode(caret.focus.getNode());
  if (place === null) return false;
  event.preventDefault();
  const next = $neighbour(place, way);
  if (next === null) return true;
  $setPointAtEdge(caret.focus, next, way === 'back' ? 'end' : 'start');
  if (!event.shiftKey) $setPointAtEdge(caret.anchor, next, way === 'back' ? 'end' : 'start');
  caret.dirty = true;
  return true;
};

const $placeCaret = (
  caret: RangeSelection,
  element: HTMLElement,
  next: LexicalNode,
  way: Way,
  extend: boolean,
): void => {
  const place = placeInLine(element, way === 'back' ? 'last' : 'first', caretRect()?.left ?? 0);
  const { key, offset, type } = caret.anchor;
  if (place === null) {
    $setPointAtEdge(caret.focus, next, way === 'back' ? 'end' : 'start');
    if (!extend) $setPointAtEdge(caret.anchor, next, way === 'back' ? 'end' : 'start');
  } else caret.applyDOMRange(place);
  if (extend) caret.anchor.set(key, offset, type);
  caret.dirty = true;
};

const isHardToCross = (node: LexicalNode | null): boolean =>
  $isFigureNode(node) || $isDatelineNode(node) || isSolid(node) || $isCellNode(node);

/** What stands above or below a place: the cell of the next row, the block beyond a table or gallery, else its neighbour. */
const $beyond = (place: LexicalNode, way: Way): LexicalNode | null => {
  const cell = $cellBeyond(place, way);
  if (cell !== null) return cell;
  const around = $solidOf(place);
  return siblingOf($isBoxNode(around) || around === null ? place : around, way);
};

const $textIn = (editor: LexicalEditor, node: LexicalNode, way: Way): ElementNode | null => {
  if ($isTableNode(node)) return $cellUnder(editor, node, way, caretRect()?.left ?? 0);
  return $isElementNode(node) ? node : $neighbour(node, way);
};

/** The browser finds its way between paragraphs; past pictures, fields and lines, and between the rows of a table, it does not. */
const $upOrDown = (editor: LexicalEditor, event: KeyboardEvent, way: Way): boolean => {
  const caret = $caret();
  const place = caret && $placeNode(caret.focus.getNode());
  const next = place && $beyond(place, way);
  if (caret === null || !place || !next || event.altKey) return false;
  if (!isHardToCross(place) && !isHardToCross(next)) return false;
  const here = editor.getElementByKey(place.getKey());
  if (here === null || !isOnEdgeLine(here, way)) return false;
  if ($isDatelineNode(next) && !event.shiftKey && focusField(editor, next)) {
    event.preventDefault();
    return true;
  }
  const target = $textIn(editor, next, way);
  const element = target && editor.getElementByKey(target.getKey());
  if (!target || !element) return false;
  event.preventDefault();
  $placeCaret(caret, element, target, way, event.shiftKey);
  return true;
};

/** Ctrl+Home and Ctrl+End: the first and the last text of the article, past the dateline. */
const $toSheetEnd = (event: KeyboardEvent): boolean => {
  const caret = $caret();
  if (caret === null || !event.ctrlKey || event.altKey || (event.key !== 'Home' && event.key !== 'End')) return false;
  const root = $getRoot();
  const edge = event.key === 'Home' ? root.getFirstChild() : root.getLastChild();
  const target = $isDatelineNode(edge) ? $neighbour(edge, event.key === 'Home' ? 'on' : 'back') : edge;
  if (!target) return false;
  event.preventDefault();
  $setPointAtEdge(caret.focus, target, event.key === 'Home' ? 'start' : 'end');
  if (!event.shiftKey) $setPointAtEdge(caret.anchor, target, event.key === 'Home' ? 'start' : 'end');
  caret.dirty = true;
  return true;
};

export const TravellingExtension = defineExtension({
  name: 'dateline/travelling',
  register: (editor) => {
    const on = (command: LexicalCommand<KeyboardEvent>, go: (event: KeyboardEvent) => boolean) =>
      editor.registerCommand(command, go, COMMAND_PRIORITY_CRITICAL);
    return mergeRegister(
      on(KEY_ARROW_LEFT_COMMAND, (event) => $sideways(event, 'back')),
      on(KEY_ARROW_RIGHT_COMMAND, (event) => $sideways(event, 'on')),
      on(KEY_ARROW_UP_COMMAND, (event) => $upOrDown(editor, event, 'back')),
      on(KEY_ARROW_DOWN_COMMAND, (event) => $upOrDown(editor, event, 'on')),
      on(KEY_DOWN_COMMAND, $toSheetEnd),
    );
  },
});
