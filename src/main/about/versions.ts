/** Which Dateline this is, and on what it stands. */
import { arch, release, type } from 'node:os';
import { app } from 'electron';
import type { Versions } from '#shared/help/about';

export const versionsHere = (): Versions => ({
  dateline: app.getVersion(),
  electron: process.versions.electron ?? '',
  chromium: process.versions.chrome ?? '',
  node: process.versions.node,
  v8: process.versions.v8,
  system: `${type()} ${release()} ${arch()}`,
});
