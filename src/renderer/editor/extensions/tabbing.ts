/** Tab and Shift+Tab: from slot to slot, by way of a photo's fields; from cell to cell; in a list they indent, three levels deep at most. */
import { $getListDepth, $isListItemNode, $isListNode, type ListItemNode } from '@lexical/list';
import { $handleIndentAndOutdent } from '@lexical/utils';
import {
  $findMatchingParent,
  $getNearestNodeFromDOMNode,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_CRITICAL,
  defineExtension,
  INDENT_CONTENT_COMMAND,
  KEY_TAB_COMMAND,
  type LexicalEditor,
  type LexicalNode,
  mergeRegister,
  OUTDENT_CONTENT_COMMAND,
} from 'lexical';
import { $isDatelineNode } from '../nodes/dateline-node';
import { $isFigureNode } from '../nodes/figure-node';
import { $partOf } from '../nodes/part-node';
import { $isBodyPhotoNode } from '../nodes/photos-node';
import { $enter, $goTo, $goToNeighbour } from '../slots/go';
import { $blockOf, type Way } from '../slots/place';
import { $topOf, sameSlot } from '../slots/slot-of';
import { $tabInTable } from './cell-keys';
import { focusables, focusField } from './fields';
import { leaveSheet } from './leaving';

const MAX_DEPTH = 3;

const wayOf = (event: KeyboardEvent): Way => (event.shiftKey ? 'back' : 'on');

const nextSlot = (top: LexicalNode, way: Way): LexicalNode | null => {
  let next = way === 'back' ? top.getPreviousSibling() : top.getNextSibling();
  while (next !== null && sameSlot(top, next))
    next = way === 'back' ? next.getPreviousSibling() : next.getNextSibling();
  return next;
};

/** Behind the last slot the window goes on. */
const leave = (editor: LexicalEditor, way: Way): boolean => {
  const root = editor.getRootElement();
  return way === 'on' && root !== null && leaveSheet(root);
};

/** @returns false where the browser's own Tab leaves the editor. */
const $toNextSlot = (editor: LexicalEditor, top: LexicalNode, way: Way): boolean => {
  const next = nextSlot(top, way);
  if (next === null) return leave(editor, way);
  if ($isDatelineNode(next)) return focusField(editor, next);
  // From below, a photo's last field comes first.
  if ($isFigureNode(next) && way === 'back' && focusLast(editor, next)) return true;
  editor.getRootElement()?.focus({ preventScroll: true });
  $enter(next, way);
  return true;
};

const focusLast = (editor: LexicalEditor, figure: LexicalNode): boolean => {
  const last = focusables(editor.getElementByKey(figure.getKey()) ?? new DocumentFragment()).at(-1);
  last?.focus();
  return last !== undefined;
};

/** An item hangs under the one before it, never under nothing. */
const $mayIndent = (item: ListItemNode): boolean => {
  const list = item.getParent();
  return $isListNode(list) && item.getPreviousSibling() !== null && $getListDepth(list) < MAX_DEPTH;
};

const $indent = (outwards: boolean): boolean => {
  $handleIndentAndOutdent((block) => {
    const item = $findMatchingParent(block, $isListItemNode);
    if (!$isListItemNode(item)) return;
    const indent = item.getIndent();
    if (outwards && indent > 0) item.setIndent(indent - 1);
    if (!outwards && $mayIndent(item)) item.setIndent(indent + 1);
  });
  return true;
};

const $isNested = (node: LexicalNode): boolean => {
  const item = $findMatchingParent(node, $isListItemNode);
  return $isListItemNode(item) && item.getIndent() > 0;
};

const $tabFrom = (editor: LexicalEditor, node: LexicalNode, top: LexicalNode, way: Way): boolean => {
  const part = $partOf(node);
  if ($tabInTable(node, way) || ($isFigureNode(part) && focusField(editor, part, way))) return true;
  if ($isListNode($blockOf(node)) && (way === 'on' || $isNested(node))) return $indent(way === 'back');
  if ($isBodyPhotoNode(part)) return $goToNeighbour(part, way, way === 'on' ? 'start' : 'end');
  return $toNextSlot(editor, top, way);
};

const $tab = (editor: LexicalEditor, event: KeyboardEvent): boolean => {
  const caret = $getSelection();
  const node = $isRangeSelection(caret) ? caret.focus.getNode() : null;
  const top = node && $topOf(node);
  if (node === null || !top) return false;
  if (!$tabFrom(editor, node, top, wayOf(event))) return false;
  event.preventDefault();
  return true;
};

/** The stops of a slot in reading order; null stands for a figure's caption. */
const stopsOf = (slot: Element): readonly (HTMLElement | null)[] => {
  const picture = slot.querySelector(':scope > [data-island="picture"]');
  const fields = slot.querySelector(':scope > [data-island="fields"]');
  return picture && fields ? [...focusables(picture), null, ...focusables(fields)] : focusables(slot);
};

const $leaveFields = (editor: LexicalEditor, slot: LexicalNode, way: Way): boolean => {
  if (!$isBodyPhotoNode(slot)) return $toNextSlot(editor, slot, way);
  editor.getRootElement()?.focus({ preventScroll: true });
  return $goToNeighbour(slot, way, way === 'on' ? 'start' : 'end');
};

/** Tab within a slot's fields; Lexical does not see these keys. */
const tabInFields = (editor: LexicalEditor, event: KeyboardEvent): void => {
  const target = event.target instanceof HTMLElement ? event.target : null;
  const slot = target?.closest<HTMLElement>('[data-slot], .body-photo');
  if (event.key !== 'Tab' || event.ctrlKey || event.altKey || !target || !slot) return;
  const stops = stopsOf(slot);
  const at = stops.indexOf(target) + (event.shiftKey ? -1 : 1);
  editor.update(
    () => {
      const top = $getNearestNodeFromDOMNode(slot);
      if (top === null) return;
      const stop = stops[at];
      if (stop) stop.focus();
      else if (stop === null) {
        editor.getRootElement()?.focus({ preventScroll: true });
        $goTo(top, 'end');
      } else if (!$leaveFields(editor, top, wayOf(event))) return;
      event.preventDefault();
    },
    { discrete: true },
  );
};

export const TabbingExtension = defineExtension({
  name: 'dateline/tabbing',
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(KEY_TAB_COMMAND, (event) => $tab(editor, event), COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(INDENT_CONTENT_COMMAND, () => $indent(false), COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(OUTDENT_CONTENT_COMMAND, () => $indent(true), COMMAND_PRIORITY_CRITICAL),
      editor.registerRootListener((root) => {
        if (root === null) return;
        const listen = (event: KeyboardEvent) => {
          if (event.target !== root) tabInFields(editor, event);
        };
        root.addEventListener('keydown', listen);
        return () => root.removeEventListener('keydown', listen);
      }),
    ),
});
