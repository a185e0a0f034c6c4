/** Before an export: the last words are looked at too, a failure is a value, and the way from an obstacle leads to its article. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_MANNER, type Obstacle } from '#shared/exporting/order';
import type { Handlers } from '#shared/ipc';
import { openArticle, openDesk } from '../../../../src/renderer/app/deeds/articles';
import { examineExport, goToHindrance, previewExport } from '../../../../src/renderer/app/deeds/exporting-look';
import { openExport } from '../../../../src/renderer/app/deeds/exporting-order';
import { presentId } from '../../../../src/renderer/app/screen';
import { testNewsroom } from '../support/test-newsroom';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const NAMES = { date: '2024-05-22', slug: 'a', headline: 'a', author: '', section: '', id: 'a' };

/** A and B on the desk, A on the sheet. */
const desk = async (overrides: Partial<Handlers> = {}) => {
  const at = testNewsroom({
    'export/preview': () => ({ ok: true, kind: 'source', text: 'A', names: NAMES }),
    ...overrides,
  });
  const ids = [at.add('A'), at.add('B')] as const;
  await openDesk(at.room);
  await openArticle(at.room, ids[0]);
  return { ...at, ids };
};

const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(8_000);
const { theme, paper } = DEFAULT_MANNER;

test('a preview shows what was typed a moment ago', async () => {
  const at = await desk();
  at.type('!');
  const looking = previewExport(at.room, { id: at.ids[0], format: 'md', theme, paper });
  await settle();
  expect(await looking).toMatchObject({ ok: true });
  const channels = at.calls.map(({ channel }) => channel);
  expect(channels.indexOf('article/save')).toBeLessThan(channels.indexOf('export/preview'));
});

test('a text that cannot be stored is not looked at as it was before', async () => {
  const at = await desk();
  at.disk.failing = 'disk-full';
  at.type('!');
  const looking = previewExport(at.room, { id: at.ids[0], format: 'md', theme, paper });
  await settle();
  expect(await looking).toEqual({ ok: false, reason: 'unsaved' });
  expect(await previewExport(at.room, { id: at.ids[1], format: 'md', theme, paper })).toMatchObject({ ok: true });
});

test('a bug while looking is a value, and the examination goes by what is stored', async () => {
  const at = await desk({
    'export/preview': () => {
      throw new Error('a bug');
    },
  });
  expect(await previewExport(at.room, { id: at.ids[1], format: 'pdf', theme, paper })).toEqual({
    ok: false,
    reason: 'no-answer',
  });
  at.type('!');
  const examining = examineExport(at.room, at.ids);
  await settle();
  expect(await examining).toEqual([]);
  expect(at.stored(at.ids[0])).toBe('A!');
});

test('the way from an obstacle closes the dialog and opens its article', async () => {
  const at = await desk();
  const obstacle: Obstacle = { kind: 'gap', rule: 'to-fill', slot: 'headline', text: '[TK]', values: {} };
  openExport(at.room, at.ids);
  const going = goToHindrance(at.room, { id: at.ids[1], obstacle, nth: 0 });
  await settle();
  await going;
  const screen = at.room.store.get();
  expect([screen.dialog, presentId(screen)]).toEqual([null, at.ids[1]]);
});
