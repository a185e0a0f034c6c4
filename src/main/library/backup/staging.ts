/** Brings an article's whole folder in: put together aside, flushed, and moved to its shelf in one step. */
import { join } from 'node:path';
import type { ArticleId } from '#shared/article/identity';
import { type Disk, unless } from '../disk';
import { writeDurably } from '../durable-write';
import { seal } from '../envelope';
import { historyFolder } from '../history/history-paths';
import { articleFolder, trashNote } from '../paths';
import type { ArchivedArticle } from './archived-article';
import type { RestoreTarget } from './restore-target';
import { writeNew } from './write-new';

const PREFIX = '.restoring-';
const NOTE = 'trashed.json';

/** What a crash in the middle of an earlier restore left; nobody was told of it. */
export const clearStaging = async ({ disk, paths }: RestoreTarget): Promise<void> => {
  const left = (await disk.list(paths.root)).filter((name) => name.startsWith(PREFIX));
  for (const name of left) await disk.removeFolder(join(paths.root, name));
};

/** @returns the folder, on the library's own disk so that what is in it can be moved */
export const makeStaging = async ({ disk, paths }: RestoreTarget): Promise<string> => {
  const folder = join(paths.root, `${PREFIX}${disk.uniqueName()}`);
  await disk.makeFolder(folder);
  await disk.syncFolder(paths.root);
  return folder;
};

const fillHistory = async (disk: Disk, folder: string, { history }: ArchivedArticle): Promise<void> => {
  if (history.size === 0) return;
  const place = historyFolder(folder);
  await disk.makeFolder(place);
  for (const [name, file] of history) await writeNew(disk, join(place, name), await file.read());
  await disk.syncFolder(place);
};

/** The days in the trash count from the day of the restore: what was just brought back must not go at once. */
export const noteArrival = async (
  { disk, now, noteTrashed }: RestoreTarget,
  folder: string,
  id: ArticleId,
): Promise<void> => {
  noteTrashed(id);
  await writeDurably(disk, trashNote(folder), seal({ trashedAt: now() }));
};

/** The place on the shelf must be free. */
export const bringIn = async (target: RestoreTarget, staging: string, archived: ArchivedArticle): Promise<void> => {
  const { disk, paths } = target;
  const { shelf, id, files } = archived;
  const folder = join(staging, id);
  await disk.makeFolder(folder);
  for (const [name, file] of files) if (name !== NOTE) await writeNew(disk, join(folder, name), await file.read());
  if (shelf === 'trash') await noteArrival(target, folder, id);
  await fillHistory(disk, folder, archived);
  await disk.syncFolder(folder);
  await disk.syncFolder(staging);
  await disk.rename(folder, articleFolder(paths[shelf], id));
  await disk.syncFolder(paths[shelf]);
};

/** Whatever was not moved out of it was not told of either. */
export const dropStaging = (disk: Disk, staging: string): Promise<void> =>
  unless(disk.removeFolder(staging), ['no-permission', 'in-use', 'read-only', 'io-error'], () => undefined);
