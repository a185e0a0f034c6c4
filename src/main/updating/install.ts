/** Puts a checked release in the place of the running one, in the way that this installation is renewed, and says what can be gone back to. */
import { existsSync } from 'node:fs';
import { chmod, copyFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { WayBack } from './attempt';
import { diskRefusal } from './disk-refusal';
import { sha512Of } from './hash-file';
import type { Installation } from './installation';
import { putInPlace } from './put-in-place';
import { runHelper } from './run-helper';
import type { Laid } from './shelf';
import { type Refused, refuse } from './source';

/** Root's own copy of the package before, which the helper keeps. */
const DEBIAN_PREVIOUS = '/var/lib/dateline/previous.deb';

export interface InstallOrder {
  readonly installation: Installation;
  readonly version: string;
  readonly fresh: Laid;
  /** The package of the running version; null where there is none. */
  readonly previous: Laid | null;
  /** Whether Dateline opens again afterwards. */
  readonly restart: boolean;
}

type Done = { readonly ok: true; readonly back: WayBack | null } | Refused;

/** The running AppImage is kept as it is: it needs no package. */
const keepRunning = async ({ installation, fresh }: InstallOrder): Promise<WayBack> => {
  const file = join(dirname(fresh.package), 'before.AppImage');
  await copyFile(installation.target, file);
  await chmod(file, 0o600);
  return { way: 'one-file', file, sha512: await sha512Of(file), target: installation.target };
};

const asOneFile = async (order: InstallOrder): Promise<Done> => {
  try {
    const back = await keepRunning(order);
    const put = await putInPlace(order.fresh.package, order.fresh.file.sha512, order.installation.target);
    return put.ok ? { ok: true, back } : put;
  } catch (error) {
    return diskRefusal(error, order.installation.target);
  }
};

const byPackageManager = async ({ installation, fresh, previous }: InstallOrder): Promise<Done> => {
  const before = previous === null ? [] : [previous.manifest, previous.package];
  const done = await runHelper(installation.target, ['install', fresh.manifest, fresh.package, ...before]);
  if (!done.ok) return done;
  const back: WayBack = { way: 'package-manager', file: DEBIAN_PREVIOUS, sha512: '', target: installation.target };
  return { ok: true, back: existsSync(DEBIAN_PREVIOUS) ? back : null };
};

const byInstaller = async ({ installation, version, fresh, previous, restart }: InstallOrder): Promise<Done> => {
  const { runInstaller } = await import('./run-installer');
  if (!runInstaller({ file: fresh.package, version, restart })) return refuse('install-failed');
  if (previous === null) return { ok: true, back: null };
  const { file, package: path } = previous;
  return { ok: true, back: { way: 'installer', file: path, sha512: file.sha512, target: installation.target } };
};

export const install = (order: InstallOrder): Promise<Done> => {
  switch (order.installation.way) {
    case 'one-file':
      return asOneFile(order);
    case 'package-manager':
      return byPackageManager(order);
    case 'installer':
      return byInstaller(order);
    case 'by-hand':
      return Promise.resolve(refuse('install-failed'));
  }
};

/** Whether there will be a way back, as far as it can be known beforehand. */
export const mayGoBack = ({ way }: Installation, previous: Laid | null): boolean =>
  way === 'one-file' || (way !== 'by-hand' && previous !== null);
