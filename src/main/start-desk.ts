/** Starts the desk: one instance, the person's settings, the library and the right to write in it, then the window on it. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { app, dialog } from 'electron';
import { type Translate, translator } from '#shared/i18n/translate';
import type { LockHolder } from '#shared/library/jobs';
import { type ProgramTrouble, watchProgram } from './crash/program-trouble';
import { openDesk } from './desk';
import { beginPage } from './desk-page';
import { openJsonStore } from './json-store';
import { takeLock } from './library/lock/take-lock';
import type { LibraryOpened } from './library/open-library';
import type { Refusal } from './library/reasons';
import { realDisk } from './library-keys';
import { createLog, type Log } from './log/log';
import { logFolder, openLogFile } from './log/log-file';
import { openRealLibrary } from './open-library';
import { personOf } from './person';
import { openPersonSettings } from './person-settings';
import { asksFirst } from './settings-store';
import { NO_PLACES, sheetPlacesSchema } from './sheet-places';
import { answeredBefore, holdLibrary, type LibraryHold } from './starting/hold-library';
import type { LaterStarts } from './starting/later-starts';
import { listenForSilence, placeOf, whereIsIt } from './starting/library-place';
import { createOpeningNotice, type OpeningNotice } from './starting/opening-notice';
import { openOpeningWindow } from './starting/opening-window';
import { apologise, askWhenLocked, describeError, tellBroken, tellLost, tellNoSeal } from './starting/questions';
import { wearTheme } from './theme';
import { finishSealing } from './unlocking/finish-sealing';
import { openRememberedKey } from './unlocking/remembered-key';
import { mustAsk } from './unlocking/reopening';
import { type Unlocked, unlockLibrary } from './unlocking/unlock-library';
import { userFolder } from './user-folders';
import { DEFAULT_WINDOW_STATE, windowStateSchema } from './window-state';

const openStores = async () => {
  // Nobody else on this computer looks into it; a folder that is there already keeps the rights that somebody gave it.
  await mkdir(userFolder(), { recursive: true, mode: 0o700 }).catch(() => undefined);
  return {
    settings: await openPersonSettings(realDisk, asksFirst(process.env)),
    sheetPlaces: await openJsonStore(join(userFolder(), 'places.json'), sheetPlacesSchema, NO_PLACES, realDisk),
    places: await openJsonStore(join(userFolder(), 'window.json'), windowStateSchema, DEFAULT_WINDOW_STATE, realDisk),
    remembered: await openRememberedKey(userFolder(), realDisk),
  };
};

export type Stores = Awaited<ReturnType<typeof openStores>>;

interface Start {
  readonly stores: Stores;
  /** In the person's language as it is at the start. */
  readonly t: Translate;
  readonly folder: string;
}

/** How the program was called, and is called again while it runs. */
interface Call {
  readonly argv: readonly string[];
  readonly laterStarts: LaterStarts;
  readonly log: Log;
  readonly trouble: ProgramTrouble;
}

/** Waiting for the library, a person who closes the small window wants to quit: nothing is being written yet. */
const noticeFor = ({ stores, t }: Start): OpeningNotice =>
  createOpeningNotice({
    open: () => openOpeningWindow(t, stores.settings.get().language, () => app.exit(0)),
    after: (milliseconds, step) => {
      const timer = setTimeout(step, milliseconds);
      return () => clearTimeout(timer);
    },
  });

/** The notice goes before the person is asked, and comes again where they say that it should be tried again. */
const take = async (start: Start): ReturnType<typeof takeLock> => {
  const { stores, folder } = start;
  const notice = noticeFor(start);
  const person = personOf(stores.settings.get());
  try {
    return await takeLock({ disk: realDisk, folder, userFolder: userFolder(), person, onWait: notice.waitForLock });
  } finally {
    notice.close();
  }
};

const holdOf = (start: Start): Promise<LibraryHold | null> => {
  const answered = answeredBefore(process.env);
  const ask = async (holder: LockHolder) =>
    answered ?? askWhenLocked(start.t, start.stores.settings.get().language, holder);
  return holdLibrary(() => take(start), ask);
};

const openHeld = (
  { stores, folder }: Start,
  { access, mayWrite }: LibraryHold,
  notice: OpeningNotice,
): Promise<LibraryOpened | Refusal> =>
  openRealLibrary(folder, {
    access,
    mayWrite,
    who: () => personOf(stores.settings.get()) || null,
    onProgress: notice.indexed,
  });

