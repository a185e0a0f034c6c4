/** Adds to an article's folder what another copy of it has beside the text: revisions, their labels, files set aside. */
import { join } from 'node:path';
import { type Disk, unless } from '../disk';
import { writeDurably } from '../durable-write';
import { historyFolder } from '../history/history-paths';
import { type SafeFile, safeFile } from '../paths';
import { addLabels } from './add-labels';
import type { ArchiveFile } from './archive';
import type { ArchivedArticle } from './archived-article';
import type { RestoreTarget } from './restore-target';

const LABELS = 'labels.json';
/** Files that change: they are not taken over whole. */
const LABEL_FILES: readonly string[] = [LABELS, 'labels.previous.json'];

const fileAt = (folder: string, name: string): SafeFile => ({
  ...safeFile(folder, name, false),
  current: join(folder, name),
});

/** A file of that name is the same file: revisions never change, and what was set aside carries its moment. */
const addMissing = async (
  disk: Disk,
  folder: string,
  files: Iterable<readonly [name: string, file: ArchiveFile]>,
): Promise<void> => {
  for (const [name, file] of files) {
    if ((await disk.stat(join(folder, name))) !== null) continue;
    await writeDurably(disk, fileAt(folder, name), await file.read());
  }
};

const isAside = ([name]: readonly [string, ArchiveFile]): boolean => name.startsWith('article.damaged-');

export const mergeFolder = async (target: RestoreTarget, folder: string, archived: ArchivedArticle): Promise<void> => {
  const { disk } = target;
  const { id, files, history } = archived;
  const place = historyFolder(folder);
  await addMissing(disk, folder, [...files].filter(isAside));
  if (history.size > 0) await unless(disk.makeFolder(place), ['exists'], () => undefined);
  await disk.syncFolder(folder);
  if (history.size === 0) return;
  await addMissing(
    disk,
    place,
    [...history].filter(([name]) => !LABEL_FILES.includes(name)),
  );
  // Also what was found there: an earlier restore may have failed at the flush.
  await disk.syncFolder(place);
  const labels = history.get(LABELS);
  if (labels !== undefined) await addLabels(target, folder, id, await labels.read());
};
