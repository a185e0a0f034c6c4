/** A library in memory, with a disk that fails when told to: what the window talks to in its tests instead of main. */
import type { Article, Content } from '#shared/article/article';
import { contentOf, createArticle } from '#shared/article/create';
import { type ArticleId, type Instant, readArticleId, toInstant } from '#shared/article/identity';
import { summarise } from '#shared/article/summary';
import type { Failed, LibraryFailure } from '#shared/failures';
import type { Listing, Saved, TrashedArticle } from '#shared/ipc';
import { PORTAL } from '#shared/layout/portal';

export interface FakeDisk {
  /** Why writing fails, or null while it works. */
  failing: LibraryFailure | null;
  /** Milliseconds a save takes. */
  slow: number;
}

/** Crockford's alphabet, as ULIDs are written in. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const idOf = (n: number): ArticleId => {
  const tail = [n >> 10, n >> 5, n].map((part) => DIGITS.charAt(part & 31)).join('');
  const id = readArticleId(`01HZZZZZZZZZZZZZZZZZZZZ${tail}`);
  if (id === null) throw new Error(`no id for ${n}`);
  return id;
};

export interface FakeLibrary {
  readonly list: () => Listing;
  readonly listTrash: () => readonly TrashedArticle[];
  readonly create: (content?: Content, minutesAgo?: number) => Article | Failed<LibraryFailure>;
  readonly open: (id: ArticleId) => Article | undefined;
  readonly save: (id: ArticleId, revision: number, content: Content) => Promise<Saved>;
  readonly trash: (id: ArticleId) => { readonly ok: true } | Failed<LibraryFailure>;
  readonly restore: (id: ArticleId) => { readonly ok: true } | Failed<LibraryFailure>;
  /** Another window saves: this one's copy is old now. */
  readonly touch: (id: ArticleId) => void;
  readonly damage: (reason: LibraryFailure) => void;
}

const MINUTE = 60_000;

export const fakeLibrary = (disk: FakeDisk): FakeLibrary => {
  const articles = new Map<ArticleId, Article>();
  const trashed = new Map<ArticleId, TrashedArticle & { readonly article: Article }>();
  const damaged: { id: ArticleId; reason: LibraryFailure }[] = [];
  let made = 0;
  const now = (minutesAgo = 0): Instant => toInstant(new Date(Date.now() - minutesAgo * MINUTE));
  const refuse = (): Failed<LibraryFailure> | null =>
    disk.failing === null ? null : { ok: false, reason: disk.failing };
  const newId = (): ArticleId => {
    made += 1;
    return idOf(made);
  };

  return {
    list: () => ({ summaries: [...articles.values()].map(summarise), damaged }),
    listTrash: () => [...trashed.values()].map(({ article: _, ...summary }) => summary),
    create: (content, minutesAgo) => {
      const failed = refuse();
      if (failed) return failed;
      const birth = { id: newId(), now: now(minutesAgo), layout: PORTAL.id, language: PORTAL.language };
      // An article is content too: its own identity must not come along.
      const article = createArticle(birth, content && contentOf(content));
      articles.set(article.id, article);
      return article;
    },
    open: (id) => articles.get(id),
    save: async (id, revision, content) => {
      await new Promise((done) => setTimeout(done, disk.slow));
      const failed = refuse();
      const stored = articles.get(id);
      if (failed) return failed;
      if (!stored) return { ok: false, reason: 'missing' };
      if (stored.revision > revision) return { ok: false, reason: 'stale' };
      const saved = { ...stored, ...contentOf(content), revision: revision + 1, updatedAt: now() };
      articles.set(id, saved);
      return { ok: true, summary: summarise(saved) };
    },
    trash: (id) => {
      const failed = refuse();
      const article = articles.get(id);
      if (failed) return failed;
      if (!article) return { ok: false, reason: 'missing' };
      articles.delete(id);
      trashed.set(id, { ...summarise(article), trashedAt: now(), article });
      return { ok: true };
    },
    restore: (id) => {
      const found = trashed.get(id);
      if (!found) return { ok: false, reason: 'missing' };
      trashed.delete(id);
      articles.set(id, found.article);
      return { ok: true };
    },
    touch: (id) => {
      const article = articles.get(id);
      if (article) articles.set(id, { ...article, revision: article.revision + 1, updatedAt: now() });
    },
    damage: (reason) => void damaged.push({ id: newId(), reason }),
  };
};
