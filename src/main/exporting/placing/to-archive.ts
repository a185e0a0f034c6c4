/** Puts an order's files into one archive: written piece by piece, read back, and only then given its name. */
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { filesOf } from '../../library/backup/archive';
import { type OpenSource, openFileSource } from '../../library/backup/archive-source';
import { type BufferedFile, bufferedFile } from '../../library/backup/buffered-file';
import { Stop } from '../../library/backup/stop';
import { createZipWriter, type PackedFile, pack, type ZipWriter } from '../../library/backup/zip-writer';
import { type Disk, DiskError, type FreshFile } from '../../library/disk';
import { discard, failureOf, giveName, type Placed, type Refused } from '../export-folder';
import type { Destination, Ended } from './destination';
import { createNameBook } from './name-book';

export interface Archive {
  readonly disk: Disk;
  readonly folder: string;
  /** Without `.zip`. */
  readonly stem: string;
  readonly replace: boolean;
  readonly now: Date;
  readonly openSource?: OpenSource;
}

const ENDING = 'zip';
/** What is packed already gains nothing. */
const PACKED = /\.(?:jpe?g|png|webp|gif|pdf|docx|dateline)$/u;

interface Open {
  readonly file: FreshFile;
  readonly buffered: BufferedFile;
  readonly zip: ZipWriter;
}

type Written = Pick<PackedFile, 'name' | 'size' | 'crc'>;

const refusalOf = (error: unknown): Refused => {
  if (error instanceof DiskError) return { ok: false, reason: failureOf(error.reason) };
  if (error instanceof Stop) return { ok: false, reason: 'damaged-output' };
  throw error;
};

/** Every file of it is read again from the disk. Rejects with a `Stop` where anything is not as it was written. */
const readBack = async (path: string, written: readonly Written[], openSource: OpenSource): Promise<void> => {
  const source = await openSource(path);
  try {
    let nth = 0;
    for await (const file of filesOf(source)) {
      const expected = written[nth];
      const bytes = await file.read();
      if (file.name !== expected?.name || crc32(bytes) !== expected.crc) throw new Stop('damaged-backup');
      nth += 1;
    }
    if (nth !== written.length) throw new Stop('damaged-backup');
  } finally {
    await source.close();
  }
};

export const toArchive = (archive: Archive): Destination => {
  const { disk, folder, stem, replace, now, openSource = openFileSource } = archive;
  const temporary = join(folder, `.${disk.uniqueName()}.part`);
  const names = createNameBook([]);
  const written: Written[] = [];
  let opened: Open | null = null;
  let failed: Refused | null = null;
  /** One file after another. */
  let turn: Promise<unknown> = Promise.resolve();

  const open = async (): Promise<Open> => {
    if (opened !== null) return opened;
    const file = await disk.createFile(temporary);
    const buffered = bufferedFile(file);
    opened = { file, buffered, zip: createZipWriter(buffered.write, now) };
    return opened;
  };

  /** A disk that refused once has left half a file in the archive: nothing more goes into it. */
  const add = async (packed: PackedFile): Promise<Refused | null> => {
    if (failed !== null) return failed;
    try {
      await (await open()).zip.put(packed);
      const { name, size, crc } = packed;
      written.push({ name, size, crc });
      return null;
    } catch (error) {
      failed = refusalOf(error);
      return failed;
    }
  };

  const put = async (name: string, bytes: Uint8Array): Promise<Refused | null> => {
    const packed = await pack(name, bytes, PACKED.test(name) ? 'store' : 'deflate');
    const added = turn.then(() => add(packed));
    turn = added;
    return added;
  };

  const write = async ({ file, buffered, zip }: Open): Promise<void> => {
    try {
      if (failed !== null) return;
      await zip.end();
      await buffered.finish();
    } finally {
      await file.close();
    }
  };

  const finish = async (begun: Open): Promise<Ended | Refused> => {
    await write(begun);
    if (failed !== null) return failed;
    await readBack(temporary, written, openSource);
    const path = await giveName(disk, temporary, { folder, stem, ending: ENDING, replace });
    if (path === null) return { ok: false, reason: 'io-error' };
    await disk.syncFolder(folder);
    return { ok: true, archive: path };
  };

  return {
    claim: names.claim,
    put: async ({ stem: name, ending, bytes, prove }): Promise<Placed> => {
      const flaw = (await prove(bytes)) ?? (await put(`${name}.${ending}`, bytes));
      return flaw ?? { ok: true, path: temporary, bytes: bytes.byteLength };
    },
    putPhotos: async (name, files) => {
      let bytes = 0;
      for (const file of files) {
        const flaw = await put(`${name}/${file.name}`, file.bytes);
        if (flaw !== null) return flaw;
        bytes += file.bytes.byteLength;
      }
      // What lies in an archive stays there: a photo too many harms nobody.
      return { ok: true, bytes, drop: async () => undefined };
    },
    end: async () => {
      await turn;
      if (opened === null) return failed ?? { ok: true, archive: null };
      const ended = await finish(opened).catch(refusalOf);
      if (!ended.ok) await discard(disk, temporary);
      return ended;
    },
  };
};
