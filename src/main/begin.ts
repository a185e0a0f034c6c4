/** The first steps of a start with a window: one instance, the files it was asked to open, and a look at whether this version has started well before. */
import { app, dialog, Menu } from 'electron';
import { createLaterStarts, type LaterStarts } from './starting/later-starts';
import { isOnlyStart } from './starting/only-start';
import { attemptFile } from './updating/folders';
import { watchStart } from './updating/watch-start';
import { userFolder } from './user-folders';

/** From the beginning on: the system may hand over files before there is anything to open them with. */
const listen = (): LaterStarts => {
  const laterStarts = createLaterStarts();
  app.on('second-instance', (_event, _argv, folder, note) => laterStarts.receive(note, folder));
  // On a Mac files come this way and never as arguments.
  app.on('open-file', (event, file) => {
    event.preventDefault();
    laterStarts.receive({ argv: [file] }, '/');
  });
  return laterStarts;
};

const goOn = async (argv: readonly string[], laterStarts: LaterStarts): Promise<void> => {
  const mayStart = await watchStart({
    note: attemptFile(userFolder()),
    version: app.getVersion(),
    offerToGoBack: async (attempt) => (await import('./updating/going-back')).offerToGoBack(attempt),
  });
  if (!mayStart) return app.exit(0);
  const { startDesk } = await import('./start-desk');
  startDesk(argv, laterStarts);
};

/** A program whose files are damaged says so in whatever words there are. */
const giveUp = (error: unknown): void => {
  dialog.showErrorBox('Dateline', error instanceof Error ? (error.stack ?? error.message) : String(error));
  app.exit(1);
};

/** Electron's own menu would be made for every start and be replaced by the desk's. On a Mac whoever types a passphrase pastes by it. */
const withoutUsualMenu = (): void => {
  if (process.platform !== 'darwin') Menu.setApplicationMenu(null);
};

/** A second start hands its files to the first one and ends. */
export const begin = (argv: readonly string[]): void => {
  if (!isOnlyStart(() => app.requestSingleInstanceLock({ argv }), userFolder())) {
    app.quit();
    return;
  }
  withoutUsualMenu();
  goOn(argv, listen()).catch(giveUp);
};
