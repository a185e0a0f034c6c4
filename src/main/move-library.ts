/** Moving the library elsewhere: the person chooses a folder, everything is copied and checked, and Dateline opens anew on it. */
import { app, dialog } from 'electron';
import type { Replies } from '#shared/ipc';
import type { DeskParts } from './desk-parts';
import { type CopiedLibrary, copyLibrary } from './moving/copy-library';
import { judgeTarget } from './moving/target';
import { waitForClosing } from './moving/waiting-move';

export type MoveParts = Pick<
  DeskParts,
  'library' | 'desk' | 't' | 'settings' | 'changeSettings' | 'jobs' | 'ending' | 'hold'
>;

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

const tellDropped = ({ desk, t, library }: MoveParts): Promise<unknown> => {
  const say = t();
  return dialog.showMessageBox(desk.window, {
    type: 'info',
    message: say('main.move.dropped-title'),
    detail: say('main.move.dropped-detail', { folder: library.folder }),
    buttons: [say('main.move.dropped-ok')],
  });
};

/** Who has lost the library meanwhile would part with what is written in it from now on. */
const isFinished = async ({ hold }: MoveParts, copied: CopiedLibrary): Promise<boolean> => {
  if ((await hold.mayWrite()) === null) return (await copied.finish()).ok;
  await copied.discard().catch(() => undefined);
  return false;
};

const carryOut = async (parts: MoveParts, folder: string, copied: CopiedLibrary | null): Promise<void> => {
  const { settings, changeSettings } = parts;
  const mayOpenThere = copied === null || (await isFinished(parts, copied));
  if (mayOpenThere) changeSettings({ ...settings.get(), libraryFolder: folder });
  else await tellFailed(parts);
  await settings.flush();
  app.relaunch();
};

const drop = async (parts: MoveParts, copied: CopiedLibrary | null): Promise<void> => {
  await copied?.discard().catch(() => undefined);
  await tellDropped(parts);
};

/** By the ordinary way out, so that the window stores its text first; what is in the new place opens after the end. */
const reopenOn = (parts: MoveParts, folder: string, copied: CopiedLibrary | null): void => {
  const { desk, ending } = parts;
  waitForClosing(
    { ending, onStay: desk.onStay },
    { carryOut: () => carryOut(parts, folder, copied), drop: () => drop(parts, copied) },
  );
  // After the reply has gone out.
  setImmediate(() => {
    if (!desk.window.isDestroyed()) desk.window.close();
  });
};

const copyTo = async (parts: MoveParts, to: string): Promise<Answer> => {
  const from = parts.library.folder;
  const copied = await parts.jobs.run('move', (signal, onProgress) => copyLibrary({ from, to, signal, onProgress }));
  if (!copied.ok) return copied;
  const refusal = await parts.hold.mayWrite();
  if (refusal !== null) {
    await copied.discard().catch(() => undefined);
    return { ok: false, reason: refusal };
  }
  await tellDone(parts, to);
  reopenOn(parts, to, copied);
  return { ok: true, folder: to };
};

/** The old folder stays as it is: the person is told that it may be deleted later. */
export const moveLibrary = async (parts: MoveParts): Promise<Answer> => {
  // Before the person has looked for a folder: what somebody else goes on writing in is not ours to take elsewhere.
  const refusal = await parts.hold.mayWrite();
  if (refusal !== null) return { ok: false, reason: refusal };
  if (parts.settings.machine.locked.includes('libraryFolder')) return { ok: false, reason: 'set-for-all' };
  const to = await chooseFolder(parts);
  if (to === null) return { ok: false, reason: 'cancelled' };
  const target = await judgeTarget(parts.library.folder, to).catch(() => null);
  if (target !== 'library') return copyTo(parts, to);
  if (!(await mayUse(parts, to))) return { ok: false, reason: 'cancelled' };
  reopenOn(parts, to, null);
  return { ok: true, folder: to };
};
