/** The desk: the library with its window, menu and handlers, from opening to the last byte stored at the end. */
import { basename } from 'node:path';
import { app } from 'electron';
import { toInstant } from '#shared/article/identity';
import { type Translate, translator } from '#shared/i18n/translate';
import type { Settings } from '#shared/settings';
import { createCallBack } from './call-back';
import { closeDown } from './close-down';
import { offerFieldMenu } from './context-menu';
import type { ProgramTrouble } from './crash/program-trouble';
import { afterOnTheClock } from './daily-rounds';
import { openDeskHelp } from './desk-help';
import type { DeskPage } from './desk-page';
import type { DeskParts } from './desk-parts';
import { createEnding } from './ending';
import { exportDeskWhenWanted } from './exporting/export-desk-when-wanted';
import { createPreviewShelf, type PreviewShelf } from './exporting/preview-shelf';
import { fileAt } from './importing/gather-files';
import { importsWhenWanted } from './importing/imports-when-wanted';
import { fromFound } from './importing/incoming';
import { createPictureSandbox } from './importing/pictures/picture-sandbox';
import { handlersOf } from './ipc/handlers';
import { createJobs } from './jobs';
import type { Library } from './library/library';
import { diskOf, realDisk } from './library-keys';
import type { Log } from './log/log';
import { loggedHandlers } from './log/logged-handlers';
import { lookAfter } from './look-after';
import { setMenu } from './menu';
import { tellChoice } from './menu-choice';
import { notifyOver } from './notify';
import { createOpenArticles } from './open-articles';
import { personOf } from './person';
import { PREVIEW_ORIGIN, type Sources } from './protocol';
import { recordApproval } from './royalty/royalty-desk';
import { addSample } from './sample';
import type { Stores } from './start-desk';
import type { LibraryHold } from './starting/hold-library';
import { filesNamed, type LaterStarts } from './starting/later-starts';
import { openEndingWindow, openInstallingWindow } from './starting/opening-window';
import { describeError } from './starting/questions';
import { wearTheme } from './theme';
import { openUpdates } from './updating/open-updates';
import { type DeskWindow, openWindow } from './window';
import { keepZoom } from './zoom';

interface Opening extends Stores {
  readonly page: DeskPage;
  readonly library: Library;
  readonly hold: LibraryHold;
  readonly argv: readonly string[];
  readonly laterStarts: LaterStarts;
  readonly log: Log;
  readonly trouble: ProgramTrouble;
}

/** What the person named on the command line or dropped onto the icon; the page hears of it once it can. */
const importNamed = async (
  { imports, desk }: DeskParts,
  files: readonly string[],
  loaded: Promise<void>,
): Promise<void> => {
  if (files.length === 0) return;
  const proposals = await imports.propose(files.map((path) => fromFound(fileAt(path, basename(path)))));
  await loaded;
  desk.tell('import-offered', proposals);
};

/** A page that is loaded anew knows nothing of what was proposed to the one before it. */
const forgetWithPage = ({ imports, desk }: DeskParts): void => {
  desk.window.webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) imports.forgetAll();
  });
};

/** As this program was started, but with other files. */
const argumentsFor = (files: readonly string[], { argv }: Opening): string[] => {
  const own = new Set(argv.filter((argument) => !argument.startsWith('-')));
  return [...process.argv.slice(1).filter((argument) => !own.has(argument)), ...files];
};

const receiveLaterStarts = (parts: DeskParts, opening: Opening, loaded: Promise<void>): void =>
  opening.laterStarts.handTo((files) => {
    const { window } = parts.desk;
    // The last bytes are being written: whoever came too early is opened right after them.
    if (window.isDestroyed()) return app.relaunch({ args: argumentsFor(files, opening) });
    if (window.isMinimized()) window.restore();
    window.focus();
    void importNamed(parts, files, loaded);
  });

/** The window is gone, its text is stored: now the index and the settings, then the end. */
const endWithWindow = (parts: DeskParts, places: Stores['places'], stopWatching: () => void): void => {
  const { library, exports, imports, desk, settings, sheetPlaces, jobs, ending, hold, t, updates, log } = parts;
  const end = async (): Promise<void> => {
    const began = performance.now();
    log.note('closing-began', {});
    stopWatching();
    const hasEnded = await closeDown({
      closeLibrary: async () => {
        await Promise.all([jobs.end(), exports.end(), imports.close()]);
        await library.close().catch(() => undefined);
      },
      runEnding: ending.run,
      lastWrites: () => Promise.allSettled([settings.flush(), places.flush(), sheetPlaces.flush(), hold.release()]),
      showNotice: () => openEndingWindow(t(), settings.get().language),
      after: afterOnTheClock,
    });
    log.note('closing-ended', { whole: hasEnded, ms: Math.round(performance.now() - began) });
    await log.open();
    // An orderly exit would wait for a disk that never answers.
    if (!hasEnded) return void process.kill(process.pid, 'SIGKILL');
    await updates.finish().catch((error: unknown) => process.stderr.write(`${describeError(error)}\n`));
    app.exit(0);
  };
  desk.window.on('closed', () => void end());
};

