/** Narrowing the desk to some of its articles, and counting what there is to narrow it to. */
import type { Status } from '../article/article';
import { type Instant, toInstant } from '../article/identity';
import type { Summary } from '../article/summary';
import { dateOfDay, daysBefore } from '../calendar/day';
import { NO_FILTERS, type SearchFilters } from '../search/filters';
import { nameKeyOf } from '../search/word-form';
import type { StatusCounts } from './holdings';
import { isLate } from './late';

/** What names can be chosen from. */
export const NAMED = ['sections', 'assignees', 'bylines', 'places', 'tags'] as const;
export type Named = (typeof NAMED)[number];

export const namesOf = (summary: Summary, kind: Named): readonly string[] => {
  if (kind === 'bylines') return summary.byline;
  if (kind === 'tags') return summary.tags;
  const name = kind === 'sections' ? summary.section : kind === 'assignees' ? summary.assignee : summary.place;
  return name === null || name === '' ? [] : [name];
};

const isSet = (value: SearchFilters[keyof SearchFilters]): boolean =>
  typeof value === 'boolean' ? value : typeof value === 'string' || (value !== null && value.length > 0);

export const isNarrowed = (filters: SearchFilters): boolean => Object.values(filters).some(isSet);

/** Names are few and come again and again: each is folded once. */
const folder = (): ((name: string) => string) => {
  const known = new Map<string, string>();
  return (name) => {
    const folded = known.get(name) ?? nameKeyOf(name);
    known.set(name, folded);
    return folded;
  };
};

type Fits = (summary: Summary) => boolean;

const named = (kind: Named, wanted: readonly string[]): Fits | null => {
  if (wanted.length === 0) return null;
  const folded = folder();
  const names = new Set(wanted.map(folded));
  return (summary) => namesOf(summary, kind).some((name) => names.has(folded(name)));
};

/** Printed days are compared as printed, changes as moments: no date is read from each of a hundred thousand rows. */
const dated = ({ from, to }: SearchFilters): Fits | null => {
  if (from === null && to === null) return null;
  const first = from === null ? '' : dateOfDay(from).toISOString();
  const after = to === null ? '\uffff' : dateOfDay(daysBefore(to, -1)).toISOString();
  return ({ datelineAt, updatedAt }) => {
    if (datelineAt === null) return updatedAt >= first && updatedAt < after;
    const day = datelineAt.slice(0, 10);
    return day >= (from ?? '') && day <= (to ?? '\uffff');
  };
};

const ofStatus = (statuses: readonly Status[]): Fits | null =>
  statuses.length === 0 ? null : ({ status }) => statuses.includes(status);

const overdue = ({ late }: SearchFilters, now: Instant): Fits | null =>
  late ? (summary) => isLate(summary, now) : null;

/** @param now what is late, is late by it. @returns whether an article fits all of the filters. */
export const narrowing = (filters: SearchFilters, now = toInstant(new Date())): Fits => {
  const rules = [
    ofStatus(filters.statuses),
    overdue(filters, now),
    ...NAMED.map((kind) => named(kind, filters[kind])),
    dated(filters),
  ].filter((rule) => rule !== null);
  return (summary) => rules.every((rule) => rule(summary));
};

export const narrowed = (rows: readonly Summary[], filters: SearchFilters): readonly Summary[] =>
  isNarrowed(filters) ? rows.filter(narrowing(filters)) : rows;

export interface NameCount {
  /** As most articles write it. */
  readonly name: string;
  readonly count: number;
}

/** The names in these rows, the most frequent first; names that differ by accents, capitals or signs alone count as one. */
export const countNames = (rows: readonly Summary[], kind: Named): readonly NameCount[] => {
  const folded = folder();
  const spellings = new Map<string, Map<string, number>>();
  for (const row of rows)
    for (const name of new Set(namesOf(row, kind))) {
      const key = folded(name);
      const counts = spellings.get(key) ?? new Map<string, number>();
      spellings.set(key, counts.set(name, (counts.get(name) ?? 0) + 1));
    }
  return [...spellings.values()]
    .map((counts) => {
      const [[name = ''] = []] = [...counts].sort((a, b) => b[1] - a[1]);
      return { name, count: [...counts.values()].reduce((sum, count) => sum + count, 0) };
    })
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
};

/** How many articles each status would show, with the other filters as they are. */
export const countEachStatus = (rows: readonly Summary[], filters: SearchFilters, all: StatusCounts): StatusCounts => {
  const others: SearchFilters = { ...filters, statuses: [] };
  if (!isNarrowed(others)) return all;
  const counts: Record<Status, number> = { draft: 0, submitted: 0, approved: 0, exported: 0, spiked: 0 };
  for (const { status } of rows.filter(narrowing(others))) counts[status] += 1;
  return counts;
};

/** The filters with one name put in, or taken out where it is there. */
export const toggled = (filters: SearchFilters, kind: Named, name: string): SearchFilters => {
  const key = nameKeyOf(name);
  const others = filters[kind].filter((known) => nameKeyOf(known) !== key);
  return { ...filters, [kind]: others.length < filters[kind].length ? others : [...others, name] };
};

/** Without anything but the status, which has its own buttons. */
export const clearedOfNames = ({ statuses }: SearchFilters): SearchFilters => ({ ...NO_FILTERS, statuses });
