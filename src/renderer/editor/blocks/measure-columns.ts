/** The columns' shares of a table's width as the page shows them, so that a first change of one moves no other. */
import type { LexicalEditor } from 'lexical';

import { $tableSetting, type TableNode } from '../nodes/table-node';

/** @returns what the table says itself, where it does; null where it is not on the page. */
export const measureColumns = (editor: LexicalEditor, table: TableNode): readonly number[] | null => {
  const { widths } = $tableSetting(table);
  if (widths !== null) return widths;
  const cells = editor.getElementByKey(table.getKey())?.querySelector('tr')?.children ?? [];
  const pixels = [...cells].map((cell) => cell.getBoundingClientRect().width);
  const sum = pixels.reduce((total, width) => total + width, 0);
  return sum > 0 ? pixels.map((width) => Math.round((width * 10_000) / sum) / 100) : null;
};
