/** Starts the desk: one instance, the person's settings, the library, then the window on it. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { app, dialog } from 'electron';
import { isDiskFailure, type LibraryFailure } from '#shared/failures';
import { translator } from '#shared/i18n/translate';
import { DEFAULT_SETTINGS, settingsSchema } from '#shared/settings';
import { openDesk } from './desk';
import { openJsonStore } from './json-store';
import { openRealLibrary, realDisk } from './open-library';
import { libraryFolder, userFolder } from './user-folders';
import { DEFAULT_WINDOW_STATE, windowStateSchema } from './window-state';

const openStores = async () => {
  await mkdir(userFolder(), { recursive: true }).catch(() => undefined);
  return {
    settings: await openJsonStore(join(userFolder(), 'settings.json'), settingsSchema, DEFAULT_SETTINGS, realDisk),
    places: await openJsonStore(join(userFolder(), 'window.json'), windowStateSchema, DEFAULT_WINDOW_STATE, realDisk),
  };
};

export type Stores = Awaited<ReturnType<typeof openStores>>;

/** Without a library there is nothing to write into: says why, in words, and that nothing was touched. */
const apologise = async ({ settings }: Stores, folder: string, reason: LibraryFailure): Promise<void> => {
  const t = translator(settings.get().language);
  const why = t(isDiskFailure(reason) ? `main.failure.${reason}` : 'main.failure.library-missing');
  await dialog.showMessageBox({
    type: 'error',
    message: t('main.library.title'),
    detail: t('main.library.detail', { folder, why }),
    buttons: [t('main.library.quit')],
  });
  app.exit(1);
};

const start = async (argv: readonly string[]): Promise<void> => {
  const [stores] = await Promise.all([openStores(), app.whenReady()]);
  const folder = libraryFolder(userFolder());
  const opened = await openRealLibrary(folder);
  if (opened.ok) await openDesk({ library: opened.library, ...stores, argv });
  else await apologise(stores, folder, opened.reason);
};

/** A second start hands its files to the first one and ends. */
export const startDesk = (argv: readonly string[]): void => {
  if (app.requestSingleInstanceLock({ argv })) void start(argv);
  else app.quit();
};
