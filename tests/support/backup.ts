/** For tests of backups: a library's own terms for being restored into, what is in a folder, and archives written by hand. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { toInstant } from '#shared/article/identity';
import type { Failed } from '#shared/failures';
import type { BackedUp, JobFailure, Restored } from '#shared/library/jobs';
import { type BackupOrder, backupLibrary } from '../../src/main/library/backup/backup-library';
import { createManifestWriter } from '../../src/main/library/backup/manifest';
import { type RestoreOrder, restoreBackup } from '../../src/main/library/backup/restore-backup';
import type { RestoreTarget } from '../../src/main/library/backup/restore-target';
import { createZipWriter, type PackedFile, pack } from '../../src/main/library/backup/zip-writer';
import type { Disk } from '../../src/main/library/disk';
import { createHistory, type History } from '../../src/main/library/history/history';
import { createNewsroomStore } from '../../src/main/library/newsroom/newsroom-store';
import { createNodeDisk } from '../../src/main/library/node-disk';
import { libraryPaths } from '../../src/main/library/paths';
import { createRoyaltyStore } from '../../src/main/library/royalty/royalty-store';
import { createWriteQueue } from '../../src/main/library/write-queue';
import { tickingClock } from './library-desk';

const clock = tickingClock('2024-04-01T01:00:00Z');
const now = () => toInstant(clock.now());

export const historyOf = (folder: string, disk: Disk = createNodeDisk()): History =>
  createHistory({ disk, paths: libraryPaths(folder), now, who: () => 'Lê Hạnh' });

const newsroomOf = (folder: string, disk: Disk) =>
  createNewsroomStore({
    disk,
    paths: libraryPaths(folder),
    now,
    queue: createWriteQueue(),
    mentions: { noteAll: () => undefined },
    mayNot: async () => null,
  });

/** A library at rest: nobody else works in it. */
export const targetOf = (folder: string, disk: Disk = createNodeDisk()): RestoreTarget => {
  const history = historyOf(folder, disk);
  const newsroom = newsroomOf(folder, disk);
  return {
    disk,
    paths: libraryPaths(folder),
    now,
    inTurn: (_, work) => work(),
    noteTrashed: () => undefined,
    noteChanged: async () => undefined,
    noteMended: () => undefined,
    keep: (article, at) => history.keepIn(at, article, 'restore'),
    mergeNewsroom: newsroom.merge,
    mergeRoyalty: createRoyaltyStore({
      disk,
      paths: libraryPaths(folder),
      now,
      queue: createWriteQueue(),
      mayNot: async () => null,
    }).merge,
    fromHistory: history.newest,
  };
};

export const backUp = (
  folder: string,
  file: string,
  order: Partial<BackupOrder> = {},
): Promise<BackedUp | Failed<JobFailure>> =>
  backupLibrary({
    folder,
    file,
    disk: createNodeDisk(),
    clock,
    version: '0.1.0',
    onProgress: () => undefined,
    signal: new AbortController().signal,
    ...order,
  });

export const restore = (
  file: string,
  folder: string,
  order: Partial<RestoreOrder> = {},
): Promise<Restored | Failed<JobFailure>> =>
  restoreBackup({
    file,
    target: targetOf(folder),
    onProgress: () => undefined,
    signal: new AbortController().signal,
    ...order,
  });

/** What may differ between two copies of one library: caches, and the day from which the trash counts. */
const FLEETING = /^library\.json$|timeline\.json$|trashed\.json$|\.lock$|^search/u;

/** Every file by its path, as the hash of its bytes. */
export const treeOf = async (folder: string): Promise<Readonly<Record<string, string>>> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const kept = files.map((path) => relative(folder, path)).filter((path) => !FLEETING.test(path));
  const hashed = kept.sort().map(async (path) => [path, await hashOfFile(join(folder, path))] as const);
  return Object.fromEntries(await Promise.all(hashed));
};

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const hashOfFile = async (path: string): Promise<string> => hashOf(await readFile(path));

export interface ArchivePart {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export const zipOf = async (files: readonly PackedFile[]): Promise<Buffer> => {
  const pieces: Uint8Array[] = [];
  const zip = createZipWriter(async (bytes) => void pieces.push(bytes), new Date(2024, 3, 1));
  for (const file of files) await zip.put(file);
  await zip.end();
  return Buffer.concat(pieces);
};

/** An archive with a true manifest of whatever it is given. */
export const archiveOf = async (parts: readonly ArchivePart[], version = '0.1.0'): Promise<Buffer> => {
  const manifest = createManifestWriter(now(), version);
  for (const { name, bytes } of parts) manifest.add({ name, size: bytes.length, sha256: hashOf(bytes) });
  const listed = { name: 'manifest.jsonl', bytes: manifest.end({ articles: parts.length, photos: 0 }) };
  return zipOf(await Promise.all([...parts, listed].map(({ name, bytes }) => pack(name, bytes, 'deflate'))));
};
