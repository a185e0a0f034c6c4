/** The desk: the library with its window, menu and handlers, from opening to the last byte stored at the end. */
import { join } from 'node:path';
import { app, ipcMain, nativeTheme, protocol, session } from 'electron';
import { type Translate, translator } from '#shared/i18n/translate';
import type { Settings } from '#shared/settings';
import type { DeskParts } from './desk-parts';
import { createPdfPrinter } from './exporting/pdf-printer';
import { openPrintView } from './exporting/print-view';
import { importFiles } from './importing/import-page';
import { handlersOf } from './ipc/handlers';
import { serve } from './ipc/serve';
import { DEFAULT_LAYOUT } from './layouts';
import type { Library } from './library/library';
import { setMenu } from './menu';
import { realDisk } from './open-library';
import { programArguments } from './program-arguments';
import { APP_URL, serveScheme } from './protocol';
import { addSample } from './sample';
import { lockDownSession } from './security';
import type { Stores } from './start-desk';
import { openWindow } from './window';

interface Opening extends Stores {
  readonly library: Library;
  readonly argv: readonly string[];
}

/** What the person named on the command line or dropped onto the icon. */
const importNamed = async ({ library, desk }: DeskParts, argv: readonly string[]): Promise<void> => {
  const files = argv.filter((argument) => !argument.startsWith('-'));
  if (files.length === 0) return;
  const imported = await importFiles(library, DEFAULT_LAYOUT, files);
  desk.tell('library-changed', library.list());
  desk.tell('imported', imported);
};

const receiveLaterStarts = (parts: DeskParts): void => {
  app.on('second-instance', (_event, argv) => {
    const { window } = parts.desk;
    if (window.isMinimized()) window.restore();
    window.focus();
    void importNamed(parts, programArguments(argv, app.isPackaged));
  });
};

/** The window is gone, its text is stored: now the index and the settings, then the end. */
const endWithWindow = ({ library, printer, desk, settings }: DeskParts, places: Stores['places']): void => {
  // With a listener Electron does not quit by itself, in the middle of the last writes.
  app.on('window-all-closed', () => undefined);
  desk.window.on('closed', () => {
    void Promise.allSettled([library.close(), printer.close(), settings.flush(), places.flush()]).then(() =>
      app.exit(0),
    );
  });
};

/** Makes settings take effect: theme and menu at once, the file behind them. */
const applier = (settings: Stores['settings'], parts: () => DeskParts | null) => {
  const apply = (value: Settings): void => {
    nativeTheme.themeSource = value.theme;
    setMenu(value, (command) => parts()?.desk.tell('command', command));
  };
  const change = (value: Settings): void => {
    settings.set(value);
    apply(value);
    parts()?.desk.tell('settings-changed', value);
  };
  return { apply, change };
};

const servePages = (library: Library): void => {
  lockDownSession(session.defaultSession);
  serveScheme(protocol, join(__dirname, '../renderer'), async (name) => {
    const photo = await library.photo(name);
    return photo.ok ? photo.bytes : null;
  });
};

export const openDesk = async ({ library, settings, places, argv }: Opening): Promise<void> => {
  let opened: DeskParts | null = null;
  const t = (): Translate => translator(settings.get().language);
  const { apply, change } = applier(settings, () => opened);
  await addSample(library);
  servePages(library);
  apply(settings.get());
  const parts: DeskParts = {
    library,
    settings,
    t,
    disk: realDisk,
    printer: createPdfPrinter({ openView: openPrintView }),
    desk: openWindow({ places, t }),
    version: app.getVersion(),
    documents: app.getPath('documents'),
    changeSettings: change,
  };
  opened = parts;
  serve(ipcMain, handlersOf(parts), APP_URL);
  receiveLaterStarts(parts);
  endWithWindow(parts, places);
  parts.desk.window.webContents.once('did-finish-load', () => void importNamed(parts, argv));
};
