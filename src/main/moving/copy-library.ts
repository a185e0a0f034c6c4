/** A library copied to another place, whole and checked, while it is still being written in; the old one is never touched. */
import { mkdir, open, readdir, rename, rm, rmdir, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { type Failed, isDiskFailure } from '#shared/failures';
import type { JobFailure } from '#shared/library/jobs';
import { DiskError } from '../library/disk';
import { asDiskError } from '../library/errno';
import { LOCK_FOLDER } from '../library/lock/lock-shelf';
import { createMirror, type Mirror, type MirrorParts } from './mirror';
import { judgeTarget, UNFINISHED } from './target';

/** A lock belongs to the place, not to what lies there. */
const STAYS_BEHIND: ReadonlySet<string> = new Set([LOCK_FOLDER]);

/** Last of all: with it a folder is a library. */
const MAKES_A_LIBRARY = 'articles';

/** What is written while it is copied, and what the file system keeps for itself. */
const SPARE_ROOM = 32 * 1024 * 1024;

export interface CopyOrder {
  readonly from: string;
  /** An empty folder. */
  readonly to: string;
  readonly signal: AbortSignal;
  /** Files done and in all. */
  readonly onProgress: (done: number, total: number) => void;
  /** Bytes that a folder still takes. */
  readonly freeRoom?: (folder: string) => Promise<number>;
  readonly copy?: MirrorParts['copy'];
}

export interface CopiedLibrary {
  readonly ok: true;
  /** Brings over what was written since and makes the copy a library. To be called once the old one is closed. */
  finish(): Promise<Finished>;
  /** Takes the copy away again. */
  discard(): Promise<void>;
}

export type Finished = { readonly ok: true } | Failed<JobFailure>;

const freeRoomOf = async (folder: string): Promise<number> => {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
};

/** A disk's refusal becomes its reason; anything else is a bug and goes on. */
const asFailure = (error: unknown, folder: string): Failed<JobFailure> => {
  const refusal = asDiskError(error, folder);
  if (refusal instanceof DiskError && isDiskFailure(refusal.reason)) return { ok: false, reason: refusal.reason };
  throw error;
};

const flushFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
};

/** Into its place entry by entry, each in one step; what cannot be placed takes all others back with it. */
const place = async (temporary: string, to: string): Promise<void> => {
  const names = (await readdir(temporary)).sort(
    (a, b) => Number(a === MAKES_A_LIBRARY) - Number(b === MAKES_A_LIBRARY),
  );
  const placed: string[] = [];
  try {
    for (const name of names) {
      await rename(join(temporary, name), join(to, name));
      placed.push(name);
    }
    await flushFolder(to);
    await rmdir(temporary);
  } catch (error) {
    for (const name of placed) await rename(join(to, name), join(temporary, name)).catch(() => undefined);
    throw error;
  }
};

const clearUnfinished = async (to: string): Promise<void> => {
  const names = (await readdir(to)).filter((name) => name.startsWith(UNFINISHED));
  for (const name of names) await rm(join(to, name), { recursive: true, force: true });
};

const finishing = (mirror: Mirror, temporary: string, { to, freeRoom = freeRoomOf }: CopyOrder) => {
  const discard = (): Promise<void> => rm(temporary, { recursive: true, force: true, maxRetries: 5 });
  const finish = async (): Promise<Finished> => {
    const last = await mirror.pass({
      signal: new AbortController().signal,
      onProgress: () => undefined,
      hasRoom: async (bytes) => (await freeRoom(to)) > bytes,
    });
    if (!last.ok) return last;
    // A person may have cleaned up in the new place, or another stick may be in it by now.
    if (!(await mirror.isWhole())) return { ok: false, reason: 'not-verified' };
    await place(temporary, to);
    return { ok: true };
  };
  return {
    discard,
    finish: async (): Promise<Finished> => {
      const finished = await finish().catch((error: unknown) => asFailure(error, to));
      if (!finished.ok) await discard().catch(() => undefined);
      return finished;
    },
  };
};

const copyAll = async (order: CopyOrder): Promise<CopiedLibrary | Failed<JobFailure>> => {
  const { from, to, signal, onProgress, freeRoom = freeRoomOf } = order;
  const target = await judgeTarget(from, to);
  if (target === 'same-folder') return { ok: false, reason: 'same-folder' };
  if (target !== 'empty') return { ok: false, reason: 'folder-not-empty' };
  await clearUnfinished(to);
  const temporary = join(to, `${UNFINISHED}${Date.now().toString(36)}`);
  const mirror = createMirror({ from, to: temporary, leaveOut: STAYS_BEHIND, ...(order.copy && { copy: order.copy }) });
  const { finish, discard } = finishing(mirror, temporary, order);
  try {
    await mkdir(temporary);
    const hasRoom = async (bytes: number): Promise<boolean> => (await freeRoom(to)) > bytes + SPARE_ROOM;
    const copied = await mirror.pass({ signal, onProgress, hasRoom });
    if (copied.ok) return { ok: true, finish, discard };
    await discard();
    return copied;
  } catch (error) {
    await discard().catch(() => undefined);
    throw error;
  }
};

/**
 * Each file is brought to the disk, read back and compared by its hash. Until `finish` the copy lies in a folder of its own within
 * `to`; whatever goes wrong or is cancelled takes that folder away again.
 */
export const copyLibrary = (order: CopyOrder): Promise<CopiedLibrary | Failed<JobFailure>> =>
  copyAll(order).catch((error: unknown) => asFailure(error, order.to));
