/** Listens to main and to the window for as long as the window lives: commands, news of the library, losing focus, closing. */

import { perform, runCommand } from './command-table';
import { refreshTrash } from './deeds/articles';
import { hearOfExport } from './deeds/exporting-order';
import { sayProgramTrouble } from './deeds/help';
import { hearOfReading, receiveProposed } from './deeds/importing';
import { flush } from './deeds/leaving';
import { sayBackupFailed } from './deeds/library';
import { hearOfNewsroom, settleNewsroom } from './deeds/newsroom';
import { hearOfOutsideChange } from './deeds/outside';
import { isChanging } from './deeds/settings';
import { hearOfUpdate } from './deeds/updating';
import type { Newsroom } from './newsroom';

/** Longer than main takes to close a window that is ready; if it stays after all, it must be of use again. */
const CLOSING = 3_000;

/** Nothing may be typed any more that nobody would store. */
const takeNoMoreText = (): void => {
  document.body.inert = true;
  setTimeout(() => {
    document.body.inert = false;
  }, CLOSING);
};

/** Tells main whether everything is stored. Where it is not, main asks the person; the notice on the sheet says why. */
const answerClose = async (room: Newsroom): Promise<void> => {
  const isKept = await settleNewsroom(room);
  const saved = (await flush(room)) && isKept;
  room.keepPlace();
  if (saved) takeNoMoreText();
  await room.bridge.call('app/ready-to-close', { saved });
};

/** Whoever looks away may be about to switch the machine off. @returns its release. */
const flushWhenLeft = (room: Newsroom): (() => void) => {
  const store = (): void => {
    room.keepPlace();
    void flush(room);
  };
  const storeWhenHidden = (): void => {
    if (document.visibilityState === 'hidden') store();
  };
  window.addEventListener('blur', store);
  document.addEventListener('visibilitychange', storeWhenHidden);
  return () => {
    window.removeEventListener('blur', store);
    document.removeEventListener('visibilitychange', storeWhenHidden);
  };
};

/** @returns a function that stops listening. */
export const watchMain = (room: Newsroom): (() => void) => {
  const { bridge, store } = room;
  const stops = [
    bridge.on('command', (command) => void runCommand(room, command)),
    bridge.on('settings-changed', (settings) => {
      if (!isChanging(room)) store.send({ is: 'settings', settings });
    }),
    bridge.on('library-changed', (change) => {
      room.hearOfLibrary(change);
      void perform(room, refreshTrash);
    }),
    bridge.on('newsroom-changed', (newsroom) => hearOfNewsroom(room, newsroom)),
    bridge.on('article-changed-outside', ({ id }) => void perform(room, () => hearOfOutsideChange(room, id))),
    bridge.on('library-locked', (by) => store.send({ is: 'locked', by })),
    bridge.on('job-progress', (progress) => store.send({ is: 'jobs', event: { is: 'progressed', progress } })),
    bridge.on('backup-failed', ({ reason }) => sayBackupFailed(room, reason)),
    bridge.on('program-trouble', () => sayProgramTrouble(room)),
    bridge.on('export-progress', (step) => hearOfExport(room, step)),
    bridge.on('import-progress', (progress) => hearOfReading(room, progress)),
    bridge.on('import-offered', (proposals) => receiveProposed(room, proposals)),
    bridge.on('update-changed', (view) => hearOfUpdate(room, view)),
    bridge.on('close-requested', () => void answerClose(room)),
    flushWhenLeft(room),
  ];
  return () => {
    for (const stop of stops) stop();
  };
};
