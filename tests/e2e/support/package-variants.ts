/** Other versions of a Debian package, made out of one that is there: another number, a key to check updates by, or a program that cannot start. */
import { execFile } from 'node:child_process';
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface Variant {
  readonly from: string;
  readonly to: string;
  /** The public key that it believes. */
  readonly key: string;
  /** Its program ends with an error as soon as it is read. */
  readonly isBroken?: boolean;
}

/** Stands where the program's own first line begins, and makes a comment of the rest of it. */
const BREAK = Buffer.from('throw new Error("broken");//');

/** In place, by as many bytes as there were: the archive stays what it is. */
const change = (bytes: Buffer, from: Buffer, to: Buffer): void => {
  const at = bytes.indexOf(from);
  if (at < 0 || to.byteLength > from.byteLength) throw new Error('what is to be changed is not in the package');
  to.copy(bytes, at);
};

const currentVersion = (): string => String(JSON.parse(readFileSync('package.json', 'utf8')).version);

/** @param folder of the test's own @returns the package */
export const variantOf = async (
  deb: string,
  folder: string,
  { to, key, isBroken = false }: Variant,
): Promise<string> => {
  const stage = join(folder, `stage-${to}`);
  await run('dpkg-deb', ['-R', deb, stage]);
  const control = join(stage, 'DEBIAN', 'control');
  writeFileSync(control, readFileSync(control, 'utf8').replace(/^Version: .*$/mu, `Version: ${to}`));
  const archive = join(stage, 'opt/Dateline/resources/app.asar');
  const bytes = readFileSync(archive);
  const version = currentVersion();
  change(bytes, Buffer.from(`"version": "${version}"`), Buffer.from(`"version": "${to}"`));
  if (isBroken) change(bytes, readFileSync('out/main/start-desk.js').subarray(0, 500), BREAK);
  writeFileSync(archive, bytes);
  copyFileSync(key, join(stage, 'opt/Dateline/resources/update-key.pub'));
  const made = join(folder, `dateline_${to}_amd64.deb`);
  await run('dpkg-deb', ['--root-owner-group', '-Znone', '--build', stage, made], { maxBuffer: 1e8 });
  rmSync(stage, { recursive: true });
  return made;
};
