/** Files as an archive in memory, the same bytes for the same files: of no hour. */
import { createZipWriter, pack } from '../library/backup/zip-writer';

export interface FileInArchive {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What is packed already, as photos are, is stored as it is. */
  readonly how: 'store' | 'deflate';
}

/** The format's first moment, which Office writes too; by the local clock, as the format counts, so that it is the same everywhere. */
const NO_HOUR = new Date(1980, 0, 1);

export const zipOf = async (files: readonly FileInArchive[]): Promise<Uint8Array> => {
  const pieces: Uint8Array[] = [];
  const zip = createZipWriter(async (bytes) => {
    pieces.push(bytes);
  }, NO_HOUR);
  for (const { name, bytes, how } of files) await zip.put(await pack(name, bytes, how));
  await zip.end();
  return Buffer.concat(pieces);
};
