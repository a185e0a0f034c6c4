/** The private folder for packages that were fetched: each release under its version, with what it was checked by, so that it can be checked again. */
import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Here, packageFor } from '#shared/updating/judge';
import { readManifest, type UpdatePackage } from '#shared/updating/manifest';
import { isWhole } from './hash-file';
import type { PinnedKey } from './keys';
import type { Release } from './read-release';
import { isSignedByUs } from './signature';

/** A release whose package lies whole in the folder. */
export interface Laid {
  readonly manifest: string;
  readonly package: string;
  readonly file: UpdatePackage;
}

export interface Shelf {
  /** Makes room for a release. @returns where its package is to be laid */
  readonly prepare: (release: Release, file: UpdatePackage) => Promise<string>;
  /** Null where it is not there, or is not what was signed any more. */
  readonly find: (here: Here) => Promise<Laid | null>;
  /** What is needed no more goes. */
  readonly keepOnly: (versions: readonly string[]) => Promise<void>;
}

const MANIFEST = 'release.json';

/** Nobody else on this computer may read or change what is about to be installed. */
const makePrivate = async (folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await chmod(folder, 0o700);
};

export const createShelf = (folder: string, keys: readonly PinnedKey[]): Shelf => {
  const placeOf = (version: string): string => join(folder, version);

  const readLaid = async (here: Here): Promise<Laid | null> => {
    const manifest = join(placeOf(here.version), MANIFEST);
    const bytes = await readFile(manifest);
    if (!isSignedByUs(bytes, await readFile(`${manifest}.sig`, 'utf8'), keys)) return null;
    const release = readManifest(bytes.toString('utf8'));
    const file = release?.version === here.version ? packageFor(release, here) : null;
    if (file === null) return null;
    const path = join(placeOf(here.version), file.name);
    return (await isWhole(path, file)) ? { manifest, package: path, file } : null;
  };

  return {
    prepare: async ({ manifest, bytes, signatures }, file) => {
      const place = placeOf(manifest.version);
      await makePrivate(folder);
      await makePrivate(place);
      await writeFile(join(place, MANIFEST), bytes, { mode: 0o600 });
      await writeFile(join(place, `${MANIFEST}.sig`), signatures, { mode: 0o600 });
      return join(place, file.name);
    },
    find: (here) => readLaid(here).catch(() => null),
    keepOnly: async (versions) => {
      const names = await readdir(folder).catch((): string[] => []);
      const spare = names.filter((name) => /^\d+\.\d+\.\d+$/u.test(name) && !versions.includes(name));
      await Promise.all(spare.map((name) => rm(placeOf(name), { recursive: true, force: true })));
    },
  };
};
