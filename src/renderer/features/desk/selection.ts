/** Which articles are chosen together, and from where a stretch of them begins. Pure. */
import type { ArticleId } from '#shared/article/identity';
import type { Summary } from '#shared/article/summary';

export interface Selection {
  readonly ids: ReadonlySet<ArticleId>;
  /** Where a stretch begins: the row last chosen by itself. */
  readonly anchor: ArticleId | null;
}

export const NOTHING_SELECTED: Selection = { ids: new Set(), anchor: null };

/** Choosing one by itself gives up the others; the next stretch begins there. */
export const beginAt = (id: ArticleId): Selection => ({ ids: new Set(), anchor: id });

export const toggle = ({ ids }: Selection, id: ArticleId): Selection => {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: id };
};

/** Everything between where the stretch began and here. @param from where it begins if nowhere yet */
export const stretch = (
  { anchor }: Selection,
  shown: readonly Summary[],
  to: ArticleId,
  from: ArticleId | null,
): Selection => {
  const begin = [anchor, from].find((id) => id !== null && shown.some((row) => row.id === id)) ?? to;
  const [a, b] = [begin, to].map((id) => shown.findIndex((row) => row.id === id));
  if (a === undefined || b === undefined || b === -1) return { ids: new Set(), anchor };
  const between = shown.slice(Math.min(a, b), Math.max(a, b) + 1);
  return { ids: new Set(between.map(({ id }) => id)), anchor: begin };
};

export const selectAll = ({ anchor }: Selection, shown: readonly Summary[]): Selection => ({
  ids: new Set(shown.map(({ id }) => id)),
  anchor,
});

/** In the order shown; what is not shown is not selected either, so that nothing unseen is ever thrown away. */
export const selectedAmong = ({ ids }: Selection, shown: readonly Summary[]): readonly Summary[] =>
  ids.size === 0 ? [] : shown.filter(({ id }) => ids.has(id));
