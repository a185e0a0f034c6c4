/** The stamps of thousands of files, as a start needs them: asked for directly while the disk answers at once, by threads when it does not. */
import * as fs from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { FileStamp } from './disk';
import { inParallel } from './in-parallel';

/** In milliseconds: no key pressed or window drawn waits longer than this for the disk. */
const SLICE = 4;

/** A local disk gives hundreds in a slice; fewer than this is a share or a cold disk, which may keep one waiting. */
const QUICK = 40;

const AT_ONCE = 32;

type Look = (path: string) => FileStamp | null;

export const stampOf = ({ mtimeMs, size, ino, ctimeMs }: fs.Stats): FileStamp => ({ mtimeMs, size, ino, ctimeMs });

const lookNow: Look = (path) => {
  try {
    const stats = fs.statSync(path, { throwIfNoEntry: false });
    return stats ? stampOf(stats) : null;
  } catch {
    return null;
  }
};

/** @returns how many were looked at before the time was up. */
const lookForAWhile = (paths: readonly string[], stamps: (FileStamp | null)[], look: Look): number => {
  const end = performance.now() + SLICE;
  const from = stamps.length;
  for (let path = paths[from]; path !== undefined; path = paths[stamps.length]) {
    stamps.push(look(path));
    if (performance.now() >= end) break;
  }
  return stamps.length - from;
};

/**
 * Going through Node's threads costs three times the look itself on a small PC, so it is done only where the disk is slow.
 * @returns in the order of the paths; null where there is nothing, or nothing that may be looked at
 */
export const quickStats = async (
  paths: readonly string[],
  lookInThread: (path: string) => Promise<FileStamp | null>,
  look: Look = lookNow,
): Promise<readonly (FileStamp | null)[]> => {
  const stamps: (FileStamp | null)[] = [];
  while (stamps.length < paths.length) {
    const looked = lookForAWhile(paths, stamps, look);
    await nextTurn();
    if (looked < QUICK) break;
  }
  return [...stamps, ...(await inParallel(paths.slice(stamps.length), AT_ONCE, lookInThread))];
};
