/** Makes a copy of a folder, and later brings over what has changed since: the same step both times. */
import { mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Failed } from '#shared/failures';
import type { JobFailure } from '#shared/library/jobs';
import { inParallel } from '../library/in-parallel';
import { type Copied, copyWhole } from './copy-file';
import { type Inventory, type InventoryFile, takeInventory } from './inventory';

const COPIES_AT_ONCE = 4;

export interface MirrorParts {
  readonly from: string;
  readonly to: string;
  /** Names in the folder itself that stay behind. */
  readonly leaveOut: ReadonlySet<string>;
  readonly copy?: (from: string, to: string) => Promise<Copied>;
}

export interface Pass {
  readonly signal: AbortSignal;
  /** Files done and in all. */
  readonly onProgress: (done: number, total: number) => void;
  /** Asked once it is known what is to be copied. */
  readonly hasRoom: (bytes: number) => Promise<boolean>;
}

export interface Mirror {
  /** Whatever has changed since the last pass. Rejects with what the system says. */
  pass(pass: Pass): Promise<{ readonly ok: true } | Failed<JobFailure>>;
  /** Whether the copy holds what the passes brought over, no more and no less. Rejects with what the system says. */
  isWhole(): Promise<boolean>;
}

interface CopiedFile {
  /** Of the original, when it was copied. */
  readonly state: string;
  /** Of the copy, once it was read back. */
  readonly size: number;
}

/** Files take whole blocks. */
const BLOCK = 4_096;

const roomFor = (files: readonly InventoryFile[]): number =>
  files.reduce((sum, { size }) => sum + Math.ceil((size + 1) / BLOCK) * BLOCK, 0);

export const createMirror = ({ from, to, leaveOut, copy = copyWhole }: MirrorParts): Mirror => {
  const copied = new Map<string, CopiedFile>();
  let folders: ReadonlySet<string> = new Set();

  const removeGoneFiles = async ({ files }: Inventory): Promise<void> => {
    const present = new Set(files.map(({ path }) => path));
    for (const path of copied.keys()) {
      if (present.has(path)) continue;
      await rm(join(to, path), { force: true });
      copied.delete(path);
    }
  };

  /** The copy is ours alone, so what is no longer in the original goes: an empty folder would be listed as an article that is lost. */
  const removeGone = async (inventory: Inventory): Promise<void> => {
    await removeGoneFiles(inventory);
    const present = new Set(inventory.folders);
    for (const path of folders) if (!present.has(path)) await rm(join(to, path), { recursive: true, force: true });
    folders = present;
  };

  const bringOver = async (file: InventoryFile): Promise<JobFailure | null> => {
    const outcome = await copy(join(from, file.path), join(to, file.path));
    if (outcome === 'copied') {
      const { size } = await stat(join(to, file.path));
      copied.set(file.path, { state: file.state, size });
    }
    return outcome === 'not-verified' ? 'not-verified' : null;
  };

  /** The first failure stops the rest. */
  const bringAllOver = async (files: readonly InventoryFile[], { signal, onProgress }: Pass): Promise<JobFailure[]> => {
    const failures: JobFailure[] = [];
    let done = 0;
    await inParallel(files, COPIES_AT_ONCE, async (file) => {
      if (failures.length > 0) return;
      const failure = signal.aborted ? 'cancelled' : await bringOver(file);
      if (failure !== null) failures.push(failure);
      done += 1;
      onProgress(done, files.length);
    });
    if (signal.aborted) failures.push('cancelled');
    return failures;
  };

  return {
    pass: async (pass) => {
      const inventory = await takeInventory(from, leaveOut);
      const changed = inventory.files.filter(({ path, state }) => copied.get(path)?.state !== state);
      if (!(await pass.hasRoom(roomFor(changed)))) return { ok: false, reason: 'disk-full' };
      await removeGone(inventory);
      for (const folder of inventory.folders) await mkdir(join(to, folder), { recursive: true });
      const [failure] = await bringAllOver(changed, pass);
      return failure === undefined ? { ok: true } : { ok: false, reason: failure };
    },
    isWhole: async () => {
      const there = await takeInventory(to, new Set());
      return (
        there.folders.length === folders.size &&
        there.folders.every((path) => folders.has(path)) &&
        there.files.length === copied.size &&
        there.files.every(({ path, size }) => copied.get(path)?.size === size)
      );
    },
  };
};
