/** Brings a release onto this computer, and beside it the package of the version that is running, so that there is a way back. */
import { packageFor } from '#shared/updating/judge';
import { manifestOf } from '#shared/updating/manifest';
import { diskRefusal } from './disk-refusal';
import { fetchPackage } from './fetch-package';
import type { Found } from './find-release';
import { mayGoBack } from './install';
import type { Installation } from './installation';
import type { PinnedKey } from './keys';
import { readRelease } from './read-release';
import type { Laid, Shelf } from './shelf';
import { type Refused, refuse } from './source';

export interface Bringing {
  readonly installation: Installation;
  readonly keys: readonly PinnedKey[];
  readonly shelf: Shelf;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number) => void;
  /** Before a broken connection is tried again. */
  readonly pause: () => Promise<void>;
}

/** From where the new one comes, as long as it lies there too. */
const bringRunning = async ({ source }: Found, bringing: Bringing): Promise<void> => {
  const { installation, keys, shelf, signal, pause } = bringing;
  const read = await readRelease(manifestOf(installation.version), { source, keys, signal });
  if (!read.ok || read.release.manifest.version !== installation.version) return;
  const file = packageFor(read.release.manifest, installation);
  if (file === null) return;
  const path = await shelf.prepare(read.release, file);
  await fetchPackage({ source, file, path, signal, onProgress: () => undefined, pause });
};

/** An AppImage needs none: the file itself is kept. */
const keepRunning = async (found: Found, bringing: Bringing): Promise<Laid | null> => {
  const { installation, shelf } = bringing;
  if (installation.way === 'one-file' || installation.way === 'by-hand') return null;
  const kept = await shelf.find(installation);
  if (kept !== null) return kept;
  await bringRunning(found, bringing);
  return shelf.find(installation);
};

type Brought = { readonly ok: true; readonly mayGoBack: boolean } | Refused;

const bring = async (found: Found, bringing: Bringing): Promise<Brought> => {
  const { installation, shelf, signal } = bringing;
  const { source, release, file } = found;
  const path = await shelf.prepare(release, file);
  const fetched = await fetchPackage({ ...bringing, source, file, path });
  if (!fetched.ok) return fetched;
  const previous = await keepRunning(found, bringing);
  if (signal.aborted) return refuse('cancelled');
  await shelf.keepOnly([release.manifest.version, installation.version]);
  return { ok: true, mayGoBack: mayGoBack(installation, previous) };
};

/** @returns whether there is a way back */
export const bringRelease = (found: Found, bringing: Bringing): Promise<Brought> =>
  bring(found, bringing).catch((error: unknown) => diskRefusal(error, found.file.name));
