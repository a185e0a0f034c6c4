/** A disk on which a library's files are sealed: whoever reads and writes through it need not know, and what lies there tells nobody anything. */
import type { Disk, FreshFile } from '../disk';
import { homeOf } from './home-of';
import type { LibraryKey } from './key';
import { decipher, encipher } from './sealed-bytes';

export interface SealedPlace {
  /** The library's folder; everything outside it is left as it is. */
  readonly root: string;
  readonly key: LibraryKey;
  /** While a library is on its way into or out of its seal; otherwise a file that is not sealed was put there by somebody without the key. */
  readonly acceptsPlain: boolean;
}

/** Read as a file that is torn off at its very beginning: every reader takes that for damage and looks for another copy. */
const DAMAGED = new Uint8Array();

/** All bytes under one seal, which is set when the file is flushed or, where nobody flushes it, closed. */
const sealedFile = (file: FreshFile, seal: (bytes: Uint8Array) => Promise<Uint8Array>): FreshFile => {
  let waiting: Uint8Array[] | null = [];

  const settle = async (): Promise<void> => {
    if (waiting === null) return;
    const [only, ...more] = waiting;
    const bytes = only !== undefined && more.length === 0 ? only : Buffer.concat(waiting);
    waiting = null;
    await file.write(await seal(bytes));
  };

  return {
    write: async (bytes) => {
      if (waiting === null) throw new Error('a sealed file takes no bytes once it is flushed');
      waiting.push(bytes);
    },
    sync: async () => {
      await settle();
      await file.sync();
    },
    stamp: file.stamp,
    close: async () => {
      try {
        await settle();
      } finally {
        await file.close();
      }
    },
  };
};

export const createSealedDisk = (disk: Disk, { root, key, acceptsPlain }: SealedPlace): Disk => ({
  ...disk,
  read: async (path) => {
    const bytes = await disk.read(path);
    const home = homeOf(root, path);
    if (home === null) return bytes;
    const opened = await decipher({ key: key.files, home }, bytes);
    if (opened.ok) return opened.bytes;
    // One of a later Dateline says so itself, in the form of its first line.
    const isAsItIs = opened.reason === 'newer' || (opened.reason === 'plain' && acceptsPlain);
    return isAsItIs ? bytes : DAMAGED;
  },
  createFile: async (path) => {
    const file = await disk.createFile(path);
    const home = homeOf(root, path);
    return home === null ? file : sealedFile(file, (bytes) => encipher({ key: key.files, home }, bytes));
  },
});
