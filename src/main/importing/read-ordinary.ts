/** Reads a file that is one: a pipe or a device gives bytes without end, or keeps whoever opens it waiting for ever. */
import { constants, type FileHandle, open } from 'node:fs/promises';
import type { Failed, ImportFailure } from '#shared/failures';

/** Without waiting: opening a pipe that nobody writes to ends at once. Windows has neither the flag nor such pipes. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** No more than it was when it was looked at: it may grow while it is read. */
const readWhole = async (file: FileHandle, size: number): Promise<Uint8Array> => {
  const bytes = Buffer.allocUnsafe(size);
  let at = 0;
  while (at < size) {
    const { bytesRead } = await file.read(bytes, at, size - at, at);
    if (bytesRead === 0) break;
    at += bytesRead;
  }
  return bytes.subarray(0, at);
};

/** @param most in bytes. Rejects with the system's error where the disk refuses. */
export const readOrdinary = async (
  path: string,
  most: number,
): Promise<{ readonly ok: true; readonly bytes: Uint8Array } | Failed<ImportFailure>> => {
  const file = await open(path, FLAGS);
  try {
    const stats = await file.stat();
    if (!stats.isFile()) return { ok: false, reason: 'unsupported-format' };
    return stats.size > most
      ? { ok: false, reason: 'too-large' }
      : { ok: true, bytes: await readWhole(file, stats.size) };
  } finally {
    await file.close();
  }
};
