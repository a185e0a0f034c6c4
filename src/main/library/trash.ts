/** The trash: an article's folder moved aside whole, and moved back whole. Nothing here deletes. */

import type { ArticleId, Instant } from '#shared/article/identity';
import { type Summary, summarise } from '#shared/article/summary';
import type { UnreadableArticle } from '#shared/library/change';
import { type FromHistory, peekArticle } from './article-file';
import { articleIdsIn } from './desk';
import { DISK_REASONS, type Disk, unless } from './disk';
import { inParallel } from './in-parallel';
import { articleFile, articleFolder, type LibraryPaths } from './paths';
import { attempt, type Refusal, refuse } from './reasons';
import { createTrashNotes } from './trash-note';

const READS_AT_ONCE = 16;

export interface Discarded {
  readonly summary: Summary;
  /** Null where the note of it is lost. */
  readonly trashedAt: Instant | null;
}

export interface TrashListing {
  /** Last thrown away first. */
  readonly articles: readonly Discarded[];
  readonly damaged: readonly UnreadableArticle[];
}

export interface Moved {
  readonly ok: true;
}

export interface Trash {
  /** `missing` where there is no such article, `exists` where the trash holds one of that id. */
  put(id: ArticleId): Promise<Moved | Refusal>;
  /** `missing` where the trash has no such article, `exists` where its place is taken. */
  takeBack(id: ArticleId): Promise<Moved | Refusal>;
  list(): Promise<TrashListing>;
}

export interface TrashParts {
  readonly disk: Disk;
  readonly paths: LibraryPaths;
  readonly now: () => Instant;
  readonly fromHistory?: FromHistory | undefined;
  /** Gets those that are put there. */
  readonly newInTrash: Set<ArticleId>;
}

const latestFirst = (a: Discarded, b: Discarded): number => ((a.trashedAt ?? '') < (b.trashedAt ?? '') ? 1 : -1);

export const createTrash = ({ disk, paths, now, fromHistory, newInTrash }: TrashParts): Trash => {
  const notes = createTrashNotes(disk, now);

  const isThere = async (folder: string): Promise<boolean> => (await disk.stat(folder)) !== null;

  /**
   * Renaming the folder is the one step that counts; before it the article is here, after it there. Where it is there
   * already, an earlier try has failed at the flush alone, and only that is left to do.
   */
  const move = async (from: string, to: string): Promise<Moved | Refusal> => {
    const [isHere, isAlreadyThere] = [await isThere(from), await isThere(to)];
    if (!isHere && !isAlreadyThere) return refuse('missing');
    if (isHere && isAlreadyThere) return refuse('exists');
    if (isHere) await disk.rename(from, to);
    await disk.syncFolder(paths.trash, articleFile(to).current);
    await disk.syncFolder(paths.articles);
    return { ok: true };
  };

  const look = async (id: ArticleId): Promise<Discarded | UnreadableArticle> => {
    const peek = await peekArticle(disk, paths.trash, id, fromHistory);
    if (!peek.ok) return { id, reason: peek.reason };
    const trashedAt = await unless(notes.read(articleFolder(paths.trash, id)), DISK_REASONS, () => null);
    return { summary: summarise(peek.article), trashedAt };
  };

  return {
    put: (id) =>
      attempt<Moved | Refusal>(async () => {
        const from = articleFolder(paths.articles, id);
        newInTrash.add(id);
        // Before the move, so that a folder in the trash has its note; left behind by a crash it says nothing.
        if (await isThere(from)) await notes.write(from);
        return move(from, articleFolder(paths.trash, id));
      }),
    takeBack: (id) =>
      attempt<Moved | Refusal>(() => move(articleFolder(paths.trash, id), articleFolder(paths.articles, id))),
    list: async () => {
      const ids = await unless(articleIdsIn(disk, paths.trash), ['missing'], () => []);
      const found = await inParallel(ids, READS_AT_ONCE, look);
      return {
        articles: found.filter((item) => 'summary' in item).sort(latestFirst),
        damaged: found.filter((item) => 'reason' in item),
      };
    },
  };
};
