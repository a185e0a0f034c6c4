/** An order from the dialog: what was typed goes along, what is recorded comes back, what failed is tried again, and nobody misses its end. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ArticleId } from '#shared/article/identity';
import { summarise } from '#shared/article/summary';
import { DEFAULT_MANNER, type ExportOutcome, type Manner } from '#shared/exporting/order';
import type { Handlers, Replies, Request } from '#shared/ipc';
import { openArticle, openDesk } from '../../../../src/renderer/app/deeds/articles';
import { changeManner, mannerOf, runExport, toggleFormat } from '../../../../src/renderer/app/deeds/exporting';
import {
  closeExport,
  hearOfExport,
  openExport,
  retryOrder,
  startOrder,
  stopOrder,
} from '../../../../src/renderer/app/deeds/exporting-order';
import { savePreset } from '../../../../src/renderer/app/deeds/exporting-presets';
import { tallyOf } from '../../../../src/renderer/features/export/order-run';
import { type TestNewsroom, testNewsroom } from '../support/test-newsroom';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

type Make = (id: ArticleId, format: ExportOutcome['format']) => ExportOutcome;

const good: Make = (id, format) => ({ ok: true, id, format, path: `/out/${id}`, bytes: 1, ms: 1 });

const replyTo = ({ ids, manner }: Request<'export/run'>, make: Make): Replies['export/run'] => ({
  outcomes: ids.flatMap((id) => manner.formats.map((format) => make(id, format))),
  folder: '/out',
  changed: [],
});

interface Desk extends TestNewsroom {
  readonly ids: readonly [ArticleId, ArticleId, ArticleId];
}

/** A, B and C on the desk, A on the sheet. */
const desk = async (overrides: Partial<Handlers> = {}): Promise<Desk> => {
  const at = testNewsroom({
    'export/run': (request) => replyTo(request, good),
    'settings/change': (change) => Object.assign({ ...at.room.store.get().settings }, change),
    ...overrides,
  });
  const ids = [at.add('A'), at.add('B'), at.add('C')] as const;
  await openDesk(at.room);
  await openArticle(at.room, ids[0]);
  return { ...at, ids };
};

const wanted = (ids: readonly ArticleId[], manner: Partial<Manner> = {}, override: string | null = null) => ({
  ids,
  manner: { ...DEFAULT_MANNER, ...manner },
  replace: false,
  override,
});

const orders = ({ calls }: Desk) =>
  calls.filter(({ channel }) => channel === 'export/run').map(({ request }) => request);
const order = ({ room }: Desk) => room.store.get().order;
const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(200);

test('what was typed a moment ago is stored before anything is made of it', async () => {
  const at = await desk();
  at.type('!');
  void startOrder(at.room, wanted(at.ids));
  await settle();
  const channels = at.calls.map(({ channel }) => channel);
  expect(channels.indexOf('article/save')).toBeLessThan(channels.indexOf('export/run'));
  expect(orders(at)).toMatchObject([{ ids: at.ids, onSheet: { id: at.ids[0] }, override: null }]);
});

test('an article that cannot be stored holds the order up, in words, and can be tried again', async () => {
  const at = await desk();
  at.disk.failing = 'disk-full';
  at.type('!');
  void startOrder(at.room, wanted(at.ids, {}, 'Tổng biên tập cho phép'));
  await settle();
  expect([orders(at).length, order(at)?.trouble]).toEqual([0, 'unsaved']);
  at.disk.failing = null;
  void retryOrder(at.room);
  await settle();
  expect(orders(at)).toMatchObject([{ override: 'Tổng biên tập cho phép' }]);
  expect(order(at)?.trouble).toBeNull();
});

test('others are exported without a word about the sheet, whatever state its text is in', async () => {
  const at = await desk();
  at.disk.failing = 'disk-full';
  at.type('!');
  await startOrder(at.room, wanted([at.ids[1]]));
  expect(orders(at)).toMatchObject([{ onSheet: null }]);
});

test('the status that main records is on the desk at once', async () => {
  const at = await desk({
    'export/run': (request) => {
      const article = at.library.open(request.ids[0] ?? at.ids[0]);
      if (article === undefined) throw new Error('not there');
      const changed = { ...article, status: 'exported' as const, revision: article.revision + 1 };
      return { ...replyTo(request, good), changed: [summarise(changed)] };
    },
  });
  await startOrder(at.room, wanted([at.ids[1]]));
  expect(at.room.store.get().holdings?.statuses.exported).toBe(1);
});

