/** Word of an article's file that was mended by something else than its opening, as by a repair or a restore of the whole library. */
import type { Article } from '#shared/article/article';
import type { FileStamp } from './disk';
import type { DurableAdapter, Recovery } from './durable-adapter';

export interface Mended {
  /** An earlier copy than the one that went bad, and what lies there now. */
  readonly article: Article;
  readonly recovery: Recovery;
  readonly stamp: FileStamp;
}

/** To be told in the article's turn: a sheet that shows it may hold a later text, which is not to be refused for it. */
export type NoteMended = (mended: Mended) => void;

/** @returns null where the last read found nothing to mend, or the disk did not let it be mended */
export const mendedBy = (adapter: DurableAdapter<Article>): Mended | null => {
  const [found, recovery, stamp] = [adapter.found(), adapter.recovery(), adapter.stamp()];
  if (found.state !== 'recovered' || recovery === null || stamp === null) return null;
  return { article: found.data, recovery, stamp };
};
