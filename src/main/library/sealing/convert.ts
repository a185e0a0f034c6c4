/**
 * A library into its seal or out of it, file by file where it lies: each is written anew beside itself, read back and compared before it
 * takes its place in one step. Cut off anywhere, every file is there whole, in the one form or the other, and sealed.json says which way
 * it was going; doing it again goes on. Nobody else may write meanwhile, the library is closed.
 */
import { basename, dirname, join } from 'node:path';
import type { Failed, LibraryFailure } from '#shared/failures';
import type { JobFailure } from '#shared/library/jobs';
import { attemptJob, Stop, stopIfCancelled } from '../backup/stop';
import { DISK_REASONS, type Disk, unless } from '../disk';
import { inParallel } from '../in-parallel';
import { homeOf } from './home-of';
import type { LibraryKey } from './key';
import { sealedFilesOf } from './library-files';
import { decipher, encipher } from './sealed-bytes';

export interface Conversion {
  /** The plain one. */
  readonly disk: Disk;
  /** The library's. */
  readonly folder: string;
  readonly key: LibraryKey;
  /** Files done and in all. */
  readonly onProgress: (done: number, total: number) => void;
  readonly signal: AbortSignal;
  /** Asked before each file; null where writing is safe. */
  readonly mayWrite: () => Promise<LibraryFailure | null>;
}

type Form = 'sealed' | 'plain';

/** Flushing waits for the disk. */
const AT_ONCE = 4;

interface File {
  readonly path: string;
  readonly home: string;
}

/** The bytes in the other form; null where they have it already, or are damaged and stay what they are. */
const inForm = async (form: Form, { home }: File, key: LibraryKey, bytes: Uint8Array): Promise<Uint8Array | null> => {
  const sealing = { key: key.files, home };
  const opened = await decipher(sealing, bytes);
  // Of a later Dateline: the key that opens it must not go with the seal.
  if (form === 'plain' && !opened.ok && opened.reason === 'newer') throw new Stop('newer-schema');
  if (form === 'plain') return opened.ok ? opened.bytes : null;
  return !opened.ok && opened.reason === 'plain' ? encipher(sealing, bytes) : null;
};

const says = async (form: Form, { home }: File, key: LibraryKey, written: Uint8Array): Promise<Uint8Array | null> => {
  if (form === 'plain') return written;
  const opened = await decipher({ key: key.files, home }, written);
  return opened.ok ? opened.bytes : null;
};

const isSame = (a: Uint8Array, b: Uint8Array | null): boolean => b !== null && Buffer.compare(a, b) === 0;

const fill = async (disk: Disk, path: string, bytes: Uint8Array): Promise<void> => {
  const fresh = await disk.createFile(path);
  try {
    await fresh.write(bytes);
    await fresh.sync();
  } finally {
    await fresh.close();
  }
};

/** @param said what the file has to say in either form */
const replace = async (form: Form, { disk, key }: Conversion, file: File, next: Uint8Array, said: Uint8Array) => {
  const temporary = join(dirname(file.path), `${basename(file.path)}.${disk.uniqueName()}.tmp`);
  try {
    await fill(disk, temporary, next);
    if (!isSame(said, await says(form, file, key, await disk.read(temporary)))) throw new Stop('not-verified');
    await disk.rename(temporary, file.path);
  } catch (error) {
    await unless(disk.remove(temporary), DISK_REASONS, () => undefined);
    throw error;
  }
};

const convertFile = async (form: Form, conversion: Conversion, file: File): Promise<void> => {
  const { disk, key, mayWrite } = conversion;
  const refusal = await mayWrite();
  if (refusal !== null) throw new Stop(refusal);
  const bytes = await unless<Uint8Array | null>(disk.read(file.path), ['missing'], () => null);
  if (bytes === null) return;
  const next = await inForm(form, file, key, bytes);
  if (next !== null) await replace(form, conversion, file, next, form === 'sealed' ? bytes : next);
};

const convertAll = async (form: Form, conversion: Conversion): Promise<{ readonly ok: true }> => {
  const { disk, folder, signal, onProgress } = conversion;
  const paths = await sealedFilesOf(disk, folder);
  const stopped: unknown[] = [];
  let done = 0;
  await inParallel(paths, AT_ONCE, async (path) => {
    if (stopped.length > 0) return;
    try {
      stopIfCancelled(signal);
      await convertFile(form, conversion, { path, home: homeOf(folder, path) ?? '' });
    } catch (error) {
      stopped.push(error);
    }
    done += 1;
    onProgress(done, paths.length);
  });
  // Also where it was stopped: what has its new name keeps it.
  for (const path of new Set(paths.map((each) => dirname(each)))) {
    await unless(disk.syncFolder(path), ['missing'], () => undefined);
  }
  if (stopped.length > 0) throw stopped[0];
  return { ok: true };
};

/** Stopped or failed it leaves each file whole in one of the two forms. */
export const convertLibrary = (
  form: Form,
  conversion: Conversion,
): Promise<{ readonly ok: true } | Failed<JobFailure>> =>
  attemptJob<{ readonly ok: true } | Failed<JobFailure>>(() => convertAll(form, conversion));
