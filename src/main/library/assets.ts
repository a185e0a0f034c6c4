/** Photos, stored once each under the hash of their bytes, without the camera's notes on who, where and when. */
import * as v from 'valibot';
import { type AssetName, assetNameSchema, readAssetName } from '#shared/article/identity';
import { MAX_PHOTO_BYTES, type Size, type Sniffed, uprightSize } from '#shared/photo/photo';
import { sniffPhoto } from '#shared/photo/sniff';
import { stripMetadata } from '#shared/photo/strip';
import { assetFile } from './paths';
import { attempt, type Refusal, refuse } from './reasons';
import { hashOf, isStored, isWholePhoto, type PhotoShelf, writePhoto } from './stored-photo';

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

export interface Assets {
  put(bytes: Uint8Array): Promise<Kept | Refusal>;
  /** @param name from anywhere: what is no asset's name is `missing`, whatever path it spells; a file that is no such photo is `damaged`. */
  get(name: string): Promise<PhotoBytes | Refusal>;
  /** Of all that is stored. Rejects with a `DiskError`. */
  names(): Promise<readonly AssetName[]>;
  /** Whether its bytes are still the ones its name was made of. Rejects with a `DiskError` where that cannot be told. */
  isWhole(name: AssetName): Promise<boolean>;
}

const nameOf = async (bytes: Uint8Array, { kind }: Sniffed): Promise<AssetName> =>
  v.parse(assetNameSchema, `${await hashOf(bytes)}.${kind}`);

/** In a shared folder anybody may put a link to some other file under a photo's name: what it leads to is neither shown nor exported. */
const isOfItsKind = (asset: AssetName, bytes: Uint8Array): boolean => asset.endsWith(`.${sniffPhoto(bytes)?.kind}`);

export const createAssets = (shelf: PhotoShelf): Assets => {
  const { disk, paths } = shelf;

  const get = (name: string): Promise<PhotoBytes | Refusal> =>
    attempt<PhotoBytes | Refusal>(async () => {
      const asset = readAssetName(name);
      if (asset === null) return refuse('missing');
      const bytes = await disk.read(assetFile(paths, asset).current);
      return isOfItsKind(asset, bytes) ? { ok: true, bytes } : refuse('damaged');
    });

  const put = (bytes: Uint8Array): Promise<Kept | Refusal> =>
    attempt<Kept | Refusal>(async () => {
      if (bytes.length > MAX_PHOTO_BYTES) return refuse('too-large');
      const stripped = stripMetadata(bytes);
      const sniffed = stripped === null ? null : sniffPhoto(stripped);
      if (stripped === null || sniffed === null) return refuse('not-a-photo');
      const asset = await nameOf(stripped, sniffed);
      // There already, it may be what an earlier try has left that failed at the flush alone.
      if (await isStored(shelf, asset, stripped.length))
        await disk.syncFolder(paths.assets, assetFile(paths, asset).current);
      else await writePhoto(shelf, asset, stripped);
      return { ok: true, asset, size: uprightSize(sniffed) };
    });

  const names = async (): Promise<readonly AssetName[]> =>
    (await disk.list(paths.assets)).map(readAssetName).filter((name) => name !== null);

  return { put, get, names, isWhole: (name) => isWholePhoto(shelf, name) };
};
