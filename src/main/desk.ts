/** The desk: the library with its window, menu and handlers, from opening to the last byte stored at the end. */
import { join } from 'node:path';
import { app, ipcMain, nativeTheme, protocol, session } from 'electron';
import { type Translate, translator } from '#shared/i18n/translate';
import type { Settings } from '#shared/settings';
import type { DeskParts } from './desk-parts';
import { createEnding } from './ending';
import { createPdfPrinter } from './exporting/pdf-printer';
import { openPrintView } from './exporting/print-view';
import { importFiles } from './importing/import-page';
import { handlersOf } from './ipc/handlers';
import { serve } from './ipc/serve';
import { createJobs } from './jobs';
import { DEFAULT_LAYOUT } from './layouts';
import type { Library } from './library/library';
import { lookAfter } from './look-after';
import { setMenu } from './menu';
import { createOpenArticles } from './open-articles';
import { realDisk } from './open-library';
import { programArguments } from './program-arguments';
import { APP_URL, serveScheme } from './protocol';
import { addSample } from './sample';
import { lockDownSession } from './security';
import type { Stores } from './start-desk';
import type { LibraryHold } from './starting/hold-library';
import { openWindow } from './window';

interface Opening extends Stores {
  readonly library: Library;
  readonly hold: LibraryHold;
  readonly argv: readonly string[];
}

/** What the person named on the command line or dropped onto the icon. */
const importNamed = async ({ library, desk }: DeskParts, argv: readonly string[]): Promise<void> => {
  const files = argv.filter((argument) => !argument.startsWith('-'));
  if (files.length === 0) return;
  const imported = await importFiles(library, DEFAULT_LAYOUT, files);
  desk.tell('imported', imported);
};

const receiveLaterStarts = (parts: DeskParts): void => {
  app.on('second-instance', (_event, argv) => {
    const { window } = parts.desk;
    // The last bytes are being written: whoever came too early is opened right after them.
    if (window.isDestroyed()) {
      app.relaunch({ args: argv.slice(1) });
      return;
    }
    if (window.isMinimized()) window.restore();
    window.focus();
    void importNamed(parts, programArguments(argv, app.isPackaged));
  });
};

/** The window is gone, its text is stored: now the index and the settings, then the end. */
const endWithWindow = (parts: DeskParts, places: Stores['places'], stopWatching: () => void): void => {
  const { library, printer, desk, settings, jobs, ending, hold } = parts;
  const end = async (): Promise<void> => {
    stopWatching();
    await jobs.end();
    await Promise.allSettled([library.close(), printer.close()]);
    await ending.run();
    await Promise.allSettled([settings.flush(), places.flush(), hold.release()]);
    app.exit(0);
  };
  desk.window.on('closed', () => void end());
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

const gather = (
  { library, hold, settings, places }: Opening,
  recovered: DeskParts['recovered'],
  change: (settings: Settings) => void,
): DeskParts => {
  const t = (): Translate => translator(settings.get().language);
  const desk = openWindow({ places, t });
  return {
    library,
    articles: createOpenArticles(library),
    settings,
    t,
    disk: realDisk,
    printer: createPdfPrinter({ openView: openPrintView }),
    jobs: createJobs({ tell: (progress) => desk.tell('job-progress', progress) }),
    hold,
    recovered,
    ending: createEnding(),
    desk,
    version: app.getVersion(),
    documents: app.getPath('documents'),
    changeSettings: change,
  };
};

/** In milliseconds: by then the article is on the sheet, and two cores are free for the search's index. */
const SEARCH_PAUSE = 1_500;

/** The window is there: what it need not wait for begins. Whoever searches before that starts the search. */
const onceShown = (parts: DeskParts, argv: readonly string[]): void => {
  setTimeout(parts.library.startSearch, SEARCH_PAUSE).unref();
  void importNamed(parts, argv);
};

export const openDesk = async (opening: Opening): Promise<void> => {
  const { library, settings, places, argv } = opening;
  let opened: DeskParts | null = null;
  const { apply, change } = applier(settings, () => opened);
  if (library.access === 'write') await addSample(library);
  servePages(library);
  apply(settings.get());
  // Told once: the next start finds nothing to mend.
  const recovered = library.access === 'write' ? await library.mend() : [];
  const parts = gather(opening, recovered, change);
  opened = parts;
  serve(ipcMain, handlersOf(parts), APP_URL);
  receiveLaterStarts(parts);
  endWithWindow(parts, places, lookAfter(parts));
  parts.desk.window.webContents.once('did-finish-load', () => onceShown(parts, argv));
};
