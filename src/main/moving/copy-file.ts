/** One file copied, brought to the disk, and read back: the copy counts only when it has the same hash. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { isGone } from './inventory';

/** A save may come between the copying and the reading. */
const ATTEMPTS = 3;

/** As a stream: a photo of 50 MB, four at once, is too much for an office PC. */
const hashOf = async (path: string): Promise<string> => {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
};

const flush = async (path: string): Promise<void> => {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
};

const attemptCopy = async (from: string, to: string): Promise<boolean> => {
  await copyFile(from, to);
  await flush(to);
  const [original, copy] = await Promise.all([hashOf(from), hashOf(to)]);
  return original === copy;
};

export type Copied = 'copied' | 'gone' | 'not-verified';

/** Rejects with what the system says where a file can be neither read nor written. */
export const copyWhole = async (from: string, to: string): Promise<Copied> => {
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) if (await attemptCopy(from, to)) return 'copied';
    return 'not-verified';
  } catch (error) {
    if (isGone(error) && (await isMissing(from))) return 'gone';
    throw error;
  }
};

const isMissing = async (path: string): Promise<boolean> => {
  try {
    await (await open(path, 'r')).close();
    return false;
  } catch (error) {
    return isGone(error);
  }
};
