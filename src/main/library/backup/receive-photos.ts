/** The photos of an archive come into a library: those that are missing or bad here, and that are what their names say. */
import type { AssetName } from '#shared/article/identity';
import { sniffPhoto } from '#shared/photo/sniff';
import { isStored, writePhoto } from '../stored-photo';
import { type ArchiveFile, filesOf } from './archive';
import { readArchiveName } from './archive-names';
import type { ArchiveSource } from './archive-source';
import { sha256Of } from './digest';
import type { RestoreTarget } from './restore-target';
import { stopIfCancelled } from './stop';

/** A photo gone bad before the backup was made is not put where a good one may be found one day. */
const isAsNamed = async (asset: AssetName, bytes: Uint8Array): Promise<boolean> =>
  asset === `${await sha256Of(bytes)}.${sniffPhoto(bytes)?.kind}`;

const receivePhoto = async (target: RestoreTarget, asset: AssetName, file: ArchiveFile): Promise<boolean> => {
  if (await isStored(target, asset, file.size)) return false;
  const bytes = await file.read();
  if (!(await isAsNamed(asset, bytes))) return false;
  await writePhoto(target, asset, bytes);
  return true;
};

/** Before the articles, so that none names a photo that is not there. @returns how many were added */
export const receivePhotos = async (
  target: RestoreTarget,
  source: ArchiveSource,
  signal: AbortSignal,
  onDone: () => void,
): Promise<number> => {
  let added = 0;
  for await (const file of filesOf(source)) {
    stopIfCancelled(signal);
    const name = readArchiveName(file.name);
    if (name?.kind !== 'photo') continue;
    if (await receivePhoto(target, name.asset, file)) added += 1;
    onDone();
  }
  // Those that were there already, too: an earlier restore may have failed at the flush.
  await target.disk.syncFolder(target.paths.assets);
  return added;
};
