/** Columns are made wider and narrower by dragging their borders; the bar at the table does the same by keys. */
import {
  $getNearestNodeFromDOMNode,
  defineExtension,
  HISTORY_MERGE_TAG,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  SKIP_DOM_SELECTION_TAG,
} from 'lexical';
import { measureColumns } from '../blocks/measure-columns';
import { $setTable, type TableNode } from '../nodes/table-node';
import { $cellPlace } from '../slots/cell-range';
import { moveBorder } from '../slots/column-widths';

/** How near to a border the pointer takes it, in pixels. */
const REACH = 5;

/** The border after a column, as a drag began. */
interface Grip {
  readonly table: TableNode;
  readonly column: number;
  readonly widths: readonly number[];
  readonly x: number;
  /** Of the table, in pixels. */
  readonly width: number;
}

const cellAt = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('.sheet .table td') : null;

/** @returns how many columns back the border's column is from the cell; null where no inner border is near. */
const borderAt = (cell: HTMLElement, x: number): 0 | 1 | null => {
  const { left, right } = cell.getBoundingClientRect();
  if (right - x <= REACH && cell.nextElementSibling !== null) return 0;
  return x - left <= REACH && cell.previousElementSibling !== null ? 1 : null;
};

const $gripAt = (editor: LexicalEditor, cell: HTMLElement, x: number): Grip | null => {
  const back = borderAt(cell, x);
  const node = $getNearestNodeFromDOMNode(cell);
  const place = node && $cellPlace(node);
  const widths = place && measureColumns(editor, place.table);
  if (back === null || !place || !widths) return null;
  const width = cell.closest('table')?.getBoundingClientRect().width ?? 1;
  return { table: place.table, column: place.column - back, widths, x, width };
};

const drag = (editor: LexicalEditor, grip: Grip, x: number, first: boolean): void =>
  editor.update(
    () => {
      const by = ((x - grip.x) * 100) / grip.width;
      if (grip.table.isAttached()) $setTable(grip.table, { widths: moveBorder(grip.widths, grip.column, by) });
    },
    { tag: [first ? HISTORY_PUSH_TAG : HISTORY_MERGE_TAG, SKIP_DOM_SELECTION_TAG], discrete: true },
  );

/** One drag is one undo step. */
const follow = (editor: LexicalEditor, root: HTMLElement, grip: Grip): void => {
  let moved = false;
  const move = (event: PointerEvent): void => {
    drag(editor, grip, event.clientX, !moved);
    moved = true;
  };
  const end = (): void => {
    root.ownerDocument.removeEventListener('pointermove', move);
    root.ownerDocument.removeEventListener('pointerup', end);
    root.ownerDocument.removeEventListener('pointercancel', end);
  };
  root.ownerDocument.addEventListener('pointermove', move);
  root.ownerDocument.addEventListener('pointerup', end);
  root.ownerDocument.addEventListener('pointercancel', end);
};

const registerResizing = (editor: LexicalEditor, root: HTMLElement): (() => void) => {
  const hover = (event: PointerEvent): void => {
    const cell = cellAt(event.target);
    const near = cell !== null && editor.isEditable() && borderAt(cell, event.clientX) !== null;
    root.toggleAttribute('data-at-border', near);
  };
  const press = (event: PointerEvent): void => {
    const cell = event.button === 0 && editor.isEditable() ? cellAt(event.target) : null;
    const grip = cell && editor.read(() => $gripAt(editor, cell, event.clientX));
    if (grip === null) return;
    event.preventDefault();
    // So that the next Ctrl+Z is the article's.
    if (!root.contains(document.activeElement)) root.focus({ preventScroll: true });
    follow(editor, root, grip);
  };
  // The press of the mouse that comes with the pointer's would set the caret and begin a selection.
  const hold = (event: MouseEvent): void => {
    const cell = editor.isEditable() ? cellAt(event.target) : null;
    if (cell !== null && borderAt(cell, event.clientX) !== null) event.preventDefault();
  };
  root.addEventListener('pointermove', hover);
  root.addEventListener('pointerdown', press);
  root.addEventListener('mousedown', hold);
  return () => {
    root.removeEventListener('pointermove', hover);
    root.removeEventListener('pointerdown', press);
    root.removeEventListener('mousedown', hold);
  };
};

export const ColumnResizingExtension = defineExtension({
  name: 'dateline/column-resizing',
  register: (editor) =>
    editor.registerRootListener((root) => (root === null ? undefined : registerResizing(editor, root))),
});
