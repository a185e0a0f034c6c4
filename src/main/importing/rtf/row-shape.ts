/** What an RTF says of a table's row before its cells: where each one ends, and which go on with the one before or above them. */

export interface CellShape {
  /** Its right edge, in twentieths of a point from the page's margin. */
  readonly edge: number;
  /** It goes on with the cell to its left. */
  readonly joinsLeft: boolean;
  /** It goes on with the cell above it. */
  readonly joinsAbove: boolean;
}

export interface RowShape {
  readonly left: number;
  readonly cells: readonly CellShape[];
  readonly isHeader: boolean;
}

export interface RowShapeReader {
  /** @returns false for a word that says nothing of a row. */
  take(name: string, value: number | null): boolean;
  /** Of the row that ends now; null where the file says none. The next row may be drawn like it without saying so again. */
  shape(): RowShape | null;
}

/** More cells than any page holds. */
const MOST_CELLS = 300;

const NOTHING_JOINED = { joinsLeft: false, joinsAbove: false } as const;

export const createRowShapeReader = (): RowShapeReader => {
  let left = 0;
  let cells: CellShape[] = [];
  let joined: Omit<CellShape, 'edge'> = NOTHING_JOINED;
  let isHeader = false;

  const begin = (): void => {
    left = 0;
    cells = [];
    joined = NOTHING_JOINED;
    isHeader = false;
  };

  const WORDS: Readonly<Record<string, (value: number) => void>> = {
    trowd: begin,
    trleft: (value) => {
      left = value;
    },
    trhdr: () => {
      isHeader = true;
    },
    clmrg: () => {
      joined = { ...joined, joinsLeft: true };
    },
    clvmrg: () => {
      joined = { ...joined, joinsAbove: true };
    },
    cellx: (edge) => {
      if (cells.length < MOST_CELLS) cells.push({ edge, ...joined });
      joined = NOTHING_JOINED;
    },
  };

  return {
    take: (name, value) => {
      if (!Object.hasOwn(WORDS, name)) return false;
      WORDS[name]?.(value ?? 0);
      return true;
    },
    shape: () => (cells.length === 0 ? null : { left, cells: [...cells], isHeader }),
  };
};
