/** What the desk shows: the last question's answer, as the articles are by now; and work on many of them. */
import { expect, test } from 'vitest';
import { holding, noHoldings } from '#shared/desk/holdings';
import { NO_FILTERS } from '#shared/search/filters';
import type { Found } from '#shared/search/hit';
import { type Batch, batchAfter } from '../../../../src/renderer/features/desk/batch';
import {
  type DeskView,
  deskViewAfter,
  rowsIn,
  WHOLE_DESK,
  withoutHits,
  withoutSearch,
} from '../../../../src/renderer/features/desk/desk-view';
import { idOf, rowOf } from '../../desk/rows';

const ROWS = [1, 2, 3].map((n) => rowOf(n, { status: n === 2 ? 'submitted' : 'draft' }));
const HOLDINGS = holding(noHoldings('updated'), ROWS);
const found = (...numbers: readonly number[]): Found => ({
  hits: numbers.map((n) => ({
    id: idOf(n),
    score: 1,
    summary: rowOf(n, { headline: 'cũ' }),
    headline: [],
    snippet: null,
  })),
  total: numbers.length,
  isComplete: true,
});
const asked = (times: number): DeskView =>
  Array.from({ length: times }).reduce<DeskView>((view) => deskViewAfter(view, { is: 'asked' }), WHOLE_DESK);
const answered = (view: DeskView, number: number, answer: Found) =>
  deskViewAfter(view, { is: 'answered', number, found: answer });
const numbers = (view: DeskView): readonly string[] => rowsIn(HOLDINGS, view).map(({ headline }) => headline);

test('filters alone are applied to what the desk holds', () => {
  expect(numbers(WHOLE_DESK)).toEqual(['bài 3', 'bài 2', 'bài 1']);
  expect(numbers({ ...WHOLE_DESK, filters: { ...NO_FILTERS, statuses: ['submitted'] } })).toEqual(['bài 2']);
});

test('what was found stands in its rank, each article as it is by now, and one not yet listed as it was found', () => {
  expect(numbers(answered(asked(1), 1, found(2, 9, 1)))).toEqual(['bài 2', 'cũ', 'bài 1']);
});

test('an older answer never takes the place of a newer one', () => {
  const view = answered(asked(2), 2, found(2));
  expect(answered(view, 1, found(1))).toBe(view);
});

test('after the search is given up, answers on their way are not heard', () => {
  const view = withoutSearch(asked(2));
  expect([
    answered(view, 2, found(1)).found,
    answered(deskViewAfter(view, { is: 'asked' }), 3, found(1)).found?.total,
  ]).toEqual([null, 1]);
});

test('an article that has left the library is not found any more', () => {
  const view = answered(asked(1), 1, found(1, 2));
  expect(withoutHits(view, [idOf(1)]).found).toMatchObject({ total: 1, hits: [{ id: idOf(2) }] });
  expect(withoutHits(view, [idOf(7)])).toBe(view);
});

test('work on many articles goes on one at a time, and leaves a report only where something could not be done', () => {
  const begun = batchAfter(null, { is: 'begun', kind: 'change', total: 2 });
  expect(batchAfter(begun, { is: 'begun', kind: 'trash', total: 9 })).toBe(begun);
  const refused = { id: idOf(1), headline: 'bài 1', reason: 'in-use' } as const;
  const all: readonly Parameters<typeof batchAfter>[1][] = [
    { is: 'went-on', done: 1, refused: [] },
    { is: 'went-on', done: 0, refused: [refused] },
    { is: 'ended' },
  ];
  const ended = all.reduce<Batch | null>(batchAfter, begun);
  expect(ended).toMatchObject({ done: 1, refused: [refused], isRunning: false });
  expect(batchAfter(ended, { is: 'dismissed' })).toBeNull();
  expect(batchAfter(batchAfter(begun, { is: 'went-on', done: 2, refused: [] }), { is: 'ended' })).toBeNull();
  expect(batchAfter(begun, { is: 'dismissed' })).toBe(begun);
});
