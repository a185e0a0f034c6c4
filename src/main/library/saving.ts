/** Saves on their way to the disk: in order for each article, and of one writer's waiting saves only the last is written. */
import type { Article } from '#shared/article/article';
import type { ArticleStore, Stored } from './article-store';
import type { Refusal } from './reasons';
import type { Writer } from './standing';
import type { WriteQueue } from './write-queue';

interface Waiting {
  readonly article: Article;
  readonly result: Promise<Stored | Refusal>;
}

/** @param by null where the save could be anybody's: then it takes nobody's place, and nobody takes its. */
export type Save = (article: Article, by: Writer | null) => Promise<Stored | Refusal>;

/** All the saves that one write stands for get its result, after its bytes are durable. */
export const createSaving = (store: ArticleStore, queue: WriteQueue): Save => {
  const waiting = new Map<string, Waiting>();

  const writeLast = (key: string, first: Article, by: Writer): Promise<Stored | Refusal> =>
    queue.run(first.id, () => {
      const last = waiting.get(key)?.article ?? first;
      waiting.delete(key);
      return store.save(last, by);
    });

  return (article, by) => {
    if (by === null) return queue.run(article.id, () => store.save(article, null));
    const key = `${article.id} ${by}`;
    const result = waiting.get(key)?.result ?? writeLast(key, article, by);
    waiting.set(key, { article, result });
    return result;
  };
};
