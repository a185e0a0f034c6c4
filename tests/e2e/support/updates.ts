/** The app as an installed AppImage meets it: a file that stands for the program on the disk, a key to check by, and a server of the newsroom's. */
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  createSigner,
  type Files,
  makeRelease,
  openUpdateServer,
  type UpdateServer,
} from '../../support/update-server';
import { startCommand } from './app';

export interface Newsroom {
  readonly server: UpdateServer;
  /** What the program is started with, so that it takes itself for the AppImage. */
  readonly env: Readonly<Record<string, string>>;
  /** What stands in the place of the program now. */
  readonly program: () => string;
  /** What the program that was opened last wrote, once it was; null before. */
  readonly opened: () => string | null;
  /** A release of a program that says its number when it is opened. */
  readonly release: (version: string, over?: Parameters<typeof makeRelease>[1]) => Files;
  /** Notes that a version was put in place and has failed to start so often. */
  readonly hasFailed: (to: string, starts: number) => string;
}

const sumOf = (bytes: Uint8Array): string => createHash('sha512').update(bytes).digest('hex');

const OLD = '#!/bin/sh\n# the program before\n';

/** It stands for the program alone: the real one is not packed for this. */
const scriptOf = (version: string, mark: string): string => `#!/bin/sh\nprintf '%s' '${version}' > '${mark}'\n`;

export const openNewsroom = async (home: string): Promise<Newsroom> => {
  const signer = createSigner();
  const server = await openUpdateServer();
  const { executable } = await startCommand();
  const target = join(home, 'Dateline.AppImage');
  const key = join(home, 'update-key.pub');
  const mark = join(home, 'opened');
  writeFileSync(target, OLD);
  chmodSync(target, 0o755);
  writeFileSync(key, signer.pem);
  return {
    server,
    env: { APPIMAGE: target, APPDIR: dirname(executable), DATELINE_UPDATE_KEY: key },
    program: () => readFileSync(target, 'utf8'),
    opened: () => (existsSync(mark) ? readFileSync(mark, 'utf8') : null),
    release: (version, over = {}) =>
      makeRelease(signer, { version, bytes: Buffer.from(scriptOf(version, mark)), ...over }),
    hasFailed: (to, starts) => {
      const folder = join(home, 'updates');
      const file = join(folder, 'before.AppImage');
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, scriptOf('0.0.9', mark));
      const note = join(folder, 'attempt.json');
      const sha512 = sumOf(readFileSync(file));
      const back = { way: 'one-file', file, sha512, target };
      writeFileSync(note, JSON.stringify({ from: '0.0.9', to, starts, back }));
      return note;
    },
  };
};
