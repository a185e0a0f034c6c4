/** The library as a whole: backed up, restored, checked, tidied. Folders and files are chosen in the system's own dialogs. */
import { extname, join } from 'node:path';
import { dialog, shell } from 'electron';
import { dayOfDate } from '#shared/calendar/day';
import type { MessageKey } from '#shared/i18n/translate';
import type { Handlers, Replies } from '#shared/ipc';
import { PLAIN_ENDING, SEALED_ENDING } from '../daily-backup';
import type { DeskParts } from '../desk-parts';
import { sealOfArchive } from '../library/sealing/backup-seal';
import type { Secret } from '../library/sealing/seal';
import { askSecret } from '../unlocking/ask-secret';

type LibraryChannel =
  | 'backup/run'
  | 'backup/restore'
  | 'backup/choose-folder'
  | 'library/verify'
  | 'library/move'
  | 'library/show'
  | 'photos/unused'
  | 'photos/clean-up'
  | 'job/cancel'
  | 'trash/delete';

/** A sealed archive is none that other programs could open. */
const extensionOf = ({ library }: DeskParts): string => (library.isSealed ? SEALED_ENDING : PLAIN_ENDING);

/** Where backups were put so far, else among the person's documents. */
const usualFolder = ({ settings, documents }: DeskParts): string => settings.get().backupFolder ?? documents;

const archives = ({ t }: DeskParts, endings: readonly string[]) => [
  { name: t()('main.dialog.backup-files'), extensions: [...endings] },
];

/** @returns null where the person thought better of it; the dialog has asked before an old file is replaced */
const askWhereTo = async (parts: DeskParts): Promise<string | null> => {
  const say = parts.t();
  const ending = extensionOf(parts);
  const { canceled, filePath } = await dialog.showSaveDialog(parts.desk.window, {
    title: say('main.dialog.backup-title'),
    defaultPath: join(usualFolder(parts), `${say('main.dialog.backup-name')}-${dayOfDate(new Date())}.${ending}`),
    filters: archives(parts, [ending]),
  });
  if (canceled || filePath === '') return null;
  return extname(filePath).toLowerCase() === `.${ending}` ? filePath : `${filePath}.${ending}`;
};

const askFor = async (parts: DeskParts, title: MessageKey, what: 'file' | 'folder'): Promise<string | null> => {
  const { filePaths } = await dialog.showOpenDialog(parts.desk.window, {
    title: parts.t()(title),
    defaultPath: usualFolder(parts),
    ...(what === 'file'
      ? { properties: ['openFile'], filters: archives(parts, [PLAIN_ENDING, SEALED_ENDING]) }
      : { properties: ['openDirectory', 'createDirectory'] }),
  });
  return filePaths[0] ?? null;
};

type Ended = { readonly ok: true } | { readonly ok: false; readonly reason: string };

/** Whoever cancelled knows. */
const endingOf =
  ({ t }: DeskParts, job: 'backup' | 'restore') =>
  (ended: Ended): string | null => {
    if (ended.ok) return t()('main.ended', { job });
    return ended.reason === 'cancelled' ? null : t()('main.ended-badly', { job });
  };

const backUp = async (parts: DeskParts): Promise<Replies['backup/run']> => {
  const { library, jobs, version, callBack } = parts;
  const file = await askWhereTo(parts);
  if (file === null) return { ok: false, reason: 'cancelled' };
  return callBack(
    () => jobs.run('backup', (signal, onProgress) => library.backup(file, version, { signal, onProgress })),
    endingOf(parts, 'backup'),
  );
};

/** Of another library with a passphrase. @returns null where the person would rather not say it */
const secretOfBackup = async ({ settings }: DeskParts, file: string): Promise<Secret | null> => {
  const seal = await sealOfArchive(file);
  if (seal === null) return null;
  const { language } = settings.get();
  const question = { seal, language, subject: 'backup', place: file, underway: null, canRemember: false } as const;
  return (await askSecret(question))?.secret ?? null;
};

const restore = async (parts: DeskParts): Promise<Replies['backup/restore']> => {
  const { library, jobs, callBack } = parts;
  // Before the person has looked for a file that would not be taken.
  if (library.access === 'read') return { ok: false, reason: 'locked' };
  const file = await askFor(parts, 'main.dialog.restore-title', 'file');
  if (file === null) return { ok: false, reason: 'cancelled' };
  const run = (secret?: Secret) =>
    jobs.run('restore', (signal, onProgress) => library.restoreBackup(file, { signal, onProgress }, secret));
  const restore = async () => {
    const restored = await run();
    if (restored.ok || restored.reason !== 'sealed-backup') return restored;
    const secret = await secretOfBackup(parts, file);
    return secret === null ? ({ ok: false, reason: 'cancelled' } as const) : run(secret);
  };
  return callBack(restore, endingOf(parts, 'restore'));
};

const chooseFolder = async (parts: DeskParts): Promise<Replies['backup/choose-folder']> => {
  const { settings, changeSettings } = parts;
  if (settings.machine.locked.includes('backupFolder')) return { folder: null };
  const folder = await askFor(parts, 'main.dialog.backup-folder-title', 'folder');
  if (folder !== null) changeSettings({ ...settings.get(), backupFolder: folder });
  return { folder };
};

export const libraryHandlers = (parts: DeskParts): Pick<Handlers, LibraryChannel> => {
  const { library, jobs } = parts;
  return {
    'backup/run': () => backUp(parts),
    'backup/restore': () => restore(parts),
    'backup/choose-folder': () => chooseFolder(parts),
    'library/verify': ({ repair }) =>
      jobs.run('verify', (signal, onProgress) =>
        library.verify({ repair, onProgress, isCancelled: () => signal.aborted }),
      ),
    'library/move': async () => (await import('../move-library')).moveLibrary(parts),
    'library/show': async () => {
      await shell.openPath(library.folder);
      return null;
    },
    'photos/unused': () => jobs.run('clean-up', (signal, onProgress) => library.unusedPhotos({ signal, onProgress })),
    'photos/clean-up': () =>
      jobs.run('clean-up', (signal, onProgress) => library.cleanUpPhotos({ signal, onProgress })),
    'job/cancel': ({ job }) => {
      jobs.cancel(job);
      return null;
    },
    'trash/delete': ({ id }) => library.deleteForGood(id),
  };
};
