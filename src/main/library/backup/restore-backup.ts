/** Restores a backup into a library, empty or not: all of it verified before anything is touched, and nothing newer overwritten. */
import type { Failed } from '#shared/failures';
import type { UnreadableArticle } from '#shared/library/change';
import type { JobFailure, Restored } from '#shared/library/jobs';
import { ahead } from './ahead';
import { filesOf } from './archive';
import { type ArchiveSource, type OpenSource, openFileSource } from './archive-source';
import { type ArchivedArticle, articlesOf } from './archived-article';
import type { Sum } from './manifest';
import { receiveArticle } from './receive-article';
import { receiveLayouts } from './receive-layouts';
import { receiveNewsroom } from './receive-newsroom';
import { receivePhotos } from './receive-photos';
import type { RestoreTarget } from './restore-target';
import { clearStaging, dropStaging, makeStaging } from './staging';
import { attemptJob, stopIfCancelled } from './stop';
import { verifyArchive } from './verify-archive';

export interface RestoreOrder {
  readonly file: string;
  readonly target: RestoreTarget;
  /** Counts the archive's files, once when verified and once when they are in the library. */
  readonly onProgress: (done: number, total: number) => void;
  readonly signal: AbortSignal;
  readonly openSource?: OpenSource;
}

/** Flushing waits for the disk, so a few articles at once are written in little more time than one. */
const AT_ONCE = 4;

interface Tally {
  added: number;
  updated: number;
  kept: number;
  readonly refused: UnreadableArticle[];
}

const receiveArticles = async (order: RestoreOrder, source: ArchiveSource, onDone: () => void): Promise<Tally> => {
  const { target, signal } = order;
  const tally: Tally = { added: 0, updated: 0, kept: 0, refused: [] };
  // What an earlier restore has moved, and then failed at the flush.
  for (const shelf of [target.paths.trash, target.paths.articles]) await target.disk.syncFolder(shelf);
  const staging = await makeStaging(target);
  const receive = async (archived: ArchivedArticle) => ({
    id: archived.id,
    settled: await receiveArticle(target, staging, archived),
  });
  try {
    for await (const { id, settled } of ahead(articlesOf(filesOf(source)), AT_ONCE, receive)) {
      if (settled.outcome === 'refused') tally.refused.push({ id, reason: settled.reason });
      else tally[settled.outcome] += 1;
      onDone();
      stopIfCancelled(signal);
    }
  } finally {
    await dropStaging(target.disk, staging);
  }
  return tally;
};

const receive = async (order: RestoreOrder, source: ArchiveSource, sum: Sum): Promise<Restored> => {
  const { target, signal, onProgress } = order;
  let done = 0;
  const onDone = (): void => {
    done += 1;
    const share = Math.min(1, done / (sum.articles + sum.photos));
    onProgress(sum.files + Math.floor(sum.files * share), 2 * sum.files);
  };
  await clearStaging(target);
  const photos = await receivePhotos(target, source, signal, onDone);
  const articles = await receiveArticles(order, source, onDone);
  await receiveNewsroom(target, source);
  return { ok: true, ...articles, photos, layouts: await receiveLayouts(target, source, signal) };
};

/**
 * Cancelled, failed or cut off by a crash it leaves each article as it was or as it is to be; doing it again completes it.
 * The archive stays open from its verification to its end, so what was verified is what is restored.
 */
export const restoreBackup = (order: RestoreOrder): Promise<Restored | Failed<JobFailure>> =>
  attemptJob<Restored | Failed<JobFailure>>(async () => {
    const { file, signal, onProgress, openSource = openFileSource } = order;
    stopIfCancelled(signal);
    const source = await openSource(file);
    try {
      const sum = await verifyArchive(source, {
        signal,
        onProgress: (done, total) => onProgress(done, 2 * total),
      });
      return await receive(order, source, sum);
    } finally {
      await source.close();
    }
  });
