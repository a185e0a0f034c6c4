/** A table of the body <-> its nodes. */
import type { Inline, Table } from '#shared/article/article';
import { $createTableNode, $tableSetting, type TableNode } from '../nodes/table-node';
import { $createCellNode, $createRowNode, $isCellNode, $isRowNode } from '../nodes/table-parts';
import { $inlineNodes, $readInline } from './inline-codec';

const padded = (row: readonly Inline[], length: number): readonly Inline[] => [
  ...row,
  ...Array.from({ length: length - row.length }, (): Inline => []),
];

/** Rows of one length, whatever a bug left: the document knows no other table. */
export const $readTable = (node: TableNode): Table => {
  const rows = node
    .getChildren()
    .filter($isRowNode)
    .map((row) => row.getChildren().filter($isCellNode).map($readInline));
  const length = Math.max(1, ...rows.map((row) => row.length));
  const { header, widths } = $tableSetting(node);
  return {
    type: 'table',
    header,
    widths: widths?.length === length ? widths : null,
    rows: (rows.length > 0 ? rows : [[]]).map((row) => padded(row, length)),
  };
};

export const $rowNode = (cells: readonly Inline[]) =>
  $createRowNode().append(...cells.map((cell) => $createCellNode().append(...$inlineNodes(cell))));

export const $tableNode = ({ header, widths, rows }: Table): TableNode =>
  $createTableNode({ header, widths }).append(...rows.map($rowNode));
