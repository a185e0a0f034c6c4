/** Sealed libraries for tests: a key that is always the same one, and the disks that it opens. */
import type { Disk } from '../../src/main/library/disk';
import { keyFrom } from '../../src/main/library/sealing/key';
import { createSealedDisk } from '../../src/main/library/sealing/sealed-disk';

/** A guess costs as much as a test has time for. */
export const CHEAP = { N: 2 ** 10, r: 8, p: 1 } as const;

export const TEST_KEY = keyFrom(new Uint8Array(32).fill(42));

export const sealedDiskOn =
  (root: string, acceptsPlain = false) =>
  (disk: Disk): Disk =>
    createSealedDisk(disk, { root, key: TEST_KEY, acceptsPlain });
