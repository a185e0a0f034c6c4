/** Whether a file on the disk is the very package that was signed. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { UpdatePackage } from '#shared/updating/manifest';

export const sha512Of = async (file: string): Promise<string> => {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), hash);
  return hash.digest('hex');
};

/** The bytes that lie there now count, not those that came. */
export const isWhole = async (file: string, { bytes, sha512 }: UpdatePackage): Promise<boolean> => {
  const found = await stat(file).catch(() => null);
  return found?.isFile() === true && found.size === bytes && (await sha512Of(file)) === sha512;
};
