/** Opens the library of a folder: its parts put together, and its list made to agree with what is on the disk. */
import { type Instant, toInstant } from '#shared/article/identity';
import { createArticleStore } from './article-store';
import { type Articles, createArticles } from './articles';
import { createAssets } from './assets';
import { createDesk, type Desk } from './desk';
import type { Library, LibraryParts } from './library';
import { libraryPaths } from './paths';
import { prepareFolders } from './prepare-folders';
import { attempt, type Refusal, refuse } from './reasons';
import { createTrash } from './trash';
import { verifyLibrary } from './verify';
import { createWriteQueue } from './write-queue';

/** A pause after typing, and a disk that is asked once for many saves. */
const INDEX_DELAY = 2_000;

export interface LibraryOpened {
  readonly ok: true;
  readonly library: Library;
}

type Gate = <A extends readonly unknown[], T>(
  step: (...args: A) => Promise<T | Refusal>,
) => (...args: A) => Promise<T | Refusal>;

const gated = (articles: Articles, gate: Gate): Articles => ({
  create: gate(articles.create),
  open: gate(articles.open),
  save: gate(articles.save),
  duplicate: gate(articles.duplicate),
  trash: gate(articles.trash),
  restore: gate(articles.restore),
});

const assemble = (parts: LibraryParts, desk: Desk, now: () => Instant): Library => {
  const { disk, folder, newId } = parts;
  const paths = libraryPaths(folder);
  const queue = createWriteQueue();
  const store = createArticleStore({ disk, paths, now });
  const assets = createAssets(disk, paths);
  const trash = createTrash({ disk, paths, now });
  let isClosed = false;

  /** After closing nothing reaches the disk any more, so that whoever opens the folder next has it alone. */
  const gate: Gate =
    (step) =>
    async (...args) =>
      isClosed ? refuse('closed') : step(...args);

  const flush = async (): Promise<void> => {
    await queue.idle();
    await desk.flush();
  };

  return {
    folder,
    ...gated(createArticles({ store, trash, desk, queue, now, newId }), gate),
    list: desk.list,
    refresh: async () => {
      if (!isClosed) await attempt(desk.reconcile);
      return desk.list();
    },
    listTrash: trash.list,
    putPhoto: gate((bytes: Uint8Array) => queue.run('photos', () => assets.put(bytes))),
    photo: assets.get,
    verify: () => verifyLibrary({ disk, paths, assets }),
    flush,
    close: async () => {
      isClosed = true;
      await flush();
    },
  };
};

/** Makes the folder where there is none; refuses where it can be neither read nor made. */
export const openLibrary = (parts: LibraryParts): Promise<LibraryOpened | Refusal> =>
  attempt<LibraryOpened | Refusal>(async () => {
    const { disk, folder, clock, indexDelay = INDEX_DELAY } = parts;
    const paths = libraryPaths(folder);
    const now = (): Instant => toInstant(clock.now());
    await prepareFolders(disk, paths);
    const desk = createDesk({ disk, paths, now, indexDelay });
    await desk.reconcile();
    return { ok: true, library: assemble(parts, desk, now) };
  });
