/** A photo's file under the hash of its bytes: whether it is still what its name says, and writing it where it is not. */
import { webcrypto } from 'node:crypto';
import type { AssetName } from '#shared/article/identity';
import { type Disk, unless } from './disk';
import { writeDurably } from './durable-write';
import { assetFile, type LibraryPaths } from './paths';
import { setAside } from './set-aside';

export interface PhotoShelf {
  readonly disk: Disk;
  readonly paths: LibraryPaths;
  /** The time as it stands in the name of a file set aside. */
  readonly now: () => string;
}

type Shelf = Pick<PhotoShelf, 'disk' | 'paths'>;

/** On Node's own threads: 50 MB take too long for the event loop. */
export const hashOf = async (bytes: Uint8Array): Promise<string> =>
  Buffer.from(await webcrypto.subtle.digest('SHA-256', bytes)).toString('hex');

/** Asked twice before it counts as a bad sector: an answer that got lost on a network is not one. */
const readPhoto = ({ disk, paths }: Shelf, name: AssetName): Promise<Uint8Array | null> => {
  const { current } = assetFile(paths, name);
  const read = unless(disk.read(current), ['io-error'], () => disk.read(current));
  return unless<Uint8Array | null>(read, ['missing', 'io-error'], () => null);
};

/** Whether its bytes are still the ones its name was made of. Rejects with a `DiskError` where that cannot be told. */
export const isWholePhoto = async (shelf: Shelf, name: AssetName): Promise<boolean> => {
  const bytes = await readPhoto(shelf, name);
  return bytes !== null && name.startsWith(await hashOf(bytes));
};

/**
 * Whether it need not be written: read only where its length is the right one. One that may not be looked at now is not
 * known to be bad, and stays as it is. Rejects with a `DiskError`.
 * @param length in bytes
 */
export const isStored = async (shelf: Shelf, name: AssetName, length: number): Promise<boolean> => {
  const { disk, paths } = shelf;
  if ((await disk.stat(assetFile(paths, name).current))?.size !== length) return false;
  return unless(isWholePhoto(shelf, name), ['in-use', 'no-permission'], () => true);
};

/** What lies there in its place, cut short or gone bad, is kept aside. Rejects with a `DiskError`. */
export const writePhoto = async (
  { disk, paths, now }: PhotoShelf,
  name: AssetName,
  bytes: Uint8Array,
): Promise<void> => {
  const file = assetFile(paths, name);
  await setAside({ disk, file, now }, 'current');
  await writeDurably(disk, file, bytes);
};
