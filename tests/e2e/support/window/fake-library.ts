/** A library in memory, with a disk that fails when told to: what the window talks to in its tests instead of main. */
import type { Article, Content } from '#shared/article/article';
import { contentOf, createArticle } from '#shared/article/create';
import { type ArticleId, type Instant, readArticleId, toInstant } from '#shared/article/identity';
import { plain } from '#shared/article/inline';
import { type Summary, summarise } from '#shared/article/summary';
import { changeArticle, type DeskChange } from '#shared/desk/change';
import { sortedIn } from '#shared/desk/order';
import type { Failed, LibraryFailure } from '#shared/failures';
import type { Listing, Replies, Request, Saved, TrashedArticle } from '#shared/ipc';
import { PORTAL } from '#shared/layout/portal';
import type { UnreadableArticle } from '#shared/library/change';

export interface FakeDisk {
  /** Why writing fails, or null while it works. */
  failing: LibraryFailure | null;
  /** Milliseconds a save takes. */
  slow: number;
}

/** Crockford's alphabet, as ULIDs are written in. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const idOf = (n: number): ArticleId => {
  const tail = [n >> 15, n >> 10, n >> 5, n].map((part) => DIGITS.charAt(part & 31)).join('');
  const id = readArticleId(`01HZZZZZZZZZZZZZZZZZZZ${tail}`);
  if (id === null) throw new Error(`no id for ${n}`);
  return id;
};

/** What the desk keeps about an article. */
export type Kept = Partial<Pick<Article, 'status' | 'tags'>>;

export interface FakeLibrary {
  readonly list: (page?: Request<'library/list'>) => Listing;
  readonly change: (request: Request<'article/change'>) => Replies['article/change'];
  readonly damageOf: (id: ArticleId) => LibraryFailure | null;
  readonly all: () => readonly Article[];
  readonly listTrash: () => readonly TrashedArticle[];
  readonly create: (content?: Content, minutesAgo?: number, kept?: Kept) => Article | Failed<LibraryFailure>;
  readonly open: (id: ArticleId) => Article | undefined;
  readonly save: (id: ArticleId, revision: number, content: Content) => Promise<Saved>;
  readonly trash: (id: ArticleId) => { readonly ok: true } | Failed<LibraryFailure>;
  readonly restore: (id: ArticleId) => { readonly ok: true } | Failed<LibraryFailure>;
  readonly deleteForGood: (id: ArticleId) => { readonly ok: true } | Failed<LibraryFailure>;
  /** Another window saves: this one's copy is old now. */
  readonly touch: (id: ArticleId) => void;
  readonly rewrite: (id: ArticleId, headline: string) => void;
  readonly damage: (reason: LibraryFailure) => void;
}

const MINUTE = 60_000;

export const fakeLibrary = (disk: FakeDisk): FakeLibrary => {
  const articles = new Map<ArticleId, Article>();
  const trashed = new Map<ArticleId, TrashedArticle & { readonly article: Article }>();
  const damaged: UnreadableArticle[] = [];
  /** Where this window's unbroken run of saves began: as in main, its saves may overlap. */
  const runs = new Map<ArticleId, number>();
  const summaries = new WeakMap<Article, Summary>();
  let listed: readonly Summary[] | null = null;
  let made = 0;
  const now = (minutesAgo = 0): Instant => toInstant(new Date(Date.now() - minutesAgo * MINUTE));
  const refuse = (): Failed<LibraryFailure> | null =>
    disk.failing === null ? null : { ok: false, reason: disk.failing };
  const newId = (): ArticleId => {
    made += 1;
    return idOf(made);
  };

  const put = (article: Article): Article => {
    articles.set(article.id, article);
    listed = null;
    return article;
  };
  const summaryOf = (article: Article): Summary => {
    const known = summaries.get(article) ?? summarise(article);
    summaries.set(article, known);
    return known;
  };
  const inOrder = (): readonly Summary[] => {
    listed ??= sortedIn('updated', [...articles.values()].map(summaryOf));
    return listed;
  };
  const runFrom = (stored: Article, base: number): number => {
    const began = runs.get(stored.id);
    // A base that was never stored here is another program's.
    return began === undefined || base > stored.revision ? base : began;
  };
  const changeOne = (stored: Article, change: DeskChange): Summary => {
    const next = changeArticle(stored, change, { by: '', now: stored.updatedAt });
    if (next === stored) return summaryOf(stored);
    runs.set(stored.id, runFrom(stored, stored.revision));
    return summaryOf(put({ ...next, revision: stored.revision + 1, updatedAt: now() }));
  };

  return {
    list: ({ from, count } = { from: 0, count: Number.POSITIVE_INFINITY }) => ({
      summaries: inOrder().slice(from, from + count),
      damaged,
      total: articles.size,
    }),
    damageOf: (id) => damaged.find((one) => one.id === id)?.reason ?? null,
    change: ({ ids, change }) => {
      const changed: Summary[] = [];
      const refused: UnreadableArticle[] = [];
      for (const id of ids) {
        const stored = articles.get(id);
        if (stored && disk.failing === null) changed.push(changeOne(stored, change));
        else refused.push({ id, reason: disk.failing ?? 'missing' });
      }
      return { changed, refused };
    },
    all: () => [...articles.values()],
    listTrash: () => [...trashed.values()].map(({ article: _, ...summary }) => summary),
    create: (content, minutesAgo, kept = {}) => {
      const failed = refuse();
      if (failed) return failed;
      const birth = { id: newId(), now: now(minutesAgo), layout: PORTAL.id, language: PORTAL.language };
      // An article is content too: its own identity must not come along.
      return put({ ...createArticle(birth, content && contentOf(content)), ...kept });
    },
    open: (id) => articles.get(id),
    save: async (id, revision, content) => {
      await new Promise((done) => setTimeout(done, disk.slow));
      const failed = refuse();
      const stored = articles.get(id);
      if (failed) return failed;
      if (!stored) return { ok: false, reason: 'missing' };
      const began = runs.get(id) ?? Number.POSITIVE_INFINITY;
      if (stored.revision > revision && revision < began) return { ok: false, reason: 'stale' };
      runs.set(id, runFrom(stored, revision));
      const next = Math.max(stored.revision, revision) + 1;
      return {
        ok: true,
        summary: summaryOf(put({ ...stored, ...contentOf(content), revision: next, updatedAt: now() })),
      };
    },
    trash: (id) => {
      const failed = refuse();
      const article = articles.get(id);
      if (failed) return failed;
      if (!article) return { ok: false, reason: 'missing' };
      articles.delete(id);
      listed = null;
      trashed.set(id, { ...summarise(article), trashedAt: now(), article });
      return { ok: true };
    },
    restore: (id) => {
      const found = trashed.get(id);
      if (!found) return { ok: false, reason: 'missing' };
      trashed.delete(id);
      put(found.article);
      return { ok: true };
    },
    deleteForGood: (id) => (trashed.delete(id) ? { ok: true } : { ok: false, reason: 'missing' }),
    touch: (id) => {
      const article = articles.get(id);
      if (!article) return;
      runs.set(id, article.revision + 1);
      put({ ...article, revision: article.revision + 1, updatedAt: now() });
    },
    rewrite: (id, headline) => {
      const article = articles.get(id);
      if (!article) return;
      runs.set(id, article.revision + 1);
      put({ ...article, headline: plain(headline), revision: article.revision + 1, updatedAt: now() });
    },
    damage: (reason) => void damaged.push({ id: newId(), reason }),
  };
};
