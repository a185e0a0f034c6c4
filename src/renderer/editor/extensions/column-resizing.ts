/** Columns are made wider and narrower by dragging their borders; the bar at the table does the same by keys. */
import {
  $getNearestNodeFromDOMNode,
  defineExtension,
  HISTORY_MERGE_TAG,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  SKIP_DOM_SELECTION_TAG,
} from 'lexical';
import { listenToDrag } from '../blocks/listen-to-drag';
import { measureColumns } from '../blocks/measure-columns';
import { $setTable, $tableSetting, type TableNode } from '../nodes/table-node';
import { $cellPlace } from '../slots/cell-range';
import { moveBorder } from '../slots/column-widths';

/** How near to a border the pointer takes it, in pixels. */
const REACH = 5;

/** The border after a column, as a drag began. */
interface Grip {
  readonly table: TableNode;
  readonly column: number;
  /** As the document has them; null: the table has none of its own. */
  readonly before: readonly number[] | null;
  /** As they are shown. */
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
  const before = $tableSetting(place.table).widths;
  return { table: place.table, column: place.column - back, before, widths, x, width };
};

type Way = typeof HISTORY_MERGE_TAG | typeof HISTORY_PUSH_TAG;

const setWidths = (editor: LexicalEditor, table: TableNode, widths: Grip['before'], way: Way): void =>
  editor.update(
    () => {
      if (table.isAttached()) $setTable(table, { widths });
    },
    { tag: [way, SKIP_DOM_SELECTION_TAG], discrete: true },
  );

/** One drag is one undo step, made once it ends; one that is given up is none. */
const follow = (editor: LexicalEditor, { table, column, before, widths, x, width }: Grip): void => {
  let shown: readonly number[] | null = null;
  const end = (keeps: boolean): void => {
    stop();
    if (shown === null) return;
    setWidths(editor, table, before, HISTORY_MERGE_TAG);
    if (keeps) setWidths(editor, table, shown, HISTORY_PUSH_TAG);
  };
  const stop = listenToDrag({
    move: (event) => {
      shown = moveBorder(widths, column, ((event.clientX - x) * 100) / width);
      setWidths(editor, table, shown, HISTORY_MERGE_TAG);
    },
    drop: () => end(true),
    giveUp: () => end(false),
  });
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
    follow(editor, grip);
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
