/** Where a case of a fault is played: a library's folder on a disk that can be copied, and found as another start would find it. */
import { cp, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import type { Disk } from '../../src/main/library/disk';
import { createNodeDisk } from '../../src/main/library/node-disk';
import { createMemoryDisk, type MemoryDisk, TEARS } from './memory-disk';

/** How a library is read and written on the disk that the test hands over: as it is, or through something between the two. */
export type Dress = (disk: Disk) => Disk;

const asIs: Dress = (disk) => disk;

/** A library's folder on a disk. */
export interface Place {
  readonly folder: string;
  readonly disk: Disk;
  /** Equal for two places that cannot be told apart; null where nobody can say. */
  readonly contents: string | null;
}

export interface Ground {
  readonly folder: string;
  /** The one at the bottom: what goes wrong goes wrong there. */
  readonly disk: Disk;
  readonly dress: Dress;
  /** Another one just like it: a case that is played on it changes nothing here. */
  readonly copy: () => Promise<Ground>;
  /**
   * As another start finds it, after the process died; never the place itself, which the first session goes on using.
   * @param afterPowerCuts also as a power cut at this moment would leave it
   */
  readonly remains: (afterPowerCuts: boolean) => Promise<readonly Place[]>;
}

/** The name of a write that never ended is another one each time. */
const UNIQUE = /\.\d+\.tmp/gu;

/** Each state but once: most power cuts leave what another one leaves. */
const distinct = (folder: string, disks: readonly MemoryDisk[], dress: Dress): readonly Place[] => [
  ...new Map(
    disks.map((disk) => {
      const contents = disk.contents().replace(UNIQUE, '.tmp');
      return [contents, { folder, disk: dress(disk), contents }];
    }),
  ).values(),
];

const asItIs = (memory: MemoryDisk): MemoryDisk => memory.powerCut(memory.unflushed(), 'complete');

const powerCuts = (memory: MemoryDisk): readonly MemoryDisk[] =>
  [...Array(memory.unflushed() + 1).keys()].flatMap((names) => TEARS.map((tear) => memory.powerCut(names, tear)));

export const memoryGround = (dress = asIs, memory = createMemoryDisk(), folder = '/desk'): Ground => ({
  folder,
  disk: memory,
  dress,
  copy: async () => memoryGround(dress, asItIs(memory), folder),
  remains: async (afterPowerCuts) =>
    distinct(folder, [asItIs(memory), ...(afterPowerCuts ? powerCuts(memory) : [])], dress),
});

/** On the real disk, where a process may die but the power stays on. @param root a folder for all the copies */
export const realGround = (
  root: string,
  dressFor = (_folder: string) => asIs,
  folder = join(root, 'library'),
): Ground => {
  const dress = dressFor(folder);
  const disk = createNodeDisk();
  const copyFolder = async (): Promise<string> => {
    const to = join(await mkdtemp(join(root, 'copy-')), 'library');
    await cp(folder, to, { recursive: true, preserveTimestamps: true });
    return to;
  };
  return {
    folder,
    disk,
    dress,
    copy: async () => realGround(root, dressFor, await copyFolder()),
    remains: async () => {
      const left = await copyFolder();
      return [{ folder: left, disk: dressFor(left)(disk), contents: null }];
    },
  };
};
