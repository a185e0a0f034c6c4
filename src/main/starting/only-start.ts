/** Whether this start is the only one: asked of the engine, which cannot tell a disk that takes no mark from somebody else's mark. */
import { lstatSync } from 'node:fs';
import { join } from 'node:path';

/** By these the engine knows a program that runs already: a link on Linux and a Mac, a file on Windows. */
const MARKS = ['SingletonLock', 'lockfile'] as const;

const isThere = (path: string): boolean => {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
};

/**
 * Where the person's folder takes no file (read-only, full) the engine says what it says of a second start, and the program would end
 * without a word. Nobody can hold a mark that is not there: then this start goes on, and says what is wrong with the disk.
 *
 * @param request asks the engine @param folder where the marks lie
 */
export const isOnlyStart = (request: () => boolean, folder: string): boolean =>
  request() || !MARKS.some((mark) => isThere(join(folder, mark)));
