/** Saves on their way to the disk: in order for each article, and of one writer's waiting saves only the last is written. */
import type { Article } from '#shared/article/article';
import type { ArticleId } from '#shared/article/identity';
import type { ArticleStore, Stored } from './article-store';
import type { Refusal } from './reasons';
import type { Writer } from './standing';
import type { WriteQueue } from './write-queue';

interface Waiting {
  article: Article;
  readonly by: Writer;
  readonly result: Promise<Stored | Refusal>;
}

export type Save = (article: Article, by: Writer | null) => Promise<Stored | Refusal>;

/** All the saves that one write stands for get its result, after its bytes are durable. */
export const createSaving = (store: ArticleStore, queue: WriteQueue): Save => {
  const waiting = new Map<ArticleId, Waiting>();

  const start = (id: ArticleId, by: Writer, article: Article): Promise<Stored | Refusal> => {
    const result = queue.run(id, () => {
      if (waiting.get(id) === entry) waiting.delete(id);
      return store.save(entry.article, by);
    });
    const entry: Waiting = { article, by, result };
    waiting.set(id, entry);
    return result;
  };

  return (article, by) => {
    // A save without a writer's name could be anybody's, so it takes nobody's place.
    if (by === null) {
      waiting.delete(article.id);
      return queue.run(article.id, () => store.save(article, null));
    }
    const ahead = waiting.get(article.id);
    if (ahead?.by !== by) return start(article.id, by, article);
    ahead.article = article;
    return ahead.result;
  };
};
