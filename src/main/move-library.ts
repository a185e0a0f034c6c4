/** Moving the library elsewhere: the person chooses a folder, everything is copied and checked, and Dateline opens anew on it. */
import { app, dialog } from 'electron';
import type { Replies } from '#shared/ipc';
import type { DeskParts } from './desk-parts';
import { type CopiedLibrary, copyLibrary } from './moving/copy-library';
import { judgeTarget } from './moving/target';

export type MoveParts = Pick<DeskParts, 'library' | 'desk' | 't' | 'settings' | 'changeSettings' | 'jobs' | 'ending'>;

type Answer = Replies['library/move'];

const chooseFolder = async ({ desk, t }: MoveParts): Promise<string | null> => {
  const { filePaths } = await dialog.showOpenDialog(desk.window, {
    title: t()('main.move.choose'),
    properties: ['openDirectory', 'createDirectory'],
  });
  return filePaths[0] ?? null;
};

const mayUse = async ({ desk, t }: MoveParts, folder: string): Promise<boolean> => {
  const say = t();
  const { response } = await dialog.showMessageBox(desk.window, {
    type: 'question',
    message: say('main.move.use-title'),
    detail: say('main.move.use-detail', { folder }),
    buttons: [say('main.move.use'), say('main.move.stay')],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  return response === 0;
};

const tellDone = ({ desk, t, library }: MoveParts, folder: string): Promise<unknown> => {
  const say = t();
  return dialog.showMessageBox(desk.window, {
    type: 'info',
    message: say('main.move.done-title'),
    detail: say('main.move.done-detail', { folder, old: library.folder }),
    buttons: [say('main.move.done-ok')],
  });
};

const tellFailed = ({ t, library }: MoveParts): Promise<unknown> => {
  const say = t();
  return dialog.showMessageBox({
    type: 'warning',
    message: say('main.move.failed-title'),
    detail: say('main.move.failed-detail', { folder: library.folder }),
    buttons: [say('main.move.done-ok')],
  });
};

/** By the ordinary way out, so that the window stores its text first; what is in the new place opens after the end. */
const reopenOn = (parts: MoveParts, folder: string, copied: CopiedLibrary | null): void => {
  const { desk, ending, settings, changeSettings } = parts;
  ending.afterClosing('move', async () => {
    const finished = copied === null || (await copied.finish()).ok;
    if (finished) changeSettings({ ...settings.get(), libraryFolder: folder });
    else await tellFailed(parts);
    await settings.flush();
    app.relaunch();
  });
  // After the reply has gone out.
  setImmediate(() => desk.window.close());
};

const copyTo = async (parts: MoveParts, to: string): Promise<Answer> => {
  const from = parts.library.folder;
  const copied = await parts.jobs.run('move', (signal, onProgress) => copyLibrary({ from, to, signal, onProgress }));
  if (!copied.ok) return copied;
  await tellDone(parts, to);
  reopenOn(parts, to, copied);
  return { ok: true, folder: to };
};

/** The old folder stays as it is: the person is told that it may be deleted later. */
export const moveLibrary = async (parts: MoveParts): Promise<Answer> => {
  const to = await chooseFolder(parts);
  if (to === null) return { ok: false, reason: 'cancelled' };
  const target = await judgeTarget(parts.library.folder, to).catch(() => null);
  if (target !== 'library') return copyTo(parts, to);
  if (!(await mayUse(parts, to))) return { ok: false, reason: 'cancelled' };
  reopenOn(parts, to, null);
  return { ok: true, folder: to };
};
