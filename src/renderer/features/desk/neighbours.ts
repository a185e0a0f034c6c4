/** The way through the desk's rows as they are shown. */
import type { ArticleId } from '#shared/article/identity';
import type { Summary } from '#shared/article/summary';

/** @returns the article `steps` rows away; the first one where the article is not shown; null at either end, or from nowhere. */
export const neighbour = (shown: readonly Summary[], id: ArticleId | null, steps: 1 | -1): ArticleId | null => {
  if (id === null) return null;
  const at = shown.findIndex((summary) => summary.id === id);
  return (at === -1 ? shown[0]?.id : shown[at + steps]?.id) ?? null;
};

/** What to go on with when articles leave the desk, one of which is `from`: the next that stays, else the one before it. */
export const successor = (
  shown: readonly Summary[],
  leaving: ReadonlySet<ArticleId>,
  from: ArticleId,
): ArticleId | null => {
  const at = shown.findIndex((summary) => summary.id === from);
  if (at === -1) return shown.find(({ id }) => !leaving.has(id))?.id ?? null;
  const after = shown.slice(at + 1).find(({ id }) => !leaving.has(id));
  const before = shown.slice(0, at).findLast(({ id }) => !leaving.has(id));
  return (after ?? before)?.id ?? null;
};
