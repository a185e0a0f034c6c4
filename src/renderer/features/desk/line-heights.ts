/** How high each kind of line is, in pixels; the same measures stand in row.module.css. */
import type { Group } from '#shared/desk/groups';

export const ROW_HEIGHT = 86;
/** With the place where it was found. */
const FOUND_HEIGHT = 126;
export const HEADING_HEIGHT = 30;

export interface Layout {
  /** Lines above the first group. */
  readonly above: number;
  readonly groups: readonly Group[];
  /** Lines that show the place where the article was found. */
  readonly tall: ReadonlySet<number>;
}

export const heightsOf = ({ above, groups, tall }: Layout): ((line: number) => number) => {
  const headings = new Set(groups.map(({ start }, number) => above + start + number));
  return (line) => {
    if (headings.has(line)) return HEADING_HEIGHT;
    return tall.has(line) ? FOUND_HEIGHT : ROW_HEIGHT;
  };
};

/** Whether every line is where it was: most saves change a row, not where rows are. */
export const isSameLayout = (a: readonly Group[], b: readonly Group[]): boolean =>
  a.length === b.length && a.every(({ start }, number) => start === b[number]?.start);
