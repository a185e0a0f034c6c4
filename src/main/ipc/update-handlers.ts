/** New versions of the program: looked for, fetched, installed. The window names neither an address nor a file. */
import { basename, dirname } from 'node:path';
import { dialog } from 'electron';
import type { Handlers } from '#shared/ipc';
import { LATEST } from '#shared/updating/manifest';
import type { DeskParts } from '../desk-parts';

type UpdateChannel =
  | 'update/view'
  | 'update/check'
  | 'update/choose-file'
  | 'update/fetch'
  | 'update/cancel'
  | 'update/install'
  | 'update/show';

/** The manifest, or any package that lies beside it. */
const ENDINGS = ['json', 'deb', 'AppImage', 'exe', 'gz', 'dmg'];

const chooseFile = async ({ desk, t, updates }: DeskParts): Promise<void> => {
  const { filePaths } = await dialog.showOpenDialog(desk.window, {
    title: t()('updating.choose.title'),
    properties: ['openFile'],
    filters: [{ name: t()('updating.choose.files'), extensions: ENDINGS }],
  });
  const [file] = filePaths;
  if (file === undefined) return;
  const name = basename(file);
  await updates.checkFolder(dirname(file), name.endsWith('.json') ? name : LATEST);
};

/** By the ordinary way out, so that the window stores its text first. Who stays after all has not been asked again. */
const installNow = ({ desk, updates }: DeskParts): void => {
  const { state } = updates.view();
  if (state.at !== 'ready' || state.offer.way === 'by-hand') return;
  const takeBack = updates.restartAfter();
  const stopListening = desk.onStay(() => {
    stopListening();
    takeBack();
  });
  // After the reply has gone out.
  setImmediate(() => {
    if (!desk.window.isDestroyed()) desk.window.close();
  });
};

export const updateHandlers = (parts: DeskParts): Pick<Handlers, UpdateChannel> => {
  const { updates } = parts;
  const thenView = async (step: Promise<void>) => {
    await step;
    return updates.view();
  };
  return {
    'update/view': () => {
      updates.noteStarted();
      return updates.view();
    },
    'update/check': () => thenView(updates.check('person')),
    'update/choose-file': () => thenView(chooseFile(parts)),
    'update/fetch': () => thenView(updates.fetch()),
    'update/cancel': () => {
      updates.cancel();
      return null;
    },
    'update/install': ({ when }) => {
      if (when === 'now') installNow(parts);
      else updates.decide(when === 'at-quit');
      return updates.view();
    },
    'update/show': () => {
      updates.show();
      return null;
    },
  };
};
