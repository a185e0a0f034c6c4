/** Releases of the Debian package under test as a newsroom signs them: a key of the test's own, and other versions that believe it. */
import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Variant, variantOf } from './package-variants';
import { thisPackage } from './packages';

const run = promisify(execFile);

export interface SignedReleases {
  /** Of the test's own: it takes it away. */
  readonly folder: string;
  /** The package under test, and its version. */
  readonly deb: string;
  readonly version: string;
  /** The public key. */
  readonly key: string;
  release(version: string): readonly [manifest: string, deb: string];
}

/** @param newer what there is besides the package under test */
export const signReleases = async (newer: readonly Pick<Variant, 'to' | 'isBroken'>[]): Promise<SignedReleases> => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-updates-'));
  // Who has no rights reads it too.
  chmodSync(folder, 0o755);
  const { makeKeys } = await import('../../../scripts/lib/update-keys.mjs');
  const [secret, key] = [join(folder, 'secret.pem'), join(folder, 'update-key.pub')];
  const releases = join(folder, 'releases');
  await makeKeys(secret, key);
  const { deb } = await thisPackage();
  const version = String(JSON.parse(readFileSync('package.json', 'utf8')).version);
  mkdirSync(releases);
  await copyFile(deb, join(releases, `dateline_${version}_amd64.deb`));
  for (const each of newer) await variantOf(deb, releases, { from: version, key, ...each });
  for (const each of [version, ...newer.map(({ to }) => to)])
    await run('node', ['scripts/sign-update.mjs', releases, '--key', secret, '--version', each]);
  const release = (of: string) =>
    [join(releases, `dateline-${of}.json`), join(releases, `dateline_${of}_amd64.deb`)] as const;
  return { folder, deb, version, key, release };
};
