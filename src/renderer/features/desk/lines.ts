/** The list as lines, one under the other: articles that cannot be read, headings of groups, articles. Found by counting, not kept line by line. */
import type { ArticleId } from '#shared/article/identity';
import type { Summary } from '#shared/article/summary';
import type { Group } from '#shared/desk/groups';
import type { UnreadableArticle } from '#shared/library/change';

export type Line =
  | { readonly is: 'damaged'; readonly article: UnreadableArticle }
  | { readonly is: 'heading'; readonly group: Group }
  | { readonly is: 'row'; readonly summary: Summary };

/** A stop is a line that the keys go to: headings are passed over. */
export interface Lines {
  readonly count: number;
  readonly stops: number;
  readonly at: (line: number) => Line | null;
  readonly isHeading: (line: number) => boolean;
  /** The group that a line stands in. */
  readonly groupAt: (line: number) => Group | null;
  readonly lineOf: (stop: number) => number;
  readonly idAt: (stop: number) => ArticleId | null;
  /** -1 where the article is not in the list. */
  readonly stopOf: (id: ArticleId) => number;
}

/** @returns the last group whose first line does not come after this one; -1 before the first. */
const groupOver = (groups: readonly Group[], firstLine: (group: number) => number, line: number): number => {
  let low = 0;
  let high = groups.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (firstLine(middle) <= line) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

export const linesOf = (
  damaged: readonly UnreadableArticle[],
  rows: readonly Summary[],
  groups: readonly Group[],
): Lines => {
  const above = damaged.length;
  const headingLine = (group: number): number => above + (groups[group]?.start ?? 0) + group;
  const groupOf = (line: number): number => groupOver(groups, headingLine, line);
  const isHeading = (line: number): boolean => {
    const group = groupOf(line);
    return group !== -1 && headingLine(group) === line;
  };
  const at = (line: number): Line | null => {
    const article = damaged[line];
    if (article) return { is: 'damaged', article };
    const number = groupOf(line);
    const group = groups[number];
    if (group && headingLine(number) === line) return { is: 'heading', group };
    const summary = rows[line - above - number - 1];
    return summary ? { is: 'row', summary } : null;
  };
  const lineOf = (stop: number): number =>
    stop < above ? stop : stop + groupOver(groups, (group) => above + (groups[group]?.start ?? 0), stop) + 1;
  return {
    count: above + rows.length + groups.length,
    stops: above + rows.length,
    at,
    isHeading,
    groupAt: (line) => groups[groupOf(line)] ?? null,
    lineOf,
    idAt: (stop) => (stop < above ? damaged[stop]?.id : rows[stop - above]?.id) ?? null,
    stopOf: (id) => {
      const row = rows.findIndex((summary) => summary.id === id);
      return row === -1 ? damaged.findIndex((article) => article.id === id) : row + above;
    },
  };
};
