/** Articles on the disk, one lowdb file each: opening, creating and saving a single one. Calls for one article come one at a time. */
import { Low } from 'lowdb';
import type { Article } from '#shared/article/article';
import type { ArticleId, Instant } from '#shared/article/identity';
import { articleSource, type FromHistory, type Peek, peekArticle, sealArticle } from './article-file';
import { type Disk, type FileStamp, unless } from './disk';
import { createDurableAdapter, type DurableAdapter, type DurableFile, type Recovery } from './durable-adapter';
import { type Found, readDurably } from './durable-read';
import { createLedger, type Ledger } from './ledger';
import type { NoteMended } from './mended';
import { hasChangedOutside } from './outside-change';
import { articleFolder, currentCopy, type LibraryPaths } from './paths';
import { createReadOnlyDisk } from './read-only-disk';
import { attempt, type Refusal, refuse } from './reasons';
import { clearTheWay, setAllAside } from './set-aside';
import { follow, isSameCopy, isStale, type Standing, standingOf, type Writer } from './standing';

export interface Opened {
  readonly ok: true;
  readonly article: Article;
  /** Null where the file was whole, also when it was last read or written here. */
  readonly recovery: Recovery | null;
}

export interface Stored {
  readonly ok: true;
  /** As stored: with its new revision and time. */
  readonly article: Article;
  /** Of the file written; null where the next start has to look at it. */
  readonly stamp: FileStamp | null;
}

export interface ArticleStore {
  /** @param how whether what is damaged may be mended; otherwise the best copy is read, and no file is touched */
  open(id: ArticleId, how?: { readonly mends: boolean }): Promise<Opened | Refusal>;
  /** As `open`, for whoever will not build on it: mends nothing, and what another program wrote stays unseen. May be called at any time. */
  peek(id: ArticleId): Promise<Peek | Refusal>;
  /** Refuses with `exists` where the id is taken. */
  create(article: Article): Promise<Stored | Refusal>;
  /** Goes on with a creation that failed. Refuses with `exists` where its place holds anything else by now. */
  finish(article: Article): Promise<Stored | Refusal>;
  /** @param article under the revision and the time of what it builds on. */
  save(article: Article, by: Writer | null): Promise<Stored | Refusal>;
  /**
   * Whether another program has written the article's file since it was opened or saved here, or it was mended behind
   * the back of whoever has it open. False for one that was not opened here, whose file is gone, or cannot be looked at now. May be called at any time.
   */
  hasChangedOutside(id: ArticleId): Promise<boolean>;
  readonly noteMended: NoteMended;
}

export interface StoreParts {
  readonly disk: Disk;
  readonly paths: LibraryPaths;
  readonly now: () => Instant;
  /** Where an article comes from when every copy of it is bad or gone. */
  readonly fromHistory?: FromHistory | undefined;
}

interface Shelf extends StoreParts {
  readonly ledger: Ledger;
}

const fileOf = ({ disk, paths, now, fromHistory }: Shelf, id: ArticleId): DurableFile<Article> => ({
  ...articleSource(disk, paths.articles, id, fromHistory),
  now,
  seal: async (article) => sealArticle(article),
});

const read = async (shelf: Shelf, id: ArticleId): Promise<DurableAdapter<Article>> => {
  const adapter = createDurableAdapter(fileOf(shelf, id));
  await new Low<Article | null>(adapter, null).read();
  return adapter;
};

const write = async (shelf: Shelf, article: Article, before: Standing, next: Standing): Promise<Stored> => {
  const stored = { ...article, revision: next.revision, updatedAt: next.updatedAt };
  shelf.ledger.noteAttempt(article.id, before, next);
  const adapter = createDurableAdapter(fileOf(shelf, article.id));
  await new Low<Article | null>(adapter, stored).write();
  const stamp = adapter.stamp();
  shelf.ledger.noteWritten(article.id, next, stamp);
  return { ok: true, article: stored, stamp };
};

const explainAbsence = async (
  { disk, paths }: Shelf,
  id: ArticleId,
): Promise<'in-trash' | 'library-missing' | 'missing'> => {
  if ((await disk.stat(articleFolder(paths.trash, id))) !== null) return 'in-trash';
  return (await disk.stat(paths.articles)) === null ? 'library-missing' : 'missing';
};

/** Flushed also where it is there already: an earlier try may have failed at the flush. */
const makeSureOfFolder = async ({ disk, paths }: Shelf, id: ArticleId): Promise<void> => {
  await unless(disk.makeFolder(articleFolder(paths.articles, id)), ['exists'], () => undefined);
  await disk.syncFolder(paths.articles);
};

/** The folder of an article that this session holds may have been deleted by hand: its text is written again. */
const standAgain = async (shelf: Shelf, id: ArticleId): Promise<Standing | Refusal> => {
  const standing = shelf.ledger.standing(id);
  const absence = await explainAbsence(shelf, id);
  if (absence !== 'missing' || standing === null) return refuse(absence);
  await makeSureOfFolder(shelf, id);
  return standing;
};

