/** Backups of a sealed library are sealed with its key; what a restore is given is opened with that key, or with a secret that somebody typed. */
import { type ArchiveSource, type OpenSource, openFileSource } from '../backup/archive-source';
import { Stop } from '../backup/stop';
import type { Disk, FreshFile } from '../disk';
import type { LibraryKey } from './key';
import { openSeal, type Secret } from './seal';
import { readSeal, type Seal } from './seal-file';
import { readSealedArchive, sealedArchive } from './sealed-archive';

/** Of an open library that is sealed. */
export interface SealedWith {
  readonly key: LibraryKey;
  /** Its seal's own id. */
  readonly library: string;
  /** The disk without the seal: for what lies elsewhere, and for what wraps the key. */
  readonly outside: Disk;
}

const sealAsItIs = async ({ outside, library }: SealedWith, folder: string): Promise<Seal> => {
  const found = await readSeal(outside, folder);
  if ('data' in found && found.data.library === library) return found.data;
  throw new Stop('damaged');
};

/** A new file for a backup of the library in `folder`. Rejects with a `DiskError`, or with a `Stop` where the seal is not there any more. */
export const createArchiveFile = async (
  disk: Disk,
  path: string,
  folder: string,
  sealed: SealedWith | undefined,
): Promise<FreshFile> => {
  if (sealed === undefined) return disk.createFile(path);
  const seal = await sealAsItIs(sealed, folder);
  return sealedArchive(await sealed.outside.createFile(path), seal, sealed.key);
};

const keyOf = async (seal: Seal, own: SealedWith | undefined, secret: Secret | undefined): Promise<LibraryKey> => {
  if (own?.library === seal.library) return own.key;
  if (secret === undefined) throw new Stop('sealed-backup');
  const key = await openSeal(seal, secret);
  if (key === null) throw new Stop('wrong-passphrase');
  return key;
};

const opened = async (source: ArchiveSource, own: SealedWith | undefined, secret: Secret | undefined) => {
  const archive = await readSealedArchive(source);
  return archive === null ? source : archive.open(await keyOf(archive.seal, own, secret));
};

/** Archives of either kind. @param secret of the library that was backed up, where that is another one */
export const openingSealed =
  (openSource: OpenSource, own: SealedWith | undefined, secret?: Secret): OpenSource =>
  async (path) => {
    const source = await openSource(path);
    try {
      return await opened(source, own, secret);
    } catch (error) {
      await source.close();
      throw error;
    }
  };

/** What wraps the key of a sealed backup; null for any other file. Rejects as opening it would. */
export const sealOfArchive = async (path: string, openSource: OpenSource = openFileSource): Promise<Seal | null> => {
  const source = await openSource(path);
  try {
    return (await readSealedArchive(source))?.seal ?? null;
  } finally {
    await source.close();
  }
};
