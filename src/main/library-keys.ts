/**
 * The keys of sealed libraries that this process was given, and the disks they open. One place: whoever forgets the key here has
 * forgotten it, and nobody else in the program has to know whether a library is sealed.
 */
import { resolve } from 'node:path';
import { createAttention, createAttentiveDisk } from './library/attention';
import type { Disk } from './library/disk';
import type { LibraryParts } from './library/library';
import { createSystemDisk } from './library/patient-disk';
import type { LibraryKey } from './library/sealing/key';
import { sealedPlaceOf } from './library/sealing/seal';
import type { Seal } from './library/sealing/seal-file';
import { createSealedDisk } from './library/sealing/sealed-disk';

/** Whether this machine's disk answers. */
export const attention = createAttention(() => performance.now());

/** This machine's disk, as it is. */
export const realDisk = createAttentiveDisk(createSystemDisk(), attention);

interface Held {
  readonly seal: Seal;
  readonly key: LibraryKey;
  readonly disk: Disk;
}

const held = new Map<string, Held>();

/** @param folder the library's */
export const holdKey = (folder: string, seal: Seal, key: LibraryKey): void => {
  const disk = createSealedDisk(realDisk, sealedPlaceOf(folder, seal, key));
  held.set(resolve(folder), { seal, key, disk });
};

/** The bytes of the key are gone too, wherever else they were handed to. */
export const forgetKeys = (): void => {
  for (const { key } of held.values()) for (const bytes of Object.values(key)) bytes.fill(0);
  held.clear();
};

/** The disk on which the library in that folder can be read and written. */
export const diskOf = (folder: string): Disk => held.get(resolve(folder))?.disk ?? realDisk;

export const sealedWith = (folder: string): Pick<LibraryParts, 'sealed'> => {
  const here = held.get(resolve(folder));
  return here === undefined ? {} : { sealed: { key: here.key, library: here.seal.library, outside: realDisk } };
};
