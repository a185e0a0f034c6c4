/** New versions as the window deals with them: told of once and quietly, asked for where that is of use, and never installed over text that is not stored. */
import { expect, test } from 'vitest';
import type { UpdateOffer, UpdateState, UpdateView } from '#shared/updating/state';
import { openArticle } from '../../../../src/renderer/app/deeds/articles';
import {
  checkForUpdates,
  doAboutUpdate,
  hearOfUpdate,
  openUpdates,
  updateFromFile,
} from '../../../../src/renderer/app/deeds/updating';
import { testNewsroom } from '../support/test-newsroom';

const OFFER: UpdateOffer = {
  version: '0.2.0',
  date: '2026-03-08T01:00:00.000Z',
  notes: { vi: '', en: '' },
  bytes: 100,
  from: 'server',
  way: 'one-file',
};

const view = (state: UpdateState, over: Partial<UpdateView> = {}): UpdateView => ({
  state,
  way: 'one-file',
  hasKey: true,
  ...over,
});

const channels = ({ calls }: ReturnType<typeof testNewsroom>) =>
  calls.map(({ channel }) => channel).filter((channel) => channel.startsWith('update/'));

test('a newer version is told of in passing, with a way to its page', () => {
  const { room, toasts } = testNewsroom();
  hearOfUpdate(room, view({ at: 'offered', offer: OFFER }));
  expect(toasts.map(({ text }) => text)).toEqual(['Có bản Dateline 0.2.0.']);
  toasts[0]?.action?.run();
  expect(room.store.get().dialog).toEqual({ is: 'updates' });
});

test('nothing is said of what the open page shows, nor of a download that was stopped', () => {
  const { room, toasts } = testNewsroom();
  hearOfUpdate(room, view({ at: 'fetching', offer: OFFER, done: 10 }));
  hearOfUpdate(room, view({ at: 'offered', offer: OFFER }));
  openUpdates(room);
  hearOfUpdate(room, view({ at: 'checking' }));
  hearOfUpdate(room, view({ at: 'offered', offer: OFFER }));
  expect(toasts).toEqual([]);
});

test('the command asks at once where something can come of it, and only shows the page elsewhere', async () => {
  const asked = async (given: UpdateView) => {
    const newsroom = testNewsroom();
    newsroom.room.store.send({ is: 'updates', view: given });
    await checkForUpdates(newsroom.room);
    expect(newsroom.room.store.get().dialog).toEqual({ is: 'updates' });
    return channels(newsroom);
  };
  expect(await asked(view({ at: 'rest' }))).toEqual(['update/check']);
  expect(await asked(view({ at: 'failed', reason: 'no-answer', offer: null }))).toEqual(['update/check']);
  expect(await asked(view({ at: 'offered', offer: OFFER }))).toEqual([]);
  expect(await asked(view({ at: 'ready', offer: OFFER, atQuit: true, mayGoBack: true }))).toEqual([]);
  expect(await asked(view({ at: 'rest' }, { hasKey: false }))).toEqual([]);
  expect(await asked(view({ at: 'rest' }, { way: null }))).toEqual([]);
});

test('a file is asked for only where it could be checked', async () => {
  const newsroom = testNewsroom();
  newsroom.room.store.send({ is: 'updates', view: view({ at: 'rest' }, { hasKey: false }) });
  await updateFromFile(newsroom.room);
  expect(channels(newsroom)).toEqual([]);
  newsroom.room.store.send({ is: 'updates', view: view({ at: 'rest' }) });
  await updateFromFile(newsroom.room);
  expect(channels(newsroom)).toEqual(['update/choose-file']);
});

test('what is typed is stored before it is installed; what cannot be stored keeps it from being installed', async () => {
  const newsroom = testNewsroom();
  const { room, add, type, stored, disk, toasts } = newsroom;
  const id = add('Cầu');
  await openArticle(room, id);
  type(' mới');
  await doAboutUpdate(room, 'now');
  expect(stored(id)).toBe('Cầu mới');
  expect(channels(newsroom)).toEqual(['update/install']);
  disk.failing = 'disk-full';
  type(' thông xe');
  await doAboutUpdate(room, 'now');
  expect(channels(newsroom)).toEqual(['update/install']);
  expect(toasts.at(-1)?.text).toContain('Còn chữ chưa lưu được');
});
