/** The order of the desk, last worked on first, and one's way through it. */
import type { ArticleId } from '#shared/article/identity';
import type { Summary } from '#shared/article/summary';

const byRecency = (a: Summary, b: Summary): number => {
  if (a.updatedAt !== b.updatedAt) return a.updatedAt < b.updatedAt ? 1 : -1;
  return a.id < b.id ? 1 : -1;
};

export const inDeskOrder = (summaries: readonly Summary[]): readonly Summary[] => [...summaries].sort(byRecency);

/** @returns the article `steps` rows away, or null at either end or where the article is not on the desk. */
export const neighbour = (ordered: readonly Summary[], id: ArticleId | null, steps: 1 | -1): ArticleId | null => {
  const at = ordered.findIndex((summary) => summary.id === id);
  return at === -1 ? null : (ordered[at + steps]?.id ?? null);
};

/** What to open when an article leaves the desk: the next one, else the one before it. */
export const successor = (ordered: readonly Summary[], id: ArticleId): ArticleId | null =>
  neighbour(ordered, id, 1) ?? neighbour(ordered, id, -1);

/** The desk with one article's summary put in or renewed; an older summary never replaces a newer one. */
export const withSummary = (summaries: readonly Summary[], fresh: Summary): readonly Summary[] => {
  const known = summaries.find((summary) => summary.id === fresh.id);
  if (!known) return [fresh, ...summaries];
  if (known.revision > fresh.revision) return summaries;
  return summaries.map((summary) => (summary.id === fresh.id ? fresh : summary));
};
