/** The bar at the table that holds the caret: rows, columns, header, widths, and the way to take it out. */

import { HISTORY_PUSH_TAG, type LexicalEditor, type NodeKey, SKIP_DOM_SELECTION_TAG } from 'lexical';
import {
  ArrowDownFromLine,
  ArrowLeftFromLine,
  ArrowRightFromLine,
  ArrowUpFromLine,
  FoldHorizontal,
  ListMinus,
  PanelTop,
  Trash2,
  UnfoldHorizontal,
} from 'lucide-react';
import type { JSX } from 'react';
import type { Command } from '#shared/commands';
import type { Translate } from '#shared/i18n/translate';
import { $cellsAtCaret, runBlockCommand } from '../block-commands';
import { $resizeColumn } from '../slots/table-edit';
import { type BarTool, BlockBar } from './block-bar';
import { measureColumns } from './measure-columns';

export interface TableBarProps {
  readonly editor: LexicalEditor;
  readonly table: NodeKey;
  readonly header: boolean;
  readonly t: Translate;
}

/** In per cent of the table's width. */
const STEP = 4;

/** The keys stay on the button: a column is made wider in several steps, and Enter in the sheet would be a new line in its cell. */
const resize = (editor: LexicalEditor, by: number): void =>
  editor.update(
    () => {
      const range = $cellsAtCaret();
      if (range !== null) $resizeColumn(range.table, range.columns[1], by, measureColumns(editor, range.table));
    },
    { tag: [HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG], discrete: true },
  );

export const TableBar = ({ editor, table, header, t }: TableBarProps): JSX.Element => {
  const run = (command: Command) => () => void runBlockCommand(editor, command);
  const groups: readonly (readonly BarTool[])[] = [
    [
      { name: 'main.menu.row-above', icon: ArrowUpFromLine, act: run('table/row-above') },
      { name: 'main.menu.row-below', icon: ArrowDownFromLine, act: run('table/row-below') },
      { name: 'main.menu.column-left', icon: ArrowLeftFromLine, act: run('table/column-left') },
      { name: 'main.menu.column-right', icon: ArrowRightFromLine, act: run('table/column-right') },
    ],
    [
      { name: 'editor.table.narrower', icon: FoldHorizontal, act: () => resize(editor, -STEP) },
      { name: 'editor.table.wider', icon: UnfoldHorizontal, act: () => resize(editor, STEP) },
      { name: 'main.menu.table-header', icon: PanelTop, pressed: header, act: run('table/header') },
    ],
    [
      { name: 'main.menu.delete-row', icon: ListMinus, act: run('table/delete-row') },
      { name: 'main.menu.delete-column', icon: ListMinus, sideways: true, act: run('table/delete-column') },
      { name: 'main.menu.delete-table', icon: Trash2, act: run('table/delete') },
    ],
  ];
  return <BlockBar editor={editor} block={table} name="editor.table.bar" groups={groups} t={t} />;
};
