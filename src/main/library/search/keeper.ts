/** Writes the index to its file when that is worth it: not at each change, but after a pause, when asked, and at the end. */
import type { IndexFile } from './index-file';
import type { SearchIndex } from './search-index';

export interface KeeperParts {
  readonly file: IndexFile;
  readonly index: () => SearchIndex;
  /** While articles are being read there will be more to write soon. */
  readonly isBusy: () => boolean;
  readonly mayWrite: boolean;
  /** Milliseconds from a change to the writing. */
  readonly delay: number;
}

export interface Keeper {
  noteChange(): void;
  /** Writes now if it is worth it. */
  keep(): Promise<void>;
  /** The same; nothing is written afterwards. */
  close(): Promise<void>;
}

/** The whole file is written once an article in this many has changed; fewer are read anew by the next start without a delay. */
const WORTH_KEEPING = 50;

export const createKeeper = ({ file, index, isBusy, mayWrite, delay }: KeeperParts): Keeper => {
  let changes = 0;
  let timer: NodeJS.Timeout | null = null;
  let writing: Promise<void> = Promise.resolve();

  const write = async (): Promise<void> => {
    if (!mayWrite || changes === 0 || changes * WORTH_KEEPING < index().ids().length) return;
    const written = changes;
    changes = 0;
    index().tidy();
    if (!(await file.write(index().image()))) changes += written;
  };

  const keep = (): Promise<void> => {
    writing = writing.then(write);
    return writing;
  };

  const wake = (): void => {
    timer = null;
    if (isBusy()) start();
    else void keep();
  };

  const start = (): void => {
    timer ??= setTimeout(wake, delay).unref();
  };

  return {
    noteChange: () => {
      changes += 1;
      if (mayWrite) start();
    },
    keep,
    close: async () => {
      if (timer !== null) clearTimeout(timer);
      await keep();
    },
  };
};
