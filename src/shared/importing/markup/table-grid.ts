/** The cells of a page's table set out in rows of equal length: a merged cell's text stands in its first place, the others are empty. */
import type { Inline } from '../../article/article';
import { isBlank, joinInlines, textOf } from '../../article/inline';
import { TABLE_MAX_COLUMNS } from '../../article/table';
import { type Around, gatherLines, within } from './inline-pieces';
import type { KeptElement } from './kept-tree';
import { isPageElement } from './page-node';
import type { FoundPicture } from './pictures';

/** A span over more rows than this is a slip of the source's. */
const TALLEST = 1_000;

export interface TableGrid {
  readonly rows: readonly (readonly Inline[])[];
  /** The words of the cells that were merged over several places. */
  readonly merged: readonly string[];
  readonly pictures: readonly FoundPicture[];
}

const isCell = ({ tag }: KeptElement): boolean => tag === 'td' || tag === 'th';

export const cellsOf = (row: KeptElement): readonly KeptElement[] => row.children.filter(isPageElement).filter(isCell);

const spanOf = ({ attributes }: KeptElement, name: 'colspan' | 'rowspan', most: number): number =>
  Math.max(1, Math.min(most, Math.trunc(Number(attributes.get(name))) || 1));

class GridWriter {
  readonly rows: Inline[][] = [];
  readonly merged: string[] = [];
  readonly pictures: FoundPicture[] = [];
  /** For each column how many of the next rows a cell above covers. */
  private readonly covered: number[] = [];

  constructor(private readonly around: Around) {}

  write(row: KeptElement): void {
    const cells: Inline[] = [];
    const inRow = within(row, this.around);
    for (const cell of cellsOf(row)) {
      this.skipCovered(cells);
      this.place(cell, cells, inRow);
    }
    this.skipCovered(cells);
    for (let x = cells.length; x < this.covered.length; x += 1) this.uncover(x);
    this.rows.push(cells);
  }

  private skipCovered(cells: Inline[]): void {
    while ((this.covered[cells.length] ?? 0) > 0) {
      this.uncover(cells.length);
      cells.push([]);
    }
  }

  private uncover(x: number): void {
    this.covered[x] = Math.max(0, (this.covered[x] ?? 0) - 1);
  }

  private place(cell: KeptElement, cells: Inline[], around: Around): void {
    const [width, height] = [spanOf(cell, 'colspan', TABLE_MAX_COLUMNS), spanOf(cell, 'rowspan', TALLEST)];
    const text = this.read(cell, around);
    if (width * height > 1 && !isBlank(text)) this.merged.push(textOf(text));
    for (let dx = 0; dx < width; dx += 1) {
      if (height > 1) this.covered[cells.length] = height - 1;
      cells.push(dx === 0 ? text : []);
    }
  }

  /** The blocks of a cell are its lines. */
  private read(cell: KeptElement, around: Around): Inline {
    const lines = gatherLines(cell, within(cell, around));
    this.pictures.push(...lines.flatMap(({ pictures }) => pictures));
    return joinInlines(
      lines.map(({ text }) => text).filter((text) => !isBlank(text)),
      '\n',
    );
  }
}

/** Spreadsheets copy empty rows and columns along. */
const withoutBlankEdges = (rows: readonly (readonly Inline[])[]): readonly (readonly Inline[])[] => {
  const last = rows.findLastIndex((row) => !row.every(isBlank));
  const width = rows.reduce((most, row) => Math.max(most, row.findLastIndex((cell) => !isBlank(cell)) + 1), 0);
  return rows.slice(0, last + 1).map((row) => Array.from({ length: width }, (_, column): Inline => row[column] ?? []));
};

export const gridOf = (rows: readonly KeptElement[], around: Around): TableGrid => {
  const writer = new GridWriter(around);
  for (const row of rows) writer.write(row);
  return { rows: withoutBlankEdges(writer.rows), merged: writer.merged, pictures: writer.pictures };
};
