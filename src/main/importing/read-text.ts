/** The text of a file on the disk, or why there is none. */
import { type Decoded, decodeText } from '#shared/importing/decode-text';
import { DiskError } from '../library/disk';
import { asDiskError } from '../library/errno';
import { readOrdinary } from './read-ordinary';

/** A page of a portal is a few kilobytes; this leaves room for a book. */
const MAX_BYTES = 20 * 1024 * 1024;

export const readText = async (path: string): Promise<Decoded> => {
  try {
    const read = await readOrdinary(path, MAX_BYTES);
    if (read.ok) return decodeText(read.bytes);
    return { ok: false, reason: read.reason === 'too-large' ? 'too-large' : 'unsupported-format' };
  } catch (error) {
    const refusal = asDiskError(error, path);
    if (refusal instanceof DiskError) return { ok: false, reason: refusal.reason };
    throw error;
  }
};
