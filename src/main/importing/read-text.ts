/** The text of a file on the disk, or why there is none. */
import { open } from 'node:fs/promises';
import { type Decoded, decodeText } from '#shared/importing/decode-text';
import { DiskError } from '../library/disk';
import { asDiskError } from '../library/errno';

/** A page of a portal is a few kilobytes; this leaves room for a book. */
const MAX_BYTES = 20 * 1024 * 1024;

export const readText = async (path: string): Promise<Decoded> => {
  try {
    const file = await open(path, 'r');
    try {
      const { size } = await file.stat();
      return size > MAX_BYTES ? { ok: false, reason: 'too-large' } : decodeText(await file.readFile());
    } finally {
      await file.close();
    }
  } catch (error) {
    const refusal = asDiskError(error, path);
    if (refusal instanceof DiskError) return { ok: false, reason: refusal.reason };
    throw error;
  }
};
