/** New versions of Dateline: seen, asked for, installed. What comes of it is told by main and shown on one page. */
import type { UpdateView } from '#shared/updating/state';
import type { UpdateAct } from '../../features/updating/updating';
import type { Newsroom } from '../newsroom';
import { flush } from './leaving';

export const openUpdates = ({ store }: Newsroom): void => store.send({ is: 'dialog', dialog: { is: 'updates' } });

/** A quiet word; the page itself says more. */
export const hearOfUpdate = (room: Newsroom, view: UpdateView): void => {
  const { dialog, updates } = room.store.get();
  room.store.send({ is: 'updates', view });
  if (view.state.at !== 'offered' || updates.state.at === 'fetching' || dialog?.is === 'updates') return;
  const { version } = view.state.offer;
  room.show({
    text: (t) => t('updating.news', { version }),
    action: { label: 'updating.see', run: () => openUpdates(room) },
  });
};

/** Asked for once the window is drawn: main takes it for proof that this version works. */
export const readUpdates = async (room: Newsroom): Promise<void> =>
  room.store.send({ is: 'updates', view: await room.bridge.call('update/view') });

/** Not while there is text that could not be stored: closing would only ask about it. */
const installNow = async (room: Newsroom): Promise<void> => {
  if (await flush(room)) {
    await room.bridge.call('update/install', { when: 'now' });
    return;
  }
  room.show({ tone: 'problem', text: (t) => t('updating.problem.unsaved') });
};

const ACTS: Readonly<Record<UpdateAct, (room: Newsroom) => Promise<unknown>>> = {
  check: ({ bridge }) => bridge.call('update/check'),
  'choose-file': ({ bridge }) => bridge.call('update/choose-file'),
  fetch: ({ bridge }) => bridge.call('update/fetch'),
  cancel: ({ bridge }) => bridge.call('update/cancel'),
  now: installNow,
  'at-quit': ({ bridge }) => bridge.call('update/install', { when: 'at-quit' }),
  not: ({ bridge }) => bridge.call('update/install', { when: 'not' }),
  show: ({ bridge }) => bridge.call('update/show'),
};

export const doAboutUpdate = async (room: Newsroom, act: UpdateAct): Promise<void> => {
  await ACTS[act](room);
};

/** Looked for at once where that is switched on; otherwise the page says how to. */
export const checkForUpdates = async (room: Newsroom): Promise<void> => {
  openUpdates(room);
  const { state, way, hasKey } = room.store.get().updates;
  const isLooking = state.at === 'rest' || state.at === 'current' || (state.at === 'failed' && state.offer === null);
  if (isLooking && way !== null && hasKey) await doAboutUpdate(room, 'check');
};

export const updateFromFile = async (room: Newsroom): Promise<void> => {
  openUpdates(room);
  const { way, hasKey } = room.store.get().updates;
  if (way !== null && hasKey) await doAboutUpdate(room, 'choose-file');
};
