/** Arrow keys and Ctrl+Home/End over the whole sheet: through captions, past pictures, to the dateline and back. */
import {
  $getRoot,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_CRITICAL,
  defineExtension,
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
import { $isDatelineNode } from '../nodes/dateline-node';
import { $isFigureNode } from '../nodes/figure-node';
import { $isAtSlotEdge, $neighbour, $setPointAtEdge, type Way } from '../slots/slot-edge';
import { $topOf } from '../slots/slot-of';
import { caretRect, isOnEdgeLine, placeInLine } from './caret-lines';
import { focusField } from './fields';

const $caret = (): RangeSelection | null => {
  const selection = $getSelection();
  return $isRangeSelection(selection) ? selection : null;
};

const sibling = (top: LexicalNode, way: Way): LexicalNode | null =>
  way === 'back' ? top.getPreviousSibling() : top.getNextSibling();

/** Over a slot's edge to the next slot's text; a figure's picture is no stop. */
const $sideways = (event: KeyboardEvent, way: Way): boolean => {
  const caret = $caret();
  const top = caret && $topOf(caret.focus.getNode());
  if (caret === null || !top || (!event.shiftKey && !caret.isCollapsed()) || !$isAtSlotEdge(caret.focus, way))
    return false;
  event.preventDefault();
  const next = $neighbour(top, way);
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

/** The browser finds its way between paragraphs; past pictures and fields it does not. */
const $upOrDown = (editor: LexicalEditor, event: KeyboardEvent, way: Way): boolean => {
  const caret = $caret();
  const top = caret && $topOf(caret.focus.getNode());
  const next = top && sibling(top, way);
  if (caret === null || !top || !next || event.altKey) return false;
  if (!$isFigureNode(top) && !$isFigureNode(next) && !$isDatelineNode(next)) return false;
  const here = editor.getElementByKey(top.getKey());
  if (here === null || !isOnEdgeLine(here, way)) return false;
  if ($isDatelineNode(next) && !event.shiftKey && focusField(editor, next)) {
    event.preventDefault();
    return true;
  }
  const target = $isDatelineNode(next) ? $neighbour(next, way) : next;
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
