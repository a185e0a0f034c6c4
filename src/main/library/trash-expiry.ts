/** The end of the trash: what has lain there long enough, or what a person says, is deleted for good. The only place that deletes text. */
import { join } from 'node:path';
import type { ArticleId, Instant } from '#shared/article/identity';
import { peekArticle } from './article-file';
import { articleIdsIn } from './desk';
import { DISK_REASONS, type Disk, unless } from './disk';
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
  deleteForGood(id: ArticleId): Promise<{ readonly ok: true } | Refusal>;
  /**
   * Deletes what has lain in the trash for `days` and more; what it cannot delete today it tries again the next time.
   * @returns how many articles are gone
   */
  expire(days: number): Promise<number>;
}

/** The step that counts is one rename; what is left of the folder may wait for the next look. */
const remove = async ({ disk, paths }: ExpiryParts, id: ArticleId): Promise<void> => {
  const doomed = join(paths.trash, `${REMOVING}${id}`);
  await disk.removeFolder(doomed);
  await disk.rename(articleFolder(paths.trash, id), doomed);
  await disk.syncFolder(paths.trash);
  await unless(disk.removeFolder(doomed), DISK_REASONS, () => undefined);
};

const sweep = async ({ disk, paths }: ExpiryParts): Promise<void> => {
  const left = (await disk.list(paths.trash)).filter((name) => name.startsWith(REMOVING));
  for (const name of left) await unless(disk.removeFolder(join(paths.trash, name)), DISK_REASONS, () => undefined);
};

/** A note from before the article's last save, or from days to come, was written by a clock that stood wrong. */
const isBelievable = async ({ disk, paths, now }: ExpiryParts, id: ArticleId, noted: Instant): Promise<boolean> => {
  if (noted > now()) return false;
  const peek = await peekArticle(disk, paths.trash, id);
  return !peek.ok || peek.article.updatedAt <= noted;
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
    deleteForGood: (id) =>
      inTurn(id, () =>
        attempt<{ readonly ok: true } | Refusal>(async () => {
          if ((await disk.stat(articleFolder(paths.trash, id))) === null) return refuse('missing');
          await remove(parts, id);
          return { ok: true };
        }),
      ),
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
