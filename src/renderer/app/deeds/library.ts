/** What is done with the whole library: looked at, backed up, restored, mended, moved. A job goes on when its dialog is closed. */
import type { Translate } from '#shared/i18n/translate';
import type { JobFailure } from '#shared/library/jobs';
import type { Outcome, Task } from '../../features/library/jobs';
import { workUnderWay } from '../../features/library/jobs';
import { sayOutcomeShortly } from '../../features/library/outcome-words';
import { whatHappened, whatToDo } from '../../i18n/problem-words';
import type { Newsroom } from '../newsroom';
import { flush } from './leaving';
import { reloadIfChanged } from './outside';

export const openLibrary = ({ store }: Newsroom): void => store.send({ is: 'dialog', dialog: { is: 'library' } });

/** What the dialog shows itself is not said twice. */
const announce = (room: Newsroom, outcome: Outcome): void => {
  const { dialog, jobs } = room.store.get();
  const isNews = Object.values(jobs.outcomes).includes(outcome);
  if (dialog?.is === 'library' || !isNews) return;
  room.show({
    text: (t, language) => sayOutcomeShortly(t, language, outcome),
    tone: outcome.reply.ok ? 'plain' : 'problem',
    action: { label: 'library.see', run: () => openLibrary(room) },
  });
};

/** One at a time; what is on the sheet is stored first, so that it belongs to what is copied or looked at. */
const ask = async (room: Newsroom, task: Task, call: () => Promise<Outcome>): Promise<void> => {
  const { store } = room;
  if (workUnderWay(store.get().jobs) !== null) return;
  store.send({ is: 'jobs', event: { is: 'asked', task } });
  try {
    await flush(room);
    const outcome = await call();
    store.send({ is: 'jobs', event: { is: 'ended', outcome } });
    announce(room, outcome);
  } catch (error) {
    store.send({ is: 'jobs', event: { is: 'put-off', task } });
    throw error;
  }
};

export const backUp = (room: Newsroom): Promise<void> =>
  ask(room, 'backup', async () => ({ task: 'backup', reply: await room.bridge.call('backup/run') }));

/** The article on the sheet may be among those that came back newer. */
export const restoreBackup = async (room: Newsroom): Promise<void> => {
  await ask(room, 'restore', async () => ({ task: 'restore', reply: await room.bridge.call('backup/restore') }));
  if (room.store.get().jobs.outcomes.restore?.reply.ok) await reloadIfChanged(room);
};

/** What was mended may be on the sheet, where its later text is. */
const seeMended = async (room: Newsroom): Promise<void> => {
  const outcome = room.store.get().jobs.outcomes.verify;
  const mended = outcome?.task === 'repair' && outcome.reply.ok ? outcome.reply.repaired : [];
  if (mended.some(({ id }) => id === room.session()?.id)) await reloadIfChanged(room, true);
};

export const verifyLibrary = async (room: Newsroom, repair: boolean): Promise<void> => {
  const task = repair ? 'repair' : 'verify';
  await ask(room, task, async () => ({ task, reply: await room.bridge.call('library/verify', { repair }) }));
  if (repair) await seeMended(room);
};

export const countUnusedPhotos = (room: Newsroom): Promise<void> =>
  ask(room, 'unused', async () => ({ task: 'unused', reply: await room.bridge.call('photos/unused') }));

export const cleanUpPhotos = (room: Newsroom): Promise<void> =>
  ask(room, 'clean-up', async () => ({ task: 'clean-up', reply: await room.bridge.call('photos/clean-up') }));

export const moveLibrary = (room: Newsroom): Promise<void> =>
  ask(room, 'move', async () => ({ task: 'move', reply: await room.bridge.call('library/move') }));

/** Main closes the window by the ordinary way, which stores its text, and asks for the passphrase. */
export const lockLibrary = async ({ bridge, show }: Newsroom): Promise<void> => {
  const { isSealed } = await bridge.call('sealing/lock');
  if (!isSealed) show({ tone: 'plain', text: (t) => t('locking.not-sealed') });
};

export const stopWork = async ({ bridge, store }: Newsroom): Promise<void> => {
  const work = workUnderWay(store.get().jobs);
  if (work !== null) await bridge.call('job/cancel', { job: work.job });
};

export const chooseBackupFolder = async ({ bridge, store }: Newsroom): Promise<void> => {
  const { folder } = await bridge.call('backup/choose-folder');
  if (folder !== null) store.send({ is: 'settings', settings: { ...store.get().settings, backupFolder: folder } });
};

/** The folder of backups mostly lies on a drive that is not always there. */
const whyNoBackup = ({ store }: Newsroom, t: Translate, reason: JobFailure): string => {
  const folder = store.get().settings.backupFolder;
  if (reason === 'missing' && folder !== null) return t('library.daily.no-folder', { folder });
  return `${t(whatHappened(reason))} ${t(whatToDo(reason))}`;
};

/** Said at once: whoever relies on a backup would otherwise find out on the day when it is needed. */
export const sayBackupFailed = (room: Newsroom, reason: JobFailure): void =>
  room.show({
    tone: 'problem',
    text: (t) => `${t('library.daily.failed')} ${whyNoBackup(room, t, reason)}`,
    action: { label: 'library.see', run: () => openLibrary(room) },
  });

export const showLibraryFolder = async ({ bridge }: Newsroom): Promise<void> => {
  await bridge.call('library/show');
};