const open = async ({ start, hold, call }: { start: Start; hold: LibraryHold; call: Call }): Promise<void> => {
  const { stores, t, folder } = start;
  const notice = noticeFor(start);
  const began = performance.now();
  // The page is read and compiled in a process of its own while the library is opened.
  const page = beginPage(stores.places);
  const opened = await openHeld(start, hold, notice);
  if (!opened.ok) {
    notice.close();
    call.log.note('library-refused', { reason: hold.trouble ?? opened.reason });
    await call.log.open();
    await hold.release();
    // Where nothing can be written there may be no library yet: why not is what the person can do something about.
    await apologise(t, folder, hold.trouble ?? opened.reason);
    return app.exit(1);
  }
  call.log.note('library-opened', {
    access: opened.library.access,
    articles: opened.library.page(0, 0).total,
    ms: Math.round(performance.now() - began),
  });
  await openDesk({ page, library: opened.library, hold, ...stores, ...call });
  notice.close();
  hold.onLost(() => {
    call.log.note('library-lost', {});
    void tellLost(translator(stores.settings.get().language));
  });
};

/** Before the library is taken for writing: others may go on while somebody looks for a passphrase. */
const unlock = ({ stores, folder }: Start, { argv }: Call): Promise<Unlocked> =>
  unlockLibrary({
    folder,
    language: stores.settings.get().language,
    remembered: stores.remembered,
    mustAsk: mustAsk(argv),
  });

const openOn = async (start: Start, call: Call): Promise<void> => {
  const { stores, t, folder } = start;
  const unlocked = await unlock(start, call);
  if (!unlocked.ok) {
    if (unlocked.reason !== 'quit') await tellNoSeal(t, folder, unlocked.reason);
    return app.exit(unlocked.reason === 'quit' ? 0 : 1);
  }
  const hold = await holdOf(start);
  if (hold === null) return app.exit(0);
  try {
    const { remembered, settings } = stores;
    const { language } = settings.get();
    if (unlocked.seal) await finishSealing({ ...unlocked, folder, hold, remembered, t, language });
    await open({ start, hold, call });
  } catch (error) {
    // Nobody else has to wait for the lock of a program that is about to end.
    await hold.release().catch(() => undefined);
    throw error;
  }
};

const logSettings = ({ settings }: Stores, log: Log): void => {
  if (settings.beginning === 'damaged') log.note('settings-set-aside', {});
  for (const fault of settings.machine.faults)
    log.note('defaults-passed-over', { why: fault.why, entries: fault.why === 'wrong' ? fault.fields.length : 0 });
};

const start = async (call: Call): Promise<void> => {
  const [stores] = await Promise.all([openStores(), app.whenReady()]);
  logSettings(stores, call.log);
  const { theme, language } = stores.settings.get();
  wearTheme(theme);
  const t = translator(language);
  const place = placeOf(stores.settings, call.argv);
  const stopListening = listenForSilence(place, t);
  try {
    const folder = await whereIsIt(place, t);
    if (folder === null) return app.exit(0);
    await openOn({ stores, t, folder }, call);
  } catch (error) {
    await tellBroken(t, error);
    app.exit(1);
  } finally {
    stopListening();
  }
};

/** What can be expected to fail is told by its reason: what comes here is a bug, and no program without a window may stay behind. */
const giveUp = (error: unknown): void => {
  dialog.showErrorBox('Dateline', describeError(error));
  app.exit(1);
};

/** Its file is opened once there is time for it. */
const openLog = (): Log => {
  const log = createLog({ now: () => new Date(), openFile: () => openLogFile(logFolder(userFolder())) });
  log.note('program-started', {
    version: app.getVersion(),
    electron: process.versions.electron ?? '-',
    platform: process.platform,
    arch: process.arch,
    packaged: app.isPackaged,
  });
  return log;
};

/** @param laterStarts what has come since the program began */
export const startDesk = (argv: readonly string[], laterStarts: LaterStarts): void => {
  // With a listener Electron does not quit by itself: the small window comes and goes before there is a desk, and the desk's end has last writes.
  app.on('window-all-closed', () => undefined);
  const log = openLog();
  const trouble = watchProgram({ log, on: (event, listener) => process.on(event, listener), giveUp });
  start({ argv, laterStarts, log, trouble }).catch(giveUp);
};
