/** A stretch of the article that is looked through, kept true while the text in and around it changes. */
import type { Passage } from '../check/manuscript';
import { comparePlaces, endOf, type Occurrence, type PassageOrder, startOf, type TextPlace } from './occurrence';

export interface Scope {
  readonly from: TextPlace;
  readonly to: TextPlace;
}

export const isWithin = (scope: Scope, order: PassageOrder, one: Occurrence): boolean =>
  comparePlaces(order, startOf(one), scope.from) >= 0 && comparePlaces(order, endOf(one), scope.to) <= 0;

/** What is typed just at the place: is it before it, or after? */
type Leaning = 'stays' | 'moves';

const alikeAtStart = (a: string, b: string, most: number): number => {
  let count = 0;
  while (count < most && a[count] === b[count]) count += 1;
  return count;
};

const alikeAtEnd = (a: string, b: string, most: number): number => {
  let count = 0;
  while (count < most && a[a.length - 1 - count] === b[b.length - 1 - count]) count += 1;
  return count;
};

const moveOffset = (offset: number, before: string, after: string, leaning: Leaning): number => {
  const shorter = Math.min(before.length, after.length);
  const from = alikeAtStart(before, after, shorter);
  const to = before.length - alikeAtEnd(before, after, shorter - from);
  const moved = offset + after.length - before.length;
  if (offset < from || (offset === from && leaning === 'stays')) return offset;
  return offset >= to ? moved : Math.max(from, Math.min(offset, moved));
};

const textsOf = (passages: readonly Passage[]): ReadonlyMap<string, Passage> =>
  new Map(passages.map((passage) => [passage.key, passage]));

/** Where a place is after an edit; null where nothing around it is left. */
export const movePlace = (
  place: TextPlace,
  before: readonly Passage[],
  after: readonly Passage[],
  leaning: Leaning = 'stays',
): TextPlace | null => {
  const [was, now] = [textsOf(before).get(place.key), textsOf(after).get(place.key)];
  if (was !== undefined && now !== undefined)
    return was === now ? place : { ...place, offset: moveOffset(place.offset, was.text, now.text, leaning) };
  if (now !== undefined) return place;
  const left = textsOf(after);
  const at = before.findIndex(({ key }) => key === place.key);
  const next = before.slice(at + 1).find(({ key }) => left.has(key));
  if (at !== -1 && next !== undefined && leaning === 'stays') return { key: next.key, offset: 0 };
  const last = left.get(before.slice(0, Math.max(at, 0)).findLast(({ key }) => left.has(key))?.key ?? '');
  if (last !== undefined) return { key: last.key, offset: last.text.length };
  return next === undefined ? null : { key: next.key, offset: 0 };
};

/** What is typed at either edge belongs to the scope. @returns null where nothing of it is left */
export const moveScope = (scope: Scope, before: readonly Passage[], after: readonly Passage[]): Scope | null => {
  const from = movePlace(scope.from, before, after);
  const to = movePlace(scope.to, before, after, 'moves');
  if (from === null || to === null) return null;
  return from === scope.from && to === scope.to ? scope : { from, to };
};