/** Makes settings take effect: theme and menu at once, the file behind them. */
const applier = (settings: Stores['settings'], parts: () => DeskParts | null) => {
  const apply = (value: Settings): void => {
    wearTheme(value.theme);
    parts()?.setZoom();
    setMenu(value, settings.machine.locked, (command) => {
      const desk = parts()?.desk;
      if (desk) void tellChoice(desk, command);
    });
  };
  const change = (value: Settings): void => {
    settings.set(value);
    // What the organisation has locked is not as it was asked for.
    const settled = settings.get();
    apply(settled);
    parts()?.updates.heedSettings();
    parts()?.desk.tell('settings-changed', settled);
    parts()?.help.dress(settled);
  };
  return { apply, change };
};

const sourcesOf = (library: Library, shelf: PreviewShelf, { crash }: DeskParts): Sources => ({
  readAsset: async (name) => {
    const photo = await library.photo(name);
    return photo.ok ? photo.bytes : null;
  },
  takePreview: shelf.take,
  crashPage: () => crash.page(),
});

const gather = (
  { page, library, hold, settings, places, sheetPlaces, remembered, log, trouble }: Opening,
  found: Pick<DeskParts, 'recovered' | 'beganEmpty'>,
  change: (settings: Settings) => void,
  shelf: PreviewShelf,
): DeskParts => {
  const t = (): Translate => translator(settings.get().language);
  const jobs = createJobs({ tell: (progress) => desk.tell('job-progress', progress) });
  const desk: DeskWindow = openWindow({
    window: page.window,
    places,
    t,
    isDown: () => help.crash.isDown(),
    work: () => jobs.current() ?? (exporting.exports.isRunning() ? 'export' : null),
  });
  const ending = createEnding();
  const help = openDeskHelp({ library, settings, t, ending, desk, log, trouble });
  const articles = createOpenArticles(
    library,
    () => ({ by: personOf(settings.get()), now: toInstant(new Date()) }),
    (article) => recordApproval(library, article),
  );
  const tell: DeskWindow['tell'] = (event, payload) => desk.tell(event, payload);
  const exporting = exportDeskWhenWanted({
    library,
    articles,
    shelf,
    disk: realDisk,
    tell: (step) => tell('export-progress', step),
  });
  return {
    library,
    articles,
    ...exporting,
    imports: importsWhenWanted({
      library,
      disk: diskOf(library.folder),
      prepare: createPictureSandbox(),
      tell: (progress) => tell('import-progress', progress),
    }),
    settings,
    sheetPlaces,
    remembered,
    t,
    disk: realDisk,
    jobs,
    callBack: createCallBack({
      isLooking: () => desk.window.isDestroyed() || desk.window.isFocused(),
      notify: (words) => notifyOver(desk.window, words),
      now: () => performance.now(),
    }),
    hold,
    ...found,
    setZoom: keepZoom(desk.window, () => settings.get().zoom),
    ending,
    ...help,
    desk,
    version: app.getVersion(),
    updates: openUpdates({
      settings: settings.get,
      t,
      tell: (view) => tell('update-changed', view),
      showInstalling: (version) => openInstallingWindow(t(), settings.get().language, version),
    }),
    documents: app.getPath('documents'),
    changeSettings: change,
  };
};

/** In milliseconds: by then the article is on the sheet, and two cores are free for the search's index. */
const SEARCH_PAUSE = 1_500;

/** The window is there: what it need not wait for begins. Whoever searches before that starts the search. */
const onceShown = async (parts: DeskParts, argv: readonly string[], loaded: Promise<void>): Promise<void> => {
  await loaded;
  parts.log.note('window-loaded', { ms: Math.round(performance.now()) });
  setTimeout(() => {
    parts.library.startSearch();
    void parts.log.open();
  }, SEARCH_PAUSE).unref();
  await importNamed(parts, filesNamed(argv, process.cwd()), loaded);
};

export const openDesk = async (opening: Opening): Promise<void> => {
  const { page, library, settings, places, argv } = opening;
  let opened: DeskParts | null = null;
  const { apply, change } = applier(settings, () => opened);
  const beganEmpty = library.list().summaries.length === 0;
  if (library.access === 'write') await addSample(library);
  const shelf = createPreviewShelf(PREVIEW_ORIGIN);
  apply(settings.get());
  // Told once: the next start finds nothing to mend.
  const recovered = library.access === 'write' ? await library.mend() : [];
  if (recovered.length > 0) opening.log.note('articles-recovered', { count: recovered.length });
  const parts = gather(opening, { recovered, beganEmpty }, change, shelf);
  opened = parts;
  const handlers = loggedHandlers(handlersOf(parts), parts.log, () => performance.now());
  page.answer({ handlers, sources: sourcesOf(library, shelf, parts) });
  offerFieldMenu(parts.desk.window, parts.t);
  void page.loaded.then(() => forgetWithPage(parts));
  receiveLaterStarts(parts, opening, page.loaded);
  endWithWindow(parts, places, lookAfter(parts));
  void onceShown(parts, argv, page.loaded);
};
