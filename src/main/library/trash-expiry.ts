/** The end of the trash: what has lain there long enough, or what a person says, is deleted for good. The only place that deletes text. */
import { join } from 'node:path';
import type { ArticleId, Instant } from '#shared/article/identity';
import { isDiskFailure } from '#shared/failures';
import { peekArticle } from './article-file';
import { articleIdsIn } from './desk';
import { DISK_REASONS, type Disk, DiskError, unless } from './disk';
import type { Done } from './library';
import { articleFolder, type LibraryPaths } from './paths';
import { attempt, type Refusal, refuse } from './reasons';
import { createTrashNotes } from './trash-note';

const DAY = 86_400_000;

/** No article's id, so nothing lists it: a crash in the middle leaves no half of an article. */
const REMOVING = '.removing-';

export interface ExpiryParts {
  readonly disk: Disk;
  readonly paths: LibraryPaths;
  readonly now: () => Instant;
  /** Does the work when nothing else is done with the article. */
  readonly inTurn: <T>(id: ArticleId, work: () => Promise<T>) => Promise<T>;
}

export interface TrashExpiry {
  /** `missing` where the trash has no such article. */
  deleteForGood(id: ArticleId): Promise<Done | Refusal>;
  /**
   * Deletes what has lain in the trash for `days` and more; what it cannot delete today it tries again the next time.
   * @returns how many articles are gone
   */
  expire(days: number): Promise<number>;
}

const doomedFolder = ({ paths }: ExpiryParts, id: ArticleId): string => join(paths.trash, `${REMOVING}${id}`);

/** What is left of the folder may wait for the next look. */
const finish = async (parts: ExpiryParts, id: ArticleId): Promise<void> => {
  const { disk, paths } = parts;
  await disk.syncFolder(paths.trash);
  await unless(disk.removeFolder(doomedFolder(parts, id)), DISK_REASONS, () => undefined);
};

/** The step that counts is one rename. */
const remove = async (parts: ExpiryParts, id: ArticleId): Promise<void> => {
  const { disk, paths } = parts;
  await disk.removeFolder(doomedFolder(parts, id));
  await disk.rename(articleFolder(paths.trash, id), doomedFolder(parts, id));
  await finish(parts, id);
};

/** Where it is on its way out already, an earlier try has failed at the flush alone. */
const removeForGood = async (parts: ExpiryParts, id: ArticleId): Promise<Done | Refusal> => {
  const { disk, paths } = parts;
  if ((await disk.stat(articleFolder(paths.trash, id))) !== null) await remove(parts, id);
  else if ((await disk.stat(doomedFolder(parts, id))) !== null) await finish(parts, id);
  else return refuse('missing');
  return { ok: true };
};

const sweep = async ({ disk, paths }: ExpiryParts): Promise<void> => {
  const left = (await disk.list(paths.trash)).filter((name) => name.startsWith(REMOVING));
  // An earlier try may have failed at the flush: what is not surely out of the list is not taken apart.
  if (left.length > 0) await disk.syncFolder(paths.trash);
  for (const name of left) await unless(disk.removeFolder(join(paths.trash, name)), DISK_REASONS, () => undefined);
};

/**
 * A note from before the article's last save, or from days to come, was written by a clock that stood wrong. Rejects with a
 * `DiskError` where the article cannot be looked at now.
 */
const isBelievable = async ({ disk, paths, now }: ExpiryParts, id: ArticleId, noted: Instant): Promise<boolean> => {
  if (noted > now()) return false;
  const peek = await peekArticle(disk, paths.trash, id);
  if (peek.ok) return peek.article.updatedAt <= noted;
  if (isDiskFailure(peek.reason) && peek.reason !== 'missing') {
    throw new DiskError(peek.reason, articleFolder(paths.trash, id));
  }
  return true;
};

/** Where the note says nothing, the days count from now. @returns whether the article is gone */
const expireOne = async (parts: ExpiryParts, id: ArticleId, days: number): Promise<boolean> => {
  const { disk, paths, now } = parts;
  const folder = articleFolder(paths.trash, id);
  if ((await disk.stat(folder)) === null) return false;
  const notes = createTrashNotes(disk, now);
  const noted = await notes.read(folder);
  if (noted !== null && Date.parse(now()) - Date.parse(noted) < days * DAY && noted <= now()) return false;
  if (noted === null || !(await isBelievable(parts, id, noted))) {
    await notes.write(folder);
    return false;
  }
  await remove(parts, id);
  return true;
};

export const createTrashExpiry = (parts: ExpiryParts): TrashExpiry => {
  const { disk, paths, inTurn } = parts;
  return {
    deleteForGood: (id) => inTurn(id, () => attempt<Done | Refusal>(() => removeForGood(parts, id))),
    expire: async (days) => {
      await unless(sweep(parts), DISK_REASONS, () => undefined);
      const ids = await unless<readonly ArticleId[]>(articleIdsIn(disk, paths.trash), DISK_REASONS, () => []);
      let gone = 0;
      for (const id of ids) {
        const isGone = inTurn(id, () => unless(expireOne(parts, id, days), DISK_REASONS, () => false));
        if (await isGone) gone += 1;
      }
      return gone;
    },
  };
};
