/** Photos, stored once each under the hash of their bytes, without the camera's notes on who, where and when. */
import { webcrypto } from 'node:crypto';
import * as v from 'valibot';
import { type AssetName, assetNameSchema } from '#shared/article/identity';
import { MAX_PHOTO_BYTES, type Size, type Sniffed, uprightSize } from '#shared/photo/photo';
import { sniffPhoto } from '#shared/photo/sniff';
import { stripMetadata } from '#shared/photo/strip';
import type { Disk } from './disk';
import { writeDurably } from './durable-write';
import { inParallel } from './in-parallel';
import { assetFile, type LibraryPaths } from './paths';
import { attempt, type Refusal, refuse } from './reasons';

/** Photos are large: few at once, so that a check of a whole library fits in the memory of an office PC. */
const READS_AT_ONCE = 4;

export interface Kept {
  readonly ok: true;
  readonly asset: AssetName;
  /** In pixels, as seen: with the orientation applied. */
  readonly size: Size;
}

export interface PhotoBytes {
  readonly ok: true;
  readonly bytes: Uint8Array;
}

export interface PhotoCheck {
  readonly photos: number;
  /** Those whose bytes are no longer the ones their name was made of. */
  readonly damaged: readonly AssetName[];
}

export interface Assets {
  put(bytes: Uint8Array): Promise<Kept | Refusal>;
  /** @param name from anywhere: what is no asset's name is `missing`, whatever path it spells. */
  get(name: string): Promise<PhotoBytes | Refusal>;
  check(): Promise<PhotoCheck>;
}

const readAssetName = (name: string): AssetName | null => {
  const result = v.safeParse(assetNameSchema, name);
  return result.success ? result.output : null;
};

/** On Node's own threads: 50 MB take too long for the event loop. */
const hashOf = async (bytes: Uint8Array): Promise<string> =>
  Buffer.from(await webcrypto.subtle.digest('SHA-256', bytes)).toString('hex');

const nameOf = async (bytes: Uint8Array, { kind }: Sniffed): Promise<AssetName> =>
  v.parse(assetNameSchema, `${await hashOf(bytes)}.${kind}`);

export const createAssets = (disk: Disk, paths: LibraryPaths): Assets => {
  /** A file of the right length under its hash is the photo; any other is what a crash or a bad disk left. */
  const isStored = async (name: AssetName, length: number): Promise<boolean> =>
    (await disk.stat(assetFile(paths, name).current))?.size === length;

  const isWhole = async (name: AssetName): Promise<boolean> => {
    const photo = await get(name);
    return photo.ok && name.startsWith(await hashOf(photo.bytes));
  };

  const get = (name: string): Promise<PhotoBytes | Refusal> =>
    attempt<PhotoBytes | Refusal>(async () => {
      const asset = readAssetName(name);
      if (asset === null) return refuse('missing');
      return { ok: true, bytes: await disk.read(assetFile(paths, asset).current) };
    });

  const put = (bytes: Uint8Array): Promise<Kept | Refusal> =>
    attempt<Kept | Refusal>(async () => {
      if (bytes.length > MAX_PHOTO_BYTES) return refuse('too-large');
      const stripped = stripMetadata(bytes);
      const sniffed = stripped === null ? null : sniffPhoto(stripped);
      if (stripped === null || sniffed === null) return refuse('not-a-photo');
      const asset = await nameOf(stripped, sniffed);
      if (!(await isStored(asset, stripped.length))) await writeDurably(disk, assetFile(paths, asset), stripped);
      return { ok: true, asset, size: uprightSize(sniffed) };
    });

  const check = async (): Promise<PhotoCheck> => {
    const names = (await disk.list(paths.assets)).map(readAssetName).filter((name) => name !== null);
    const whole = await inParallel(names, READS_AT_ONCE, isWhole);
    return { photos: names.length, damaged: names.filter((_, i) => !whole[i]) };
  };

  return { put, get, check };
};
