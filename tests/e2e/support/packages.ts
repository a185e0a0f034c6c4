/** The packages under test, made by the very script that makes them for people; once for all specs, since each takes its time. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What goes into a package besides the built app, whose own stamp tells its state. */
const SOURCES = ['packaging', 'scripts', 'resources/icons', 'electron-builder.yml', 'package.json', 'out/.stamp'];
const STAMP = 'dist/.tried';

export interface Made {
  /** The program in the unpacked package. */
  readonly app: string;
  readonly deb: string;
}

const namesBelow = (place: string): readonly string[] => {
  if (statSync(place).isDirectory()) return readdirSync(place).flatMap((name) => namesBelow(join(place, name)));
  return [place];
};

const fingerprint = (): string => {
  const hash = createHash('sha256');
  for (const name of SOURCES.flatMap(namesBelow)) hash.update(`${name}\0`).update(readFileSync(name));
  return hash.digest('hex');
};

/** Pressed together a little only: these are tried and thrown away. */
const pack = async (...more: readonly string[]): Promise<void> => {
  const env = { ...process.env, ELECTRON_BUILDER_COMPRESSION_LEVEL: '1' };
  await run('node', ['scripts/package.mjs', '--linux', 'deb', ...more], { env, maxBuffer: 1e8 });
};

const madeAt = (folder: string, version: string): Made => ({
  app: join(folder, 'linux-unpacked', 'dateline'),
  deb: join(folder, `dateline_${version}_amd64.deb`),
});

const currentVersion = (): string => String(JSON.parse(readFileSync('package.json', 'utf8')).version);

/** Dateline as it is now, unpacked and as a Debian package. */
export const thisPackage = async (): Promise<Made> => {
  await run('node', ['scripts/build.mjs']);
  const made = madeAt('dist', currentVersion());
  const wanted = fingerprint();
  const isMade = existsSync(made.deb) && existsSync(made.app) && existsSync(STAMP);
  if (isMade && readFileSync(STAMP, 'utf8') === wanted) return made;
  await pack();
  writeFileSync(STAMP, wanted);
  return made;
};

/** The same under an earlier number, in a folder of its own, to be upgraded from. */
export const olderPackage = async (folder: string, version: string): Promise<Made> => {
  await pack(`-c.extraMetadata.version=${version}`, `-c.directories.output=${folder}`);
  return madeAt(folder, version);
};
