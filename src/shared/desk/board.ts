/** The board: what is worked on, a column for each status, what is most pressing first. */
import { STATUSES, type Status } from '../article/article';
import { type Instant, toInstant } from '../article/identity';
import type { Summary } from '../article/summary';
import { dateOfDay, dayOfDate, daysBefore } from '../calendar/day';

/** What of the desk stands on the board: of today, of the last seven days, or everything. */
export const BOARD_SPANS = ['today', 'week', 'all'] as const;
export type BoardSpan = (typeof BOARD_SPANS)[number];

export type Columns = Readonly<Record<Status, readonly Summary[]>>;

const UNDER_WAY: ReadonlySet<Status> = new Set(['draft', 'submitted', 'approved']);

const DAYS_BACK: Readonly<Record<Exclude<BoardSpan, 'all'>, number>> = { today: 0, week: 6 };

const midnightOf = (day: string): Instant => toInstant(dateOfDay(day));

/** Changed or dated since the first day, or to be handed in by the end of this one. Texts are compared, no date is read from ten thousand rows. */
const standsIn = (span: BoardSpan, now: Date): ((row: Summary) => boolean) => {
  if (span === 'all') return () => true;
  const today = dayOfDate(now);
  const firstDay = daysBefore(today, DAYS_BACK[span]);
  const since = midnightOf(firstDay);
  const tomorrow = midnightOf(daysBefore(today, -1));
  return ({ updatedAt, datelineAt, deadline, status }) =>
    updatedAt >= since ||
    (datelineAt !== null && datelineAt.slice(0, 10) >= firstDay) ||
    (deadline !== null && deadline < tomorrow && UNDER_WAY.has(status));
};

/** Sorts after every instant. */
const NO_DEADLINE = '\uffff';

const pressing = (a: Summary, b: Summary): number => {
  const [first, second] = [a.deadline ?? NO_DEADLINE, b.deadline ?? NO_DEADLINE];
  if (first !== second) return first < second ? -1 : 1;
  return a.updatedAt === b.updatedAt ? 0 : a.updatedAt > b.updatedAt ? -1 : 1;
};

export const boardOf = (rows: readonly Summary[], span: BoardSpan, now: Date): Columns => {
  const columns: Record<Status, Summary[]> = { draft: [], submitted: [], approved: [], exported: [], spiked: [] };
  const stands = standsIn(span, now);
  for (const row of rows) if (stands(row)) columns[row.status].push(row);
  for (const status of STATUSES) columns[status].sort(pressing);
  return columns;
};
