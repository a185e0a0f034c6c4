/** The index with its file and its reading: brings itself up to date with the library on the disk, and answers searches meanwhile. */
import type { Article } from '#shared/article/article';
import type { ArticleId } from '#shared/article/identity';
import type { Stamp } from './facts';
import type { IndexFile } from './index-file';
import { createKeeper } from './keeper';
import type { FromEngine, ToEngine } from './messages';
import { createReadingList } from './reading-list';
import { createSearchIndex, type SearchIndex, type SearchRequest } from './search-index';

export interface EngineParts {
  readonly file: IndexFile;
  /** False after a crash: then the file is not read, and the index built anew. */
  readonly trustsFile: boolean;
  readonly mayWrite: boolean;
  /** Null where it cannot be read. */
  readonly readArticle: (id: ArticleId) => Promise<Article | null>;
  readonly send: (message: FromEngine) => void;
  /** Milliseconds from a change to the writing of the file. */
  readonly keepDelay: number;
}

export type Engine = (message: ToEngine) => void;

/** So few articles are read before a search is answered: whoever searches for what was just written finds it. */
const SOON_READ = 16;
/** Reading fewer is over before anybody could see how far it is. */
const WORTH_TELLING = 100;
/** In milliseconds. */
const BETWEEN_TELLING = 100;

const differs = (a: Stamp, b: Stamp | null): boolean => a.revision !== b?.revision || a.updatedAt !== b.updatedAt;

/** Passes on how far the reading is, now and then and at its end. */
const createTeller = (send: EngineParts['send']) => {
  let last = 0;
  return (done: number, total: number): void => {
    const now = performance.now();
    if (total < WORTH_TELLING || (done < total && now - last < BETWEEN_TELLING)) return;
    last = now;
    send({ type: 'progress', done, total });
  };
};

/** The index and what keeps it true, before any message. */
const createHolding = ({ file, trustsFile, mayWrite, readArticle, send, keepDelay }: EngineParts) => {
  let index: SearchIndex = createSearchIndex();
  const load = async (): Promise<void> => {
    const image = trustsFile ? await file.read() : null;
    if (image !== null) index = createSearchIndex(image);
  };

  const keeper = createKeeper({
    file,
    index: () => index,
    isBusy: () => list.left() > 0,
    mayWrite,
    delay: keepDelay,
  });

  const put = (id: ArticleId, article: Article | null): void => {
    if (article === null) index.remove(id);
    else index.put(article);
    keeper.noteChange();
  };

  const list = createReadingList({ read: readArticle, put, onProgress: createTeller(send) });

  const forget = (id: ArticleId): void => {
    list.drop(id);
    if (index.stamp(id) !== null) put(id, null);
  };

  return { index: () => index, loaded: load(), keeper, list, forget };
};

export const createEngine = (parts: EngineParts): Engine => {
  const { index, loaded, keeper, list, forget } = createHolding(parts);
  const stamps = new Map<ArticleId, Stamp>();
  /** What is said of an article after the start is newer than the stamp of the start. */
  const told = new Set<ArticleId>();
  let isCompared = false;

  const compare = async (): Promise<void> => {
    await loaded;
    for (const id of index().ids()) if (!stamps.has(id) && !told.has(id)) forget(id);
    const changed = [...stamps.values()].filter(
      (stamp) => !told.has(stamp.id) && differs(stamp, index().stamp(stamp.id)),
    );
    list.add(changed.map(({ id }) => id));
    stamps.clear();
    isCompared = true;
  };
  let compared: Promise<void> | null = null;

  const change = async (ids: readonly ArticleId[], act: () => void): Promise<void> => {
    if (!isCompared) for (const id of ids) told.add(id);
    // The file may still bring an older state of these very articles.
    await loaded;
    act();
  };

  /** Waits for what is read in a moment, never for a whole library. */
  const soon = async (): Promise<void> => {
    await loaded;
    if (isCompared && list.left() <= SOON_READ) await list.empty();
  };

  const find = async (request: SearchRequest) => {
    await soon();
    const isComplete = isCompared && list.left() === 0;
    return { ...index().find(request), isComplete };
  };

  const settle = async (): Promise<void> => {
    await compared;
    await list.empty();
  };

  const close = async (): Promise<void> => {
    await loaded;
    list.stop();
    await list.empty();
    await keeper.close();
  };

  const done = (ticket: number) => (): void => parts.send({ type: 'done', ticket });

  return (message) => {
    switch (message.type) {
      case 'stamps':
        for (const stamp of message.stamps) stamps.set(stamp.id, stamp);
        return;
      case 'compare':
        compared = compare();
        return;
      case 'look':
        void change(message.ids, () => list.add(message.ids));
        return;
      case 'forget':
        void change(message.ids, () => message.ids.forEach(forget));
        return;
      case 'find':
        void find(message.request).then((answer) => parts.send({ type: 'found', ticket: message.ticket, answer }));
        return;
      case 'settle':
        void settle().then(done(message.ticket));
        return;
      case 'keep':
        void soon().then(keeper.keep).then(done(message.ticket));
        return;
      case 'close':
        void close().then(done(message.ticket));
        return;
      default:
        message satisfies never;
    }
  };
};
