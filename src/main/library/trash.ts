/** The trash: an article's folder moved aside whole, and moved back whole. Nothing here deletes. */

import { Low } from 'lowdb';
import * as v from 'valibot';
import { type ArticleId, type Instant, instantSchema } from '#shared/article/identity';
import { type Summary, summarise } from '#shared/article/summary';
import { peekArticle } from './article-file';
import { articleIdsIn, type Unreadable } from './desk';
import { DISK_REASONS, type Disk, unless } from './disk';
import { createDurableAdapter } from './durable-adapter';
import type { Parse } from './durable-read';
import { inParallel } from './in-parallel';
import { articleFolder, type LibraryPaths, trashNote } from './paths';
import { attempt, type Refusal, refuse } from './reasons';

const READS_AT_ONCE = 16;

export interface Discarded {
  readonly summary: Summary;
  /** Null where the note of it is lost. */
  readonly trashedAt: Instant | null;
}

export interface TrashListing {
  /** Last thrown away first. */
  readonly articles: readonly Discarded[];
  readonly damaged: readonly Unreadable[];
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
}

interface Note {
  readonly trashedAt: Instant;
}

const noteSchema: v.GenericSchema<unknown, Note> = v.strictObject({ trashedAt: instantSchema });

const parseNote: Parse<Note> = (data) => {
  const result = v.safeParse(noteSchema, data);
  return result.success ? { ok: true, data: result.output } : { ok: false, reason: 'damaged' };
};

const latestFirst = (a: Discarded, b: Discarded): number => ((a.trashedAt ?? '') < (b.trashedAt ?? '') ? 1 : -1);

export const createTrash = ({ disk, paths, now }: TrashParts): Trash => {
  const noteIn = (folder: string): Low<Note | null> =>
    new Low<Note | null>(createDurableAdapter({ disk, file: trashNote(folder), parse: parseNote, now }), null);

  /** Renaming the folder is the one step that counts; before it the article is here, after it there. */
  const move = async (from: string, to: string): Promise<Moved | Refusal> => {
    if ((await disk.stat(from)) === null) return refuse('missing');
    if ((await disk.stat(to)) !== null) return refuse('exists');
    await disk.rename(from, to);
    await disk.syncFolder(paths.trash);
    await disk.syncFolder(paths.articles);
    return { ok: true };
  };

  /** Written before the move, so that a folder in the trash has its note; left behind by a crash it says nothing. */
  const writeNote = async (folder: string): Promise<void> => {
    const note = noteIn(folder);
    note.data = { trashedAt: now() };
    await note.write();
  };

  const readNote = async (id: ArticleId): Promise<Instant | null> => {
    const note = noteIn(articleFolder(paths.trash, id));
    await unless(note.read(), DISK_REASONS, () => undefined);
    return note.data?.trashedAt ?? null;
  };

  const look = async (id: ArticleId): Promise<Discarded | Unreadable> => {
    const peek = await peekArticle(disk, paths.trash, id);
    if (!peek.ok) return { id, reason: peek.reason };
    return { summary: summarise(peek.article), trashedAt: await readNote(id) };
  };

  return {
    put: (id) =>
      attempt<Moved | Refusal>(async () => {
        const from = articleFolder(paths.articles, id);
        if ((await disk.stat(from)) === null) return refuse('missing');
        await writeNote(from);
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