/** Where no copy can be read, a text that this session holds is the only one left, and may be written beside them. */
const standAlone = async (shelf: Shelf, id: ArticleId): Promise<Standing | Refusal> => {
  const standing = shelf.ledger.standing(id);
  if (standing === null) return refuse('damaged');
  await setAllAside(fileOf(shelf, id));
  return standing;
};

const judge = async (shelf: Shelf, id: ArticleId, adapter: DurableAdapter<Article>): Promise<Standing | Refusal> => {
  const found = adapter.found();
  switch (found.state) {
    case 'recovered':
      shelf.ledger.noteRecovered(found.data, adapter.stamp());
      // Where it could not be mended, better no save, with the disk's reason, than one over a bad file still in its place.
      if (adapter.stamp() === null) await clearTheWay(fileOf(shelf, id), found);
      return shelf.ledger.recognise(found.data);
    case 'whole':
      // What another program wrote stands for itself: only who builds on that very copy may follow it.
      return shelf.ledger.recognise(found.data);
    case 'damaged':
      return standAlone(shelf, id);
    case 'missing':
      return standAgain(shelf, id);
    default:
      return refuse(found.state);
  }
};

/** What a save would follow; the file is read only where it is not as this session left it. */
const learn = async (shelf: Shelf, id: ArticleId): Promise<Standing | Refusal> => {
  const stamp = await shelf.disk.stat(currentCopy(shelf.paths.articles, id));
  const standing = shelf.ledger.standingAt(id, stamp);
  if (standing !== null) return standing;
  return judge(shelf, id, await read(shelf, id));
};

const open = async (shelf: Shelf, id: ArticleId): Promise<Opened | Refusal> => {
  const stamp = await shelf.disk.stat(currentCopy(shelf.paths.articles, id));
  const adapter = await read(shelf, id);
  const found = adapter.found();
  if (found.state === 'missing') return refuse(await explainAbsence(shelf, id));
  if (found.state !== 'whole' && found.state !== 'recovered') return refuse(found.state);
  const untold = shelf.ledger.known(id)?.untold ?? null;
  if (found.state === 'recovered') shelf.ledger.noteRecovered(found.data, adapter.stamp());
  shelf.ledger.noteRead(found.data, found.state === 'whole' ? stamp : adapter.stamp());
  return { ok: true, article: found.data, recovery: adapter.recovery() ?? untold };
};

const peek = async (shelf: Shelf, id: ArticleId): Promise<Peek | Refusal> => {
  const { disk, paths, fromHistory } = shelf;
  const peeked = await peekArticle(disk, paths.articles, id, fromHistory);
  if (peeked.ok || peeked.reason !== 'missing') return peeked;
  return refuse(await explainAbsence(shelf, id));
};

const create = async (shelf: Shelf, article: Article): Promise<Stored | Refusal> => {
  const { disk, paths } = shelf;
  if ((await disk.stat(paths.articles)) === null) return refuse('library-missing');
  await disk.makeFolder(articleFolder(paths.articles, article.id));
  await disk.syncFolder(paths.articles);
  const standing = standingOf(article);
  return write(shelf, article, standing, standing);
};

/** Nothing, an unfinished write, or the very article: what a creation leaves that failed. */
const isLeftBy = (article: Article, found: Found<Article>): boolean => {
  if (found.state === 'missing') return true;
  if (found.state === 'recovered' && found.from !== 'unfinished') return false;
  return 'data' in found && isSameCopy(standingOf(article), found.data);
};

const finish = async (shelf: Shelf, article: Article): Promise<Stored | Refusal> => {
  const absence = await explainAbsence(shelf, article.id);
  if (absence === 'library-missing') return refuse(absence);
  const found = await readDurably(fileOf(shelf, article.id));
  if (absence === 'in-trash' || !isLeftBy(article, found)) return refuse('exists');
  await makeSureOfFolder(shelf, article.id);
  const standing = standingOf(article);
  return write(shelf, article, standing, standing);
};

const save = async (shelf: Shelf, article: Article, by: Writer | null): Promise<Stored | Refusal> => {
  const standing = await learn(shelf, article.id);
  if ('ok' in standing) return standing;
  if (isStale(standing, article, by)) return refuse('stale');
  return write(shelf, article, standing, follow(standing, article, by, shelf.now()));
};

export const createArticleStore = (parts: StoreParts): ArticleStore => {
  const shelf: Shelf = { ...parts, ledger: createLedger() };
  const onlyLooking: Shelf = { ...shelf, disk: createReadOnlyDisk(shelf.disk) };
  return {
    open: (id, { mends } = { mends: true }) => attempt<Opened | Refusal>(() => open(mends ? shelf : onlyLooking, id)),
    peek: (id) => attempt<Peek | Refusal>(() => peek(shelf, id)),
    create: (article) => attempt<Stored | Refusal>(() => create(shelf, article)),
    finish: (article) => attempt<Stored | Refusal>(() => finish(shelf, article)),
    save: (article, by) => attempt<Stored | Refusal>(() => save(shelf, article, by)),
    hasChangedOutside: (id) => hasChangedOutside(shelf, id),
    noteMended: shelf.ledger.noteMended,
  };
};
