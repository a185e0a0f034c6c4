/** The articles that the window has opened: what the desk keeps about them, which the window never sends back with the text. */
import type { Article, Content } from '#shared/article/article';
import type { ArticleId } from '#shared/article/identity';
import { summarise } from '#shared/article/summary';
import type { Failed, LibraryFailure } from '#shared/failures';
import type { Opened, Saved } from '#shared/ipc';
import { arrange, piecesOf } from '#shared/layout/arrange';
import { houseLayoutOf } from './layouts';
import type { Library } from './library/library';

/** The one window: its saves may overlap, the last one wins. */
const WINDOW = 'window';

export interface SaveOrder {
  readonly id: ArticleId;
  /** What the text was based on. */
  readonly revision: number;
  readonly content: Content;
}

export interface OpenArticles {
  open(id: ArticleId): Promise<Opened | Failed<LibraryFailure>>;
  save(order: SaveOrder): Promise<Saved>;
}

const withContent = (article: Article, content: Content): Article => ({
  ...article,
  ...arrange(piecesOf(content), houseLayoutOf(article)),
});

export const createOpenArticles = (library: Library): OpenArticles => {
  const known = new Map<ArticleId, Article>();

  const articleFor = async (id: ArticleId): Promise<Article | Failed<LibraryFailure>> => {
    const article = known.get(id);
    if (article) return article;
    const opened = await library.open(id);
    return opened.ok ? opened.article : opened;
  };

  return {
    open: async (id) => {
      const opened = await library.open(id);
      if (!opened.ok) return opened;
      known.set(id, opened.article);
      const { recovery, article } = opened;
      return { ok: true, article, recovered: recovery && { from: recovery.from, savedAt: article.updatedAt } };
    },
    save: async ({ id, revision, content }) => {
      const article = await articleFor(id);
      if ('ok' in article) return article;
      const next = withContent({ ...article, revision }, content);
      const saved = await library.save(next, WINDOW);
      if (!saved.ok) return saved;
      const stored = { ...next, revision: saved.revision, updatedAt: saved.updatedAt };
      known.set(id, stored);
      return { ok: true, summary: summarise(stored) };
    },
  };
};
