/** How far an order is: each file told of once, nothing unheard counted as made, what failed tried again in the fewest orders. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXPORT_FORMATS } from '#shared/exporting/formats';
import {
  byFormats,
  fileAt,
  fileCount,
  fileStateOf,
  isUnderWay,
  orderAfter,
  reportOrder,
  tallyOf,
  unmade,
} from '../../../../src/renderer/features/export/order-run';
import { A, B, C, idOf, made, orderOf, refused, runOf } from './orders';

const BEGUN = { is: 'begun', wanted: orderOf([A, B], ['html', 'pdf']) } as const;

test('files stand article by article, and none beyond the last', () => {
  const run = runOf(BEGUN);
  expect([0, 1, 2, 3].map((at) => fileAt(run, at))).toEqual([
    { id: A, format: 'html' },
    { id: A, format: 'pdf' },
    { id: B, format: 'html' },
    { id: B, format: 'pdf' },
  ]);
  expect(fileCount(run)).toBe(4);
  expect(() => fileAt(run, 4)).toThrow(RangeError);
});

test('a file waits until it is told of', () => {
  const run = runOf(BEGUN, { is: 'progressed', steps: [{ id: A, format: 'pdf', state: 'making' }] });
  expect(fileStateOf(run, { id: A, format: 'pdf' })).toBe('making');
  expect(fileStateOf(run, { id: B, format: 'pdf' })).toBe('waiting');
});

test('no other order begins while one runs, and none is put away', () => {
  const run = runOf(BEGUN);
  expect(orderAfter(run, { is: 'begun', wanted: orderOf([C], ['md']) })).toBe(run);
  expect(orderAfter(run, { is: 'dismissed' })).toBe(run);
  expect(isUnderWay(run)).toBe(true);
});

test('what nobody reported on by the end was not made', () => {
  const run = runOf(
    BEGUN,
    { is: 'progressed', steps: [{ id: B, format: 'html', state: 'making' }] },
    { is: 'answered', outcomes: [made(A, 'html', 30), refused(A, 'pdf')], folder: '/out' },
    { is: 'ended', trouble: 'no-answer' },
  );
  expect(tallyOf(run)).toEqual({ total: 4, made: 1, failed: 1, cancelled: 2, bytes: 30 });
  expect([run.phase, run.folder, run.trouble]).toEqual(['done', '/out', 'no-answer']);
});

test('steps that come late change nothing in a report', () => {
  const run = runOf(BEGUN, { is: 'ended', trouble: null });
  expect(orderAfter(run, { is: 'progressed', steps: [{ id: A, format: 'html', state: 'making' }] })).toBe(run);
});

test('a report begins with what went wrong; while files are made each keeps its place', () => {
  const running = runOf(BEGUN, {
    is: 'answered',
    outcomes: [made(A, 'html'), refused(A, 'pdf', 'cancelled'), made(B, 'html'), refused(B, 'pdf')],
    folder: '/out',
  });
  expect(reportOrder(running)).toEqual([0, 1, 2, 3]);
  expect(reportOrder(runOf(BEGUN, { is: 'ended', trouble: null }))).toEqual([0, 1, 2, 3]);
  const done = orderAfter(running, { is: 'ended', trouble: null });
  expect(done && reportOrder(done)).toEqual([3, 1, 0, 2]);
});

describe('trying again', () => {
  const done = runOf(
    BEGUN,
    { is: 'answered', outcomes: [made(A, 'html'), refused(A, 'pdf'), refused(B, 'html', 'cancelled')], folder: '/out' },
    { is: 'ended', trouble: 'unsaved' },
  );

  test('takes every file that there is none of, and forgets only what became of those', () => {
    const files = unmade(done);
    expect(files).toEqual([
      { id: A, format: 'pdf' },
      { id: B, format: 'html' },
      { id: B, format: 'pdf' },
    ]);
    const again = orderAfter(done, { is: 'tried-again', files });
    expect(again).toMatchObject({ phase: 'running', trouble: null });
    expect(again && [...again.states.values()]).toEqual(['done']);
  });

  test('asks once for all articles that lack the same formats', () => {
    const files = [...unmade(done), { id: C, format: 'html' }, { id: C, format: 'pdf' }] as const;
    expect(byFormats(files)).toEqual([
      { formats: ['pdf'], ids: [A] },
      { formats: ['html', 'pdf'], ids: [B, C] },
    ]);
  });

  test('loses no file and asks for none twice, whatever failed', () => {
    const file = fc.record({
      id: fc.constantFrom('A', 'B', 'C', 'D').map(idOf),
      format: fc.constantFrom(...EXPORT_FORMATS),
    });
    const files = fc.uniqueArray(file, { selector: ({ id, format }) => `${id} ${format}` });
    fc.assert(
      fc.property(files, (wanted) => {
        const asked = byFormats(wanted).flatMap(({ ids, formats }) =>
          ids.flatMap((id) => formats.map((format) => `${id} ${format}`)),
        );
        expect([...asked].sort()).toEqual(wanted.map(({ id, format }) => `${id} ${format}`).sort());
      }),
    );
  });
});

test('a report that was read is put away', () => {
  expect(orderAfter(runOf(BEGUN, { is: 'ended', trouble: null }), { is: 'dismissed' })).toBeNull();
});
