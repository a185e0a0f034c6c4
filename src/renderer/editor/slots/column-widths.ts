/** Columns' shares of a table's width, in per cent: they always add up to a hundred, and none is too narrow to read. */

const NARROWEST = 4;

const rounded = (width: number): number => Math.round(width * 100) / 100;

const scaled = (widths: readonly number[]): readonly number[] => {
  const sum = widths.reduce((total, width) => total + width, 0);
  return widths.map((width) => rounded((width * 100) / sum));
};

export const evenWidths = (columns: number): readonly number[] =>
  scaled(Array.from({ length: columns }, () => 100 / columns));

/** The new column is as wide as the others are on average. */
export const withColumn = (widths: readonly number[] | null, at: number): readonly number[] | null =>
  widths === null ? null : scaled([...widths.slice(0, at), 100 / widths.length, ...widths.slice(at)]);

export const withoutColumn = (widths: readonly number[] | null, at: number): readonly number[] | null => {
  const others = widths?.filter((_, i) => i !== at) ?? [];
  return others.length === 0 ? null : scaled(others);
};

/** Moves the border after a column; what one column gains the other loses. The last column's border is the one before it. */
export const moveBorder = (widths: readonly number[], column: number, by: number): readonly number[] => {
  const left = column === widths.length - 1 ? column - 1 : column;
  const right = left + 1;
  const [before, after] = [widths[left], widths[right]];
  if (before === undefined || after === undefined) return widths;
  const signed = left === column ? by : -by;
  const least = Math.min(NARROWEST, before, after);
  const moved = Math.max(least - before, Math.min(after - least, signed));
  return widths.map((width, i) => {
    if (i === left) return rounded(width + moved);
    return i === right ? rounded(width - moved) : width;
  });
};