test('only what failed is tried again, once for each choice of formats', async () => {
  let isBad = true;
  const at = await desk({
    'export/run': (request) =>
      replyTo(request, (id, format) =>
        isBad && (id === at.ids[1] || (id === at.ids[2] && format === 'pdf'))
          ? { ok: false, id, format, reason: 'disk-full' }
          : good(id, format),
      ),
  });
  await startOrder(at.room, wanted(at.ids));
  isBad = false;
  await retryOrder(at.room);
  expect(orders(at).slice(1)).toMatchObject([
    { ids: [at.ids[1]], manner: { formats: ['html', 'pdf'] } },
    { ids: [at.ids[2]], manner: { formats: ['pdf'] } },
  ]);
  const run = order(at);
  expect(run && tallyOf(run)).toMatchObject({ total: 6, made: 6, failed: 0 });
});

test('a bug on the way is told in the report, and the order is over', async () => {
  const at = await desk({
    'export/run': () => {
      throw new Error('a bug');
    },
  });
  await startOrder(at.room, wanted(at.ids));
  expect(order(at)).toMatchObject({ phase: 'done', trouble: 'no-answer' });
});

test('steps are drawn together, and none after the answer', async () => {
  let answer: (reply: Replies['export/run']) => void = () => undefined;
  const at = await desk({ 'export/run': () => new Promise((done) => (answer = done)) });
  const running = startOrder(at.room, wanted([at.ids[1]]));
  await settle();
  let drawn = 0;
  at.room.store.subscribe(() => {
    drawn += 1;
  });
  const step = { id: at.ids[1], state: 'making', done: 0, total: 2 } as const;
  hearOfExport(at.room, { ...step, format: 'html' });
  hearOfExport(at.room, { ...step, format: 'pdf' });
  await settle();
  expect([drawn, order(at)?.states.size]).toEqual([1, 2]);
  hearOfExport(at.room, { ...step, format: 'html' });
  answer(replyTo({ ...wanted([at.ids[1]]), onSheet: null }, good));
  await running;
  await settle();
  expect([...(order(at)?.states.values() ?? [])]).toEqual(['done', 'done']);
});

test('the dialog may be closed: the end is told in passing, with the way to the report', async () => {
  const at = await desk();
  await startOrder(at.room, wanted(at.ids));
  expect(at.toasts.map(({ text }) => text)).toEqual(['Đã xuất xong 6 tệp']);
  at.toasts[0]?.action?.run();
  expect(at.room.store.get().dialog).toEqual({ is: 'export', ids: at.ids });
  closeExport(at.room);
  expect([at.room.store.get().dialog, order(at)]).toEqual([null, null]);
});

test('while the dialog is open its end is seen and not told', async () => {
  const at = await desk();
  openExport(at.room, at.ids);
  await startOrder(at.room, wanted(at.ids));
  expect([at.toasts.length, order(at)?.phase]).toEqual([0, 'done']);
});

test('stopping asks main to stop, and no further order of a retry is sent', async () => {
  let answer: (reply: Replies['export/run']) => void = () => undefined;
  const at = await desk({ 'export/run': () => new Promise((done) => (answer = done)) });
  const running = startOrder(at.room, wanted([at.ids[1]]));
  await settle();
  await stopOrder(at.room);
  expect(order(at)?.phase).toBe('stopping');
  answer(
    replyTo({ ...wanted([at.ids[1]]), onSheet: null }, (id, format) => ({
      ok: false,
      id,
      format,
      reason: 'cancelled',
    })),
  );
  await running;
  const run = order(at);
  expect(run && tallyOf(run)).toMatchObject({ cancelled: 2, failed: 0 });
  expect(at.calls.some(({ channel }) => channel === 'export/cancel')).toBe(true);
});

test('while an order runs the panel waits, and asking for the dialog brings the order back', async () => {
  const at = await desk({ 'export/run': () => new Promise(() => undefined) });
  void startOrder(at.room, wanted([at.ids[1]]));
  await settle();
  await runExport(at.room);
  openExport(at.room, [at.ids[2]]);
  expect(orders(at).length).toBe(1);
  expect(at.room.store.get().dialog).toEqual({ is: 'export', ids: [at.ids[1]] });
});

test('choices are remembered, but never that nothing is to be made', async () => {
  const at = await desk();
  await toggleFormat(at.room, 'html');
  await toggleFormat(at.room, 'pdf');
  const { exporting, settings } = at.room.store.get();
  expect([exporting.formats, settings.exportManner.formats]).toEqual([[], ['pdf']]);
  await changeManner(at.room, { zip: true });
  expect(at.room.store.get().settings.exportManner).toMatchObject({ zip: true, formats: ['pdf'] });
});

test('a preset is the manner of the moment under a name', async () => {
  const at = await desk();
  await toggleFormat(at.room, 'docx');
  await savePreset(at.room, 'Gửi nhà in');
  const screen = at.room.store.get();
  expect(screen.settings.exportPresets).toEqual([{ name: 'Gửi nhà in', manner: mannerOf(screen) }]);
  expect(mannerOf(screen).formats).toEqual(['html', 'pdf', 'docx']);
});
