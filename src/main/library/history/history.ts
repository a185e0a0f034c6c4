/** The history of each article: earlier states of it in its own folder, kept at meaningful moments and thinned out with time. */
import type { Article } from '#shared/article/article';
import type { ArticleId, AssetName, Instant } from '#shared/article/identity';
import { dayOfDate } from '#shared/calendar/day';
import type { DayOf } from '#shared/history/retention';
import type { RevisionEntry, RevisionKey, RevisionReason } from '#shared/history/revision';
import { DISK_REASONS, type Disk, unless } from '../disk';
import { articleFolder, type LibraryPaths } from '../paths';
import { attempt, type Refusal, refuse } from '../reasons';
import { createWriteQueue } from '../write-queue';
import { historyFolder } from './history-paths';
import { isRecent, keepRevision } from './keep';
import type { LabelPlace } from './labels';
import { type Labelled, type Listed, labelRevision, listRevisions } from './listing';
import { readRevision } from './revision-file';
import { checkAll, type HistoryCheck, newestWhole, photosNamed } from './survey';
import { thinOut } from './thin';

export interface Kept {
  readonly ok: true;
  /** Null where nothing had to be kept. */
  readonly entry: RevisionEntry | null;
}

export interface History {
  /**
   * While `typing`, at most one revision in five minutes; for any other reason always; but nothing where content, status,
   * tags and slug are those of the last one kept. Never rejects, so that no save can fail for its sake.
   */
  keep(article: Article, why: RevisionReason): Promise<Kept | Refusal>;
  /** The same, wherever the article's folder lies. */
  keepIn(articleFolder: string, article: Article, why: RevisionReason): Promise<Kept | Refusal>;
  list(id: ArticleId): Promise<Listed | Refusal>;
  read(id: ArticleId, key: RevisionKey): Promise<{ readonly ok: true; readonly article: Article } | Refusal>;
  /** @param label null takes it away */
  label(id: ArticleId, key: RevisionKey, label: string | null): Promise<Labelled | Refusal>;
  /** The whole revision kept last, wherever the article's folder lies. */
  newest(articleFolder: string, id: ArticleId): Promise<{ readonly article: Article; readonly at: Instant } | null>;
  /** By the retention rule. @returns how many were removed */
  thin(id: ArticleId): Promise<number>;
  /** Every photo that any revision in this folder names; null where one cannot be read: then nothing may be cleaned up. */
  photosIn(articleFolder: string, id: ArticleId): Promise<ReadonlySet<AssetName> | null>;
  /** Reads every revision to its end. Rejects with a `DiskError` where the folder cannot be listed. */
  check(articleFolder: string, id: ArticleId): Promise<HistoryCheck>;
}

export interface HistoryParts {
  readonly disk: Disk;
  readonly paths: LibraryPaths;
  readonly now: () => Instant;
  /** Who is writing; null where nobody said. */
  readonly who: () => string | null;
  /** How late it is for thinning out; by `now` where it is left out. Null where nobody can say: then nothing goes. */
  readonly time?: () => Instant | null;
  /** This machine's own calendar where it is left out. */
  readonly dayOf?: DayOf;
}

type PlaceOf = (folder: string, id: ArticleId) => LabelPlace;

/** A bug in keeping must not reach the save that it follows: the text is on the disk already. */
const neverRejecting = (kept: Promise<Kept | Refusal>): Promise<Kept | Refusal> => kept.catch(() => refuse('io-error'));

/** What only reads a folder: it may lie on the desk's shelf or in the trash. */
const surveys = (parts: HistoryParts, placeOf: PlaceOf): Pick<History, 'newest' | 'photosIn' | 'check'> => ({
  newest: (folder, id) => unless(newestWhole(placeOf(folder, id), new Date(parts.now())), DISK_REASONS, () => null),
  photosIn: (folder, id) =>
    unless<ReadonlySet<AssetName> | null>(
      photosNamed(placeOf(folder, id), folder, parts.now),
      DISK_REASONS,
      () => null,
    ),
  check: (folder, id) => checkAll(placeOf(folder, id)),
});

export const createHistory = (parts: HistoryParts): History => {
  const { disk, paths, now, who, time = now, dayOf = dayOfDate } = parts;
  /** Calls for one article come one at a time. */
  const queue = createWriteQueue();
  /** So that the saves of somebody typing ask the disk nothing. */
  const keptAt = new Map<ArticleId, Instant>();
  /** Whose last keeping was refused: where that was at the flush, the revision lies there with a name that may not last. */
  const refused = new Set<ArticleId>();

  const placeOf: PlaceOf = (folder, id) => ({ disk, folder: historyFolder(folder), id, now });
  const ownFolder = (id: ArticleId): string => articleFolder(paths.articles, id);
  const ownPlace = (id: ArticleId): LabelPlace => placeOf(ownFolder(id), id);

  const keep = async (folder: string, article: Article, why: RevisionReason): Promise<Kept> => {
    const moment = new Date(now());
    const last = keptAt.get(article.id);
    if (why === 'typing' && last && isRecent(last, moment)) return { ok: true, entry: null };
    const keeping = { why, by: who(), now: moment, articleFolder: folder };
    const entry = await keepRevision(placeOf(folder, article.id), article, keeping);
    if (entry === null) return { ok: true, entry };
    keptAt.set(article.id, entry.at);
    return { ok: true, entry: { ...entry, label: null } };
  };

  /** What was refused and is now found to be there already is flushed before anybody is told that it is kept. */
  const keepForGood = async (folder: string, article: Article, why: RevisionReason): Promise<Kept> => {
    const wasRefused = refused.has(article.id);
    refused.add(article.id);
    const kept = await keep(folder, article, why);
    if (wasRefused && kept.entry === null) await disk.syncFolder(historyFolder(folder));
    refused.delete(article.id);
    return kept;
  };

  const thinNow = async (id: ArticleId): Promise<number> => {
    const moment = time();
    return moment === null ? 0 : thinOut(ownPlace(id), new Date(moment), dayOf);
  };

  const keepIn: History['keepIn'] = (folder, article, why) =>
    neverRejecting(queue.run(article.id, () => attempt<Kept | Refusal>(() => keepForGood(folder, article, why))));

  return {
    keep: (article, why) => keepIn(ownFolder(article.id), article, why),
    keepIn,
    list: (id) => queue.run(id, () => attempt<Listed | Refusal>(() => listRevisions(parts, ownPlace(id)))),
    read: async (id, key) => {
      const reading = await readRevision(ownPlace(id), key);
      return reading.ok ? { ok: true, article: reading.article } : refuse(reading.reason);
    },
    label: (id, key, label) =>
      queue.run(id, () => attempt<Labelled | Refusal>(() => labelRevision(parts, ownPlace(id), key, label))),
    thin: (id) => queue.run(id, () => unless(thinNow(id), DISK_REASONS, () => 0)),
    ...surveys(parts, placeOf),
  };
};
