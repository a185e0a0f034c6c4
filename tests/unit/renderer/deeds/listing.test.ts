/** Reading a large library: the first rows at once, the rest in pages, and none left out though articles come and go meanwhile. */
import { expect, test } from 'vitest';
import type { Summary } from '#shared/article/summary';
import { sortedIn } from '#shared/desk/order';
import type { Handlers } from '#shared/ipc';
import { listFirst, listRest } from '../../../../src/renderer/app/deeds/listing';
import { manyRows } from '../../desk/rows';
import { testNewsroom } from '../support/test-newsroom';

const paged =
  (all: () => readonly Summary[]): Handlers['library/list'] =>
  ({ from, count }) => ({
    summaries: all().slice(from, from + count),
    damaged: [],
    total: all().length,
  });

test('after the first page the newest rows are there; at the end all of them, in order, in few pages', async () => {
  const rows = sortedIn('updated', manyRows(10_000));
  const desk = testNewsroom({ 'library/list': paged(() => rows) });
  const total = await listFirst(desk.room);
  expect(desk.room.store.get().holdings?.rows).toEqual(rows.slice(0, 500));
  await listRest(desk.room, total);
  expect(desk.room.store.get().holdings?.rows).toEqual(rows);
  expect(desk.calls.length).toBeLessThanOrEqual(6);
});

test('an article that leaves while the list is read makes no other one be left out', async () => {
  let rows = sortedIn('updated', manyRows(3_000));
  const desk = testNewsroom({ 'library/list': paged(() => rows) });
  const total = await listFirst(desk.room);
  const [gone] = rows;
  rows = rows.slice(1);
  if (gone) desk.room.store.send({ is: 'library', change: { put: [], removed: [gone.id], damaged: [] } });
  await listRest(desk.room, total);
  expect(desk.room.store.get().holdings?.rows).toEqual(rows);
});
