/** A real disk of a few hundred kilobytes, in memory, that a test can fill up. Only who may mount one has it. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmdirSync, rmSync } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface SmallDisk {
  readonly folder: string;
  /** Takes all the room but so many bytes. */
  fill(leaving?: number): Promise<void>;
  /** Gives back the room that `fill` took. */
  free(): Promise<void>;
  unmount(): void;
}

const FILLER = 'chỗ đã đầy';
const PAGE = 4_096;

const run = (program: string, ...args: readonly string[]): void => {
  execFileSync(program, args, { stdio: 'ignore' });
};

/** Page by page until the disk says that it is full. */
const takeAll = async (path: string): Promise<number> => {
  const file = await open(path, 'w');
  let pages = 0;
  try {
    for (; ; pages += 1) await file.write(Buffer.alloc(PAGE));
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error.code !== 'ENOSPC') throw error;
  } finally {
    await file.truncate(pages * PAGE);
    await file.close();
  }
  return pages;
};

const giveBack = async (path: string, pages: number): Promise<void> => {
  const file = await open(path, 'r+');
  await file.truncate(Math.max(0, pages) * PAGE);
  await file.close();
};

/** @param at where it is mounted; a folder of its own where it is left out. Throws where this user may not mount. */
export const mountSmallDisk = (kilobytes: number, at?: string): SmallDisk => {
  const folder = at ?? mkdtempSync(join(tmpdir(), 'dateline-small-disk-'));
  mkdirSync(folder, { recursive: true });
  try {
    run('mount', '-t', 'tmpfs', '-o', `size=${kilobytes}k,mode=0777`, 'tmpfs', folder);
  } catch (error) {
    rmdirSync(folder);
    throw error;
  }
  const filler = join(folder, FILLER);
  return {
    folder,
    fill: async (leaving = 0) => {
      await rm(filler, { force: true });
      const pages = await takeAll(filler);
      if (leaving > 0) await giveBack(filler, pages - Math.ceil(leaving / PAGE));
    },
    free: () => rm(filler, { force: true }),
    unmount: () => {
      if (!existsSync(folder)) return;
      run('umount', '-l', folder);
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** Whether this user, on this machine, may mount a disk. */
export const canMount = ((): boolean => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    mountSmallDisk(64).unmount();
    return true;
  } catch {
    return false;
  }
})();
