/** What the desk holds: every summary once, in the desk's order, with a count of each status; renewed row by row. */
import { STATUSES, type Status } from '../article/article';
import type { ArticleId } from '../article/identity';
import { type Summary, sameSummary } from '../article/summary';
import type { DeskOrder } from '../settings';
import { compareIn, placeOf, sortedIn } from './order';
import { EMPTY_REGISTER, enter, lookUp, type Register, strike } from './register';

export type StatusCounts = Readonly<Record<Status, number>>;

export interface Holdings {
  readonly order: DeskOrder;
  readonly register: Register;
  /** In the desk's order. */
  readonly rows: readonly Summary[];
  readonly statuses: StatusCounts;
}

const countStatuses = (rows: readonly Summary[]): Record<Status, number> => {
  const counts: Record<Status, number> = { draft: 0, submitted: 0, approved: 0, exported: 0, spiked: 0 };
  for (const { status } of rows) counts[status] += 1;
  return counts;
};

export const noHoldings = (order: DeskOrder): Holdings => ({
  order,
  register: EMPTY_REGISTER,
  rows: [],
  statuses: countStatuses([]),
});

/** Above this it is quicker to go through the list once than to look up each place. */
const FEW = 8;

/** The list without some of its rows and with others, each at its place: one copy of the list, and no row compared but by halving. */
const withFew = (
  { rows, order }: Holdings,
  gone: readonly Summary[],
  fresh: readonly Summary[],
): readonly Summary[] => {
  const compare = compareIn(order);
  const next = [...rows];
  for (const row of gone) {
    const at = placeOf(next, row, compare);
    if (next[at]?.id === row.id) next.splice(at, 1);
  }
  for (const row of fresh) next.splice(placeOf(next, row, compare), 0, row);
  return next;
};

const keep = (next: Summary[], row: Summary | undefined): void => {
  if (row) next.push(row);
};

const withMany = (
  { rows, order }: Holdings,
  gone: readonly Summary[],
  fresh: readonly Summary[],
): readonly Summary[] => {
  const compare = compareIn(order);
  const left = new Set(gone.map(({ id }) => id));
  const kept = left.size === 0 ? rows : rows.filter(({ id }) => !left.has(id));
  const next: Summary[] = [];
  let at = 0;
  for (const row of sortedIn(order, fresh)) {
    const place = placeOf(kept, row, compare, at);
    for (; at < place; at += 1) keep(next, kept[at]);
    next.push(row);
  }
  for (; at < kept.length; at += 1) keep(next, kept[at]);
  return next;
};

const recount = (before: StatusCounts, gone: readonly Summary[], fresh: readonly Summary[]): StatusCounts => {
  const [less, more] = [countStatuses(gone), countStatuses(fresh)];
  const counts = countStatuses([]);
  for (const status of STATUSES) counts[status] = before[status] - less[status] + more[status];
  return counts;
};

const turned = (
  holdings: Holdings,
  gone: readonly Summary[],
  fresh: readonly Summary[],
): Omit<Holdings, 'register'> => ({
  order: holdings.order,
  rows: gone.length + fresh.length <= FEW ? withFew(holdings, gone, fresh) : withMany(holdings, gone, fresh),
  statuses: recount(holdings.statuses, gone, fresh),
});

/** A save is told twice, by its answer and by the library: the second time nothing is to be drawn. */
const isNews = (known: Summary | undefined, summary: Summary): boolean =>
  !known || (known.revision <= summary.revision && !sameSummary(known, summary));

/** Of two summaries of one article the newer counts, whoever brings it. */
const newest = (summaries: readonly Summary[], register: Register): readonly Summary[] => {
  const fresh = new Map<ArticleId, Summary>();
  for (const summary of summaries) {
    const known = fresh.get(summary.id) ?? lookUp(register, summary.id);
    if (isNews(known, summary)) fresh.set(summary.id, summary);
  }
  return [...fresh.values()];
};

/** The desk with these summaries put in or renewed; an older summary never takes the place of a newer one. */
export const holding = (holdings: Holdings, summaries: readonly Summary[]): Holdings => {
  const fresh = newest(summaries, holdings.register);
  if (fresh.length === 0) return holdings;
  const gone = fresh.map(({ id }) => lookUp(holdings.register, id)).filter((row) => row !== undefined);
  return { ...turned(holdings, gone, fresh), register: enter(holdings.register, fresh) };
};

export const letGo = (holdings: Holdings, ids: readonly ArticleId[]): Holdings => {
  const gone = [...new Set(ids)].map((id) => lookUp(holdings.register, id)).filter((row) => row !== undefined);
  if (gone.length === 0) return holdings;
  return {
    ...turned(holdings, gone, []),
    register: strike(
      holdings.register,
      gone.map(({ id }) => id),
    ),
  };
};

/** As the library itself tells it: an article of which an earlier copy had to be taken is an older one from now on. */
export const corrected = (holdings: Holdings, summaries: readonly Summary[]): Holdings => {
  const isSetBack = ({ id, revision }: Summary): boolean => (lookUp(holdings.register, id)?.revision ?? 0) > revision;
  const setBack = summaries.filter(isSetBack).map(({ id }) => id);
  return holding(letGo(holdings, setBack), summaries);
};

export const reordered = (holdings: Holdings, order: DeskOrder): Holdings =>
  order === holdings.order ? holdings : { ...holdings, order, rows: sortedIn(order, holdings.rows) };

export const heldById = ({ register }: Holdings, id: ArticleId): Summary | undefined => lookUp(register, id);
