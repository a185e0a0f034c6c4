/** Opens Dateline again after this program has ended, in the version that lies in its place by then. */
import { spawn } from 'node:child_process';
import { app } from 'electron';
import type { InstallWay } from '#shared/updating/state';

/** Of the AppImage that is ending: the next one sets its own. */
const OF_APPIMAGE = new Set(['APPIMAGE', 'APPDIR', 'ARGV0', 'OWD']);

/** Electron would start the program inside the AppImage that is about to be unmounted. */
const openAppImage = (file: string): void => {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OF_APPIMAGE.has(name)));
  app.releaseSingleInstanceLock();
  spawn(file, process.argv.slice(1), { env, detached: true, stdio: 'ignore' })
    .on('error', () => undefined)
    .unref();
};

/** @param target the AppImage, where the program is one. Windows' installer opens what it has installed by itself. */
export const openAnew = (way: InstallWay, target: string): void => {
  if (way === 'one-file') openAppImage(target);
  else if (way !== 'installer') app.relaunch();
};
