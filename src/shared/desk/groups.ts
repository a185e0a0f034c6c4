/** The desk's list parted into days, or into letters where it is sorted by headline; found by halving, so that long lists cost no more than short ones. */
import type { Summary } from '../article/summary';
import { dateOfDay, dayOfInstant } from '../calendar/day';
import type { DeskOrder } from '../settings';
import { initialOf } from './headline-order';

export type GroupName =
  | { readonly is: 'day'; readonly day: string }
  | { readonly is: 'letter'; readonly letter: string }
  | { readonly is: 'no-dateline' }
  | { readonly is: 'no-headline' };

export interface Group {
  readonly name: GroupName;
  /** The index of its first row. */
  readonly start: number;
  readonly count: number;
}

const nameIn = (order: DeskOrder, row: Summary): GroupName => {
  if (order === 'updated') return { is: 'day', day: dayOfInstant(row.updatedAt) };
  if (order === 'headline')
    return row.headline === '' ? { is: 'no-headline' } : { is: 'letter', letter: initialOf(row.headline) };
  return row.datelineAt === null ? { is: 'no-dateline' } : { is: 'day', day: row.datelineAt.slice(0, 10) };
};

/** Tells one group's name from another's. */
export const keyOfGroup = (name: GroupName): string => {
  if (name.is === 'day') return name.day;
  return name.is === 'letter' ? name.letter : name.is;
};

/** Whether a row further down the list is still in the group: compared as written, since reading dates costs more than all else here. */
const isInGroup = (order: DeskOrder, name: GroupName): ((row: Summary) => boolean) => {
  if (name.is !== 'day') return (row) => keyOfGroup(nameIn(order, row)) === keyOfGroup(name);
  if (order === 'dateline') return ({ datelineAt }) => datelineAt !== null && datelineAt >= name.day;
  const midnight = dateOfDay(name.day).toISOString();
  return ({ updatedAt }) => updatedAt >= midnight;
};

/** @returns the index of the first row after `start` that is not in its group; steps grow, then halve. */
const endOf = (isIn: (at: number) => boolean, start: number, length: number): number => {
  let step = 1;
  let inside = start;
  while (inside + step < length && isIn(inside + step)) {
    inside += step;
    step *= 2;
  }
  let outside = Math.min(length, inside + step);
  while (outside - inside > 1) {
    const middle = (inside + outside) >>> 1;
    if (isIn(middle)) inside = middle;
    else outside = middle;
  }
  return outside;
};

/** @param rows sorted in that order. */
export const groupsOf = (rows: readonly Summary[], order: DeskOrder): readonly Group[] => {
  const groups: Group[] = [];
  let start = 0;
  for (let first = rows[0]; first; first = rows[start]) {
    const name = nameIn(order, first);
    const belongs = isInGroup(order, name);
    const isIn = (at: number): boolean => {
      const row = rows[at];
      return row !== undefined && belongs(row);
    };
    const end = endOf(isIn, start, rows.length);
    groups.push({ name, start, count: end - start });
    start = end;
  }
  return groups;
};
