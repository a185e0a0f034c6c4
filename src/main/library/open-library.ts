/** Opens the library of a folder: its parts put together, and its list made to agree with what is on the disk. */
import { type ArticleId, type Instant, toInstant } from '#shared/article/identity';
import { textOf } from '#shared/article/inline';
import { peekArticle } from './article-file';
import { createArticleStore } from './article-store';
import { createArticles } from './articles';
import { createAssets } from './assets';
import { type Building, createGate, createMayNot, type MayNot } from './building';
import { createDesk } from './desk';
import { createHistory } from './history/history';
import { faultyLayouts } from './layout-faults';
import type { Library, LibraryParts, RecoveredArticle } from './library';
import { createNewsroomStore } from './newsroom/newsroom-store';
import { libraryPaths } from './paths';
import { createPhotoMentions } from './photos/photo-mentions';
import { createFolderFlush, prepareFolders } from './prepare-folders';
import { readLayouts } from './read-layouts';
import { createReadOnlyDisk } from './read-only-disk';
import { attempt, type Refusal, refuse } from './reasons';
import { createRevisions } from './revisions';
import { createRoyaltyStore } from './royalty/royalty-store';
import { createSearching } from './searching';
import { createTrash } from './trash';
import { createWholeLibrary } from './whole-library';
import { createWitness } from './witness';
import { createWriteQueue } from './write-queue';

/** A pause after typing, and a disk that is asked once for many saves. */
const INDEX_DELAY = 2_000;

export interface LibraryOpened {
  readonly ok: true;
  readonly library: Library;
}

const readStored =
  ({ disk, paths, fromHistory }: Building) =>
  async (id: Parameters<Library['open']>[0]) => {
    const peek = await peekArticle(disk, paths.articles, id, fromHistory);
    return peek.ok ? peek.article : peek;
  };

const createParts = (building: Building, mayNot: MayNot) => {
  const { queue, history, newId, now } = building;
  const store = createArticleStore(building);
  const assets = createAssets(building);
  const trash = createTrash(building);
  const revisions = createRevisions({ history, queue, stored: readStored(building) });
  const articles = createArticles({ ...building, store, trash, revisions, newId, now, mayNot });
  return { store, assets, trash, revisions, articles };
};

/** As opening each of them would. One that cannot be opened after all stays listed as what it is. */
const mendAll = async (ids: readonly ArticleId[], open: Library['open']): Promise<readonly RecoveredArticle[]> => {
  const mended: RecoveredArticle[] = [];
  for (const id of ids) {
    const opened = await open(id);
    if (!opened.ok || opened.recovery === null) continue;
    const { headline, updatedAt } = opened.article;
    mended.push({ id, headline: textOf(headline), from: opened.recovery.from, savedAt: updatedAt });
  }
  return mended;
};

const assemble = (building: Building, found: Pick<Library, 'layouts' | 'layoutFaults'>): Library => {
  const { folder, access, desk, history, queue, mentions } = building;
  const { flush: flushSearch, close: closeSearch, ...searching } = createSearching(building);
  let isClosed = false;
  /** After closing nothing reaches the disk any more, so that whoever opens the folder next has it alone. */
  const mayNot = createMayNot(building, () => isClosed);
  const gate = createGate(building, mayNot);
  const { store, assets, trash, revisions, articles } = createParts(building, mayNot);
  const newsroom = createNewsroomStore({ ...building, mayNot });
  const royalty = createRoyaltyStore({ ...building, mayNot });

  const flush = async (): Promise<void> => {
    await queue.idle();
    await Promise.all([desk.flush(), flushSearch()]);
  };

  return {
    folder,
    access,
    ...found,
    isSealed: building.sealed !== undefined,
    list: desk.list,
    page: desk.page,
    onChange: desk.onChange,
    refresh: async () => {
      if (!isClosed) await attempt(desk.reconcile);
      return desk.list();
    },
    create: gate(articles.create),
    // Reading is never refused for the sake of a lock: what it would mend waits.
    open: async (id) => (isClosed ? refuse('closed') : articles.open(id)),
    peek: async (id) => (isClosed ? refuse('closed') : articles.peek(id)),
    save: gate(articles.save),
    keep: gate(revisions.keep),
    history: {
      // In the article's turn: its folder may be on its way to the trash.
      list: (id) => queue.run(id, () => history.list(id)),
      read: history.read,
      label: gate((id, key, label) => queue.run(id, () => history.label(id, key, label))),
    },
    hasChangedOutside: store.hasChangedOutside,
    duplicate: gate(articles.duplicate),
    trash: gate(articles.trash),
    restore: gate(articles.restore),
    listTrash: trash.list,
    putPhoto: gate((bytes: Uint8Array) =>
      queue.run('photos', async () => {
        const kept = await assets.put(bytes);
        if (kept.ok) mentions.note(kept.asset);
        return kept;
      }),
    ),
    photo: assets.get,
    newsroom: { ...newsroom, change: gate(newsroom.change) },
    royalty: { read: royalty.read, change: gate(royalty.change), record: gate(royalty.record) },
    ...searching,
    mend: () => mendAll(desk.recoverable(), articles.open),
    ...createWholeLibrary(building, { assets, noteMended: store.noteMended, newsroom, royalty, gate, mayNot }),
    flush,
    close: async () => {
      if ((await mayNot()) === null) await revisions.settle();
      isClosed = true;
      await flush();
      await closeSearch();
    },
  };
};

/** The folders of a library that is only looked at must be there already. */
const enter = async ({ disk, paths, access }: Pick<Building, 'disk' | 'paths' | 'access'>): Promise<Refusal | null> => {
  if (access === 'read') return (await disk.stat(paths.articles)) === null ? refuse('library-missing') : null;
  await prepareFolders(disk, paths);
  return null;
};

const build = (parts: LibraryParts): Building => {
  const { folder, clock, access = 'write', indexDelay = INDEX_DELAY, who = () => null } = parts;
  const disk = access === 'read' ? createReadOnlyDisk(parts.disk) : parts.disk;
  const paths = libraryPaths(folder);
  const now = (): Instant => toInstant(clock.now());
  const witness = createWitness(now);
  const history = createHistory({ disk, paths, now, who, time: witness.time });
  const desk = createDesk({ disk, paths, now, indexDelay, fromHistory: history.newest });
  const queue = createWriteQueue();
  const mentions = createPhotoMentions();
  return {
    ...parts,
    disk,
    wholeDisk: parts.disk,
    paths,
    now,
    access,
    history,
    fromHistory: history.newest,
    desk,
    queue,
    mentions,
    witness,
    newInTrash: new Set(),
    flushFolders: createFolderFlush(disk, paths),
  };
};

/** Makes the folder where there is none; refuses where it can be neither read nor made. */
export const openLibrary = (parts: LibraryParts): Promise<LibraryOpened | Refusal> =>
  attempt<LibraryOpened | Refusal>(async () => {
    const building = build(parts);
    const refusal = await enter(building);
    if (refusal) return refusal;
    await building.desk.reconcile(parts.onProgress);
    // One dated ahead was written by a clock that stood wrong, and would vouch for any clock that does.
    building.witness.hear(building.desk.newest(building.now()));
    const { disk, paths } = building;
    const layouts = await readLayouts(disk, paths.layouts);
    const layoutFaults = await faultyLayouts(disk, paths.layouts);
    return { ok: true, library: assemble(building, { layouts, layoutFaults }) };
  });
