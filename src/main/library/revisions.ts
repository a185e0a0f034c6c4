/** When the state of an article is kept in its history: at each meaningful moment, and of what is typed the last state before it is left. */
import type { Article } from '#shared/article/article';
import type { ArticleId } from '#shared/article/identity';
import type { RevisionReason } from '#shared/history/revision';
import type { History } from './history/history';
import type { Refusal } from './reasons';
import type { WriteQueue } from './write-queue';

export interface Revisions {
  /** Never waited for by whoever saves: the save itself is durable already. */
  afterSave(article: Article): void;
  /** What is stored now. Nothing new is kept where it is as it was when last kept. */
  keep(id: ArticleId, why: RevisionReason): Promise<{ readonly ok: true } | Refusal>;
  /** Whatever was saved since it was last kept; ends when it is. */
  settle(): Promise<void>;
}

export interface RevisionParts {
  readonly history: Pick<History, 'keep' | 'thin'>;
  readonly queue: WriteQueue;
  /** The article as stored; changes nothing. */
  readonly stored: (id: ArticleId) => Promise<Article | Refusal>;
}

export const createRevisions = ({ history, queue, stored }: RevisionParts): Revisions => {
  /** Saved, and not kept since. */
  const fresh = new Map<ArticleId, Article>();

  const keepOne = async (article: Article, why: RevisionReason): Promise<{ readonly ok: true } | Refusal> => {
    const kept = await history.keep(article, why);
    if (!kept.ok) return kept;
    const isKept = why !== 'typing' || kept.entry !== null;
    if (isKept && fresh.get(article.id) === article) fresh.delete(article.id);
    return { ok: true };
  };

  /** Ours first, then what the disk holds: another program may have put its own text in the place of ours. */
  const keepBoth = async (id: ArticleId, why: RevisionReason): Promise<{ readonly ok: true } | Refusal> => {
    const ours = fresh.get(id);
    const kept = ours === undefined ? null : await keepOne(ours, why);
    if (kept !== null && (!kept.ok || why === 'close' || why === 'status')) return kept;
    const article = await stored(id);
    return 'ok' in article ? article : keepOne(article, why);
  };

  /** In the article's turn: its folder may be on its way to the trash. */
  const keep = (id: ArticleId, why: RevisionReason): Promise<{ readonly ok: true } | Refusal> =>
    queue.run(id, async () => {
      const kept = await keepBoth(id, why);
      // Once for each time that somebody works on it is often enough.
      if (why === 'open') await history.thin(id);
      return kept;
    });

  return {
    afterSave: (article) => {
      fresh.set(article.id, article);
      void queue.run(article.id, () => keepOne(article, 'typing'));
    },
    keep,
    settle: async () => {
      await Promise.all([...fresh.keys()].map((id) => keep(id, 'close')));
    },
  };
};
