/** What goes on beside the person: news of the library for the window, looks at what other programs do, the daily round. */
import { hostname } from 'node:os';
import { powerMonitor } from 'electron';
import { createDailyBackup, PLAIN_ENDING, SEALED_ENDING } from './daily-backup';
import { startRounds } from './daily-rounds';
import type { DeskParts } from './desk-parts';
import { watchOutside } from './outside-changes';
import { lockWhenIdle } from './unlocking/lock-when-idle';
import { reopen } from './unlocking/reopening';

const every = (milliseconds: number, step: () => void): (() => void) => {
  const timer = setInterval(step, milliseconds).unref();
  return () => clearInterval(timer);
};

const watchOthers = ({ library, articles, desk }: DeskParts): (() => void) =>
  watchOutside({
    library,
    openArticle: articles.current,
    tell: desk.tell,
    now: () => performance.now(),
    every,
    onFocus: (step) => {
      desk.window.on('focus', step);
      return () => desk.window.off('focus', step);
    },
  });

/** Today's backup, and what has lain in the trash for long enough. A library that is only read is somebody else's to look after. */
const goRounds = (parts: DeskParts): (() => void) => {
  const { library, disk, settings, jobs, version, desk, log } = parts;
  if (library.access === 'read') return () => undefined;
  const backup = createDailyBackup({
    disk,
    ending: library.isSealed ? SEALED_ENDING : PLAIN_ENDING,
    clock: { now: () => new Date() },
    machine: hostname(),
    settings: settings.get,
    backUp: (file) => jobs.run('backup', (signal, onProgress) => library.backup(file, version, { signal, onProgress })),
    onFailure: (reason) => {
      log.note('backup-failed', { reason });
      desk.tell('backup-failed', { reason });
    },
  });
  return startRounds(async () => {
    await library.expireTrash(settings.get().trashDays);
    await backup.check();
  });
};

/** In rounds, which come by the hour. */
const A_DAY = 24;

/** After each start and once a day, where the person has switched it on. */
const lookForUpdates = ({ updates }: DeskParts): (() => void) => {
  let round = 0;
  return startRounds(async () => {
    if (round % A_DAY === 0) await updates.check('clock');
    round += 1;
  });
};

/** A sealed library that nobody sits before. */
const lockUnwatched = (parts: DeskParts): (() => void) =>
  lockWhenIdle({
    minutes: () => (parts.library.isSealed ? parts.settings.get().lockAfterMinutes : null),
    idleSeconds: () => powerMonitor.getSystemIdleTime(),
    every,
    onSleep: (step) => {
      powerMonitor.on('suspend', step);
      return () => powerMonitor.off('suspend', step);
    },
    lock: () => reopen(parts),
  });

/** Whoever took over has not been asked for a name. */
const SOMEBODY = { person: '', machine: '', since: '' };

/** @returns a function that ends all of it */
export const lookAfter = (parts: DeskParts): (() => void) => {
  const { library, desk, hold } = parts;
  const stops = [
    library.onChange((change) => desk.tell('library-changed', change)),
    library.newsroom.onChange((newsroom) => desk.tell('newsroom-changed', newsroom)),
    library.onSearchProgress((done, total) =>
      desk.tell('job-progress', { job: 'search-index', done, total, isRunning: done < total }),
    ),
    hold.onLost(() => desk.tell('library-locked', SOMEBODY)),
    watchOthers(parts),
    goRounds(parts),
    lookForUpdates(parts),
    lockUnwatched(parts),
  ];
  return () => {
    for (const stop of stops) stop();
  };
};
