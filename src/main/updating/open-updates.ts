/** Updates as this program has them: its own installation, the keys beside it, the person's settings, and what happens at the end. */
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { app, dialog, shell } from 'electron';
import type { Translate } from '#shared/i18n/translate';
import type { Settings } from '#shared/settings';
import { sayUpdateFailure } from '#shared/updating/failure-words';
import type { UpdateView } from '#shared/updating/state';
import { userFolder } from '../user-folders';
import { forgetAttempt } from './attempt';
import { finishUpdate } from './finish';
import { attemptFile, updatesFolder } from './folders';
import { installationOf } from './installation';
import { openKeys } from './keys';
import { openAnew } from './open-anew';
import { createShelf } from './shelf';
import { createUpdates, type Updates } from './updates';

/** In milliseconds. */
const BEFORE_NEXT_TRY = 1_500;

export interface OpenUpdates extends Updates {
  /** The window is drawn and the library open: this version works. */
  readonly noteStarted: () => void;
  /** @param saved whether the window was left with all its text stored */
  readonly noteLeft: (saved: boolean) => void;
  /** Installed once the window closes, and Dateline opens again. @returns what takes that back */
  readonly restartAfter: () => () => void;
  /** The checked package in its folder, for whom it is installed by hand. */
  readonly show: () => void;
  /** To be called at the very end, with the library closed. @returns once there is nothing left but to end */
  readonly finish: () => Promise<void>;
}

export interface OpeningUpdates {
  readonly settings: () => Settings;
  readonly t: () => Translate;
  readonly tell: (view: UpdateView) => void;
  /** A word on the screen while the new version is put in place. @returns what takes it away */
  readonly showInstalling: (version: string) => () => void;
}

/** In a checkout there is none of a newsroom's own. */
const keyFile = (): string => {
  if (app.isPackaged) return join(process.resourcesPath, 'update-key.pub');
  return process.env.DATELINE_UPDATE_KEY ?? join(app.getAppPath(), 'resources', 'update-key.pub');
};

const here = () =>
  installationOf({
    version: app.getVersion(),
    platform: process.platform,
    arch: process.arch,
    execPath: process.execPath,
    isPackaged: app.isPackaged,
    env: process.env,
  });

export const openUpdates = ({ settings, t, tell, showInstalling }: OpeningUpdates): OpenUpdates => {
  const keys = openKeys(keyFile());
  const installation = here();
  const shelf = createShelf(join(updatesFolder(userFolder()), 'packages'), keys);
  const note = attemptFile(userFolder());
  const updates = createUpdates({ installation, keys, shelf, settings, tell, pause: () => wait(BEFORE_NEXT_TRY) });
  let isSaved = false;
  let restart = false;

  const tellFailed = (version: string, why: string): Promise<unknown> =>
    dialog.showMessageBox({
      type: 'warning',
      message: t()('updating.not-installed.title', { version }),
      detail: t()('updating.not-installed.detail', { why, here: app.getVersion() }),
      buttons: [t()('updating.not-installed.ok')],
    });

  const putInPlace = async (version: string): Promise<void> => {
    if (installation === null) return;
    const takeAway = showInstalling(version);
    const done = await finishUpdate({ installation, shelf, note, version, restart });
    takeAway();
    if (!done.ok) await tellFailed(version, sayUpdateFailure(t(), done.reason));
    if (restart && done.ok) openAnew(installation.way, installation.target);
    else if (restart) app.relaunch();
  };

  return {
    ...updates,
    noteStarted: () => forgetAttempt(note),
    noteLeft: (saved) => {
      isSaved = saved;
    },
    restartAfter: () => {
      const { state } = updates.view();
      const wasAtQuit = state.at === 'ready' && state.atQuit;
      restart = true;
      updates.decide(true);
      return () => {
        restart = false;
        updates.decide(wasAtQuit);
      };
    },
    show: () => {
      const { state } = updates.view();
      if (state.at !== 'ready') return;
      const folder = join(updatesFolder(userFolder()), 'packages', state.offer.version);
      void shell.openPath(folder);
    },
    finish: async () => {
      const { state } = updates.view();
      // Whoever has left text unsaved, or a window that never answered, is not sent on to another version on top.
      if (state.at === 'ready' && state.atQuit && isSaved) await putInPlace(state.offer.version);
    },
  };
};
