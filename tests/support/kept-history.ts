/** A history of one revision an article, kept in memory: what a store falls back to when every copy beside it is bad. */
import type { Article } from '#shared/article/article';
import type { ArticleId } from '#shared/article/identity';
import type { FromHistory } from '../../src/main/library/article-file';
import type { Disk } from '../../src/main/library/disk';

export interface KeptHistory {
  keep(article: Article): void;
  readonly fromHistory: FromHistory;
}

/** Answers only for a folder that is there, since the revisions lie in it. */
export const createKeptHistory = (disk: Disk): KeptHistory => {
  const kept = new Map<ArticleId, Article>();
  return {
    keep: (article) => void kept.set(article.id, article),
    fromHistory: async (folder, id) => {
      const article = kept.get(id);
      if (article === undefined || (await disk.stat(folder)) === null) return null;
      return { article, at: article.updatedAt };
    },
  };
};
