/**
 * The layouts of an archive come into a library: those that it has not. One that is here in another form stays what it is, for it decides
 * how articles look from tomorrow on; the archive's is laid beside it under a name that is no layout's, and the person is told.
 */
import { join } from 'node:path';
import type { LayoutsRestored } from '#shared/library/jobs';
import type { Disk } from '../disk';
import { writeDurably } from '../durable-write';
import { type LayoutFile, LONGEST_LAYOUT, layoutNamesIn, parseLayout, readLayoutFile } from '../layout-file';
import { safeFile } from '../paths';
import { ensureFolder } from '../prepare-folders';
import { type ArchiveFile, filesOf } from './archive';
import { readArchiveName } from './archive-names';
import type { ArchiveSource } from './archive-source';
import { sha256Of } from './digest';
import type { RestoreTarget } from './restore-target';
import { stopIfCancelled } from './stop';

type Settled = 'added' | 'same' | 'kept' | 'unreadable';

/** Flushed before it has its name. */
const put = async (disk: Disk, folder: string, name: string, bytes: Uint8Array): Promise<void> => {
  await ensureFolder(disk, folder);
  await writeDurably(disk, { ...safeFile(folder, name, false), current: join(folder, name) }, bytes);
};

/** The same layout twice has one name: doing it again adds no second copy. */
const layBeside = async (disk: Disk, folder: string, name: string, bytes: Uint8Array): Promise<void> => {
  const beside = `${name}.restored-${(await sha256Of(bytes)).slice(0, 8)}`;
  if ((await disk.stat(join(folder, beside))) === null) await put(disk, folder, beside, bytes);
};

const isSame = (ours: LayoutFile, bytes: Uint8Array): boolean =>
  ours.bytes !== null && Buffer.compare(ours.bytes, bytes) === 0;

/** What stands in its way: a file of its name, whatever is in it, and any other that speaks for the same layout. */
const rivalsOf = async ({ disk, paths }: RestoreTarget, ours: readonly LayoutFile[], name: string, id: string) => {
  const named = (await disk.stat(join(paths.layouts, name))) === null ? [] : [name];
  const here = await Promise.all(named.map((each) => readLayoutFile(disk, paths.layouts, each)));
  return [...here, ...ours.filter((each) => each.name !== name && each.layout?.id === id)];
};

const receiveLayout = async (
  target: RestoreTarget,
  ours: readonly LayoutFile[],
  name: string,
  file: ArchiveFile,
): Promise<Settled> => {
  const { disk, paths } = target;
  const bytes = file.size > LONGEST_LAYOUT ? null : await file.read();
  const theirs = bytes && parseLayout(bytes);
  if (bytes === null || theirs === null) return 'unreadable';
  const rivals = await rivalsOf(target, ours, name, theirs.id);
  if (rivals.some((rival) => isSame(rival, bytes))) return 'same';
  await (rivals.length === 0 ? put : layBeside)(disk, paths.layouts, name, bytes);
  return rivals.length === 0 ? 'added' : 'kept';
};

/** What was found there too: an earlier restore may have failed at the flush. */
const flushNames = async ({ disk, paths }: RestoreTarget): Promise<void> => {
  if ((await disk.stat(paths.layouts)) === null) return;
  await disk.syncFolder(paths.layouts);
  await disk.syncFolder(paths.root);
};

export const receiveLayouts = async (
  target: RestoreTarget,
  source: ArchiveSource,
  signal: AbortSignal,
): Promise<LayoutsRestored> => {
  const { disk, paths } = target;
  const names = await layoutNamesIn(disk, paths.layouts);
  const ours = await Promise.all(names.map((name) => readLayoutFile(disk, paths.layouts, name)));
  const told: Record<Settled, string[]> = { added: [], same: [], kept: [], unreadable: [] };
  for await (const file of filesOf(source)) {
    stopIfCancelled(signal);
    const name = readArchiveName(file.name);
    if (name?.kind === 'layout') told[await receiveLayout(target, ours, name.file, file)].push(name.file);
  }
  await flushNames(target);
  const { added, kept, unreadable } = told;
  return { added, kept, unreadable };
};
