/** The bytes of an archive, any stretch of them: from a file that stays open, so that what was verified is what is restored. */
import { open } from 'node:fs/promises';
import { asDiskError } from '../errno';
import { Stop } from './stop';

export interface ArchiveSource {
  /** In bytes. */
  readonly size: number;
  /** Rejects where the archive has no such stretch. */
  read(at: number, length: number): Promise<Uint8Array>;
  close(): Promise<void>;
}

export type OpenSource = (path: string) => Promise<ArchiveSource>;

/** Read at once where little is asked for: an archive of small files is mostly headers. */
const WINDOW = 256 * 1024;
/** One where the directory is read, one where the files are. */
const WINDOWS = 2;

interface Window {
  readonly at: number;
  readonly bytes: Promise<Uint8Array>;
}

export const windowed = (source: ArchiveSource): ArchiveSource => {
  const windows: Window[] = [];

  const windowAt = (at: number, length: number): Window => {
    const known = windows.find((window) => window.at <= at && at + length <= window.at + WINDOW);
    if (known) return known;
    const fresh = { at, bytes: source.read(at, Math.min(WINDOW, source.size - at)) };
    windows.unshift(fresh);
    windows.length = Math.min(windows.length, WINDOWS);
    return fresh;
  };

  return {
    ...source,
    read: async (at, length) => {
      if (at < 0 || length < 0 || !(at + length <= source.size)) throw new Stop('damaged-backup');
      if (length > WINDOW / 4) return source.read(at, length);
      const window = windowAt(at, length);
      return (await window.bytes).subarray(at - window.at, at - window.at + length);
    },
  };
};

const named = async <T>(path: string, step: Promise<T>): Promise<T> => {
  try {
    return await step;
  } catch (error) {
    throw asDiskError(error, path);
  }
};

export const openFileSource: OpenSource = async (path) => {
  const file = await named(path, open(path, 'r'));
  const { size } = await named(path, file.stat());
  return windowed({
    size,
    read: async (at, length) => {
      const bytes = new Uint8Array(length);
      const { bytesRead } = await named(path, file.read(bytes, 0, length, at));
      if (bytesRead < length) throw new Stop('damaged-backup');
      return bytes;
    },
    close: () => named(path, file.close()),
  });
};
