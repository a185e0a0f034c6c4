/**
 * The files of a lock, in a folder of their own: each taking has a number, the highest counts. A number is given out by making a file
 * that must not be there yet, which every file system does for one asker alone; nobody ever writes to a file of another's number, and
 * the file of the highest number is never taken away.
 */
import { join } from 'node:path';
import { DISK_REASONS, type Disk, isReason, unless } from '../disk';
import { formatRecord, type LockRecord, parseRecord } from './lock-record';

/** In the library's root. */
export const LOCK_FOLDER = 'library.lock';

const NAME = /^(?<number>\d{1,15})\.(?<kind>json|beat|.*tmp)$/u;

export interface Claim {
  /** Null where it cannot be read. */
  readonly record: LockRecord | null;
  /** All there is to see of its holder; another text is a sign of life. */
  readonly signs: string;
  /** Whether its holder ever came so far as to write. */
  readonly hasBeat: boolean;
}

export interface LockShelf {
  /** 0 where no number was ever given out. Rejects with `missing` where the folder is gone. */
  highest(): Promise<number>;
  /** Null where there is no such file. */
  read(number: number): Promise<Claim | null>;
  /** @returns false where somebody else has the number, or a higher one. */
  claim(number: number, record: LockRecord): Promise<boolean>;
  beat(number: number, count: number): Promise<void>;
  /** Writes anew the record of a number that is one's own. */
  rewrite(number: number, record: LockRecord): Promise<void>;
  /** Takes away what is left of lower numbers, as far as the disk lets it. */
  clearBelow(number: number): Promise<void>;
}

const numberOf = (name: string, kind?: string): number => {
  const groups = NAME.exec(name)?.groups;
  return groups && (kind === undefined || groups.kind === kind) ? Number(groups.number) : 0;
};

export const createLockShelf = (disk: Disk, folder: string): LockShelf => {
  const recordAt = (number: number): string => join(folder, `${number}.json`);
  const beatAt = (number: number): string => join(folder, `${number}.beat`);

  const textAt = async (path: string): Promise<string | null> => {
    const bytes = await unless<Uint8Array | null>(disk.read(path), ['missing'], () => null);
    return bytes && Buffer.from(bytes).toString('utf8');
  };

  const fill = async (path: string, text: string, lasting: boolean): Promise<void> => {
    const file = await disk.createFile(path);
    try {
      await file.write(Buffer.from(text, 'utf8'));
      if (lasting) await file.sync();
    } finally {
      await file.close();
    }
  };

  const discard = (path: string): Promise<void> => unless(disk.remove(path), DISK_REASONS, () => undefined);

  /** Hands the text, whole under a name nobody else uses, to `use`, which may give it another. */
  const withTemporary = async <T>(
    number: number,
    text: string,
    lasting: boolean,
    use: (path: string) => Promise<T>,
  ): Promise<T> => {
    const temporary = join(folder, `${number}.${disk.uniqueName()}.tmp`);
    try {
      await fill(temporary, text, lasting);
      return await use(temporary);
    } catch (error) {
      await discard(temporary);
      throw error;
    }
  };

  /** By a second name the file is there with all its bytes or not at all; where there are no second names it is born empty. */
  const placeOnce = async (number: number, text: string): Promise<void> => {
    const place = recordAt(number);
    await withTemporary(number, text, true, async (temporary) => {
      await unless(disk.link(temporary, place), ['unsupported', 'no-permission'], () => fill(place, text, true));
      await discard(temporary);
    });
    await disk.syncFolder(folder);
  };

  return {
    highest: async () => Math.max(0, ...(await disk.list(folder)).map((name) => numberOf(name, 'json'))),
    read: async (number) => {
      const [text, beat] = await Promise.all([textAt(recordAt(number)), textAt(beatAt(number))]);
      if (text === null) return null;
      return { record: parseRecord(text), signs: `${text}\0${beat}`, hasBeat: beat !== null };
    },
    claim: async (number, record) => {
      try {
        await placeOnce(number, formatRecord(record));
        return true;
      } catch (error) {
        // Swept away before it had its name, by somebody who has a higher number.
        if (isReason(error, 'missing')) return false;
        if (!isReason(error, 'exists')) throw error;
        // A network share may do what it is asked, lose its answer, and be asked again.
        const text = await textAt(recordAt(number));
        return text !== null && parseRecord(text)?.id === record.id;
      }
    },
    // Not flushed: after a power cut nobody is left whose beat it could be.
    beat: (number, count) =>
      withTemporary(number, `${count}\n`, false, (temporary) => disk.rename(temporary, beatAt(number))),
    rewrite: (number, record) =>
      withTemporary(number, formatRecord(record), true, (temporary) => disk.rename(temporary, recordAt(number))),
    clearBelow: async (number) => {
      const names = await unless<readonly string[]>(disk.list(folder), DISK_REASONS, () => []);
      for (const name of names) {
        const of = numberOf(name);
        if (of > 0 && of < number) await discard(join(folder, name));
      }
    },
  };
};
