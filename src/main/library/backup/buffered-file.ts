/** A file being written in large pieces, however small the ones that come. */
import type { FreshFile } from '../disk';

const PIECE = 1_000_000;

export interface BufferedFile {
  write(bytes: Uint8Array): Promise<void>;
  /** Ends when all bytes would survive a power cut. */
  finish(): Promise<void>;
}

export const bufferedFile = (file: FreshFile): BufferedFile => {
  let waiting: Uint8Array[] = [];
  let length = 0;

  const flush = async (): Promise<void> => {
    const bytes = Buffer.concat(waiting);
    waiting = [];
    length = 0;
    if (bytes.length > 0) await file.write(bytes);
  };

  return {
    write: async (bytes) => {
      waiting.push(bytes);
      length += bytes.length;
      if (length >= PIECE) await flush();
    },
    finish: async () => {
      await flush();
      await file.sync();
    },
  };
};
