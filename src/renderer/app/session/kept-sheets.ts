/** The undo and redo of articles that are not on the sheet now, so that going back to one finds them; never used for another text. */
import type { Article, Content } from '#shared/article/article';
import type { ArticleId } from '#shared/article/identity';
import type { KeptSheet } from '../../editor';
import { sameContent } from '../../features/history/parts';

/** Articles; the one left longest ago gives way. */
export const SHEETS_KEPT = 20;

export interface KeptSheets {
  /** @param content all of it on the disk; null where there is nothing that could be undone */
  readonly put: (article: Pick<Article, 'id' | 'layout'>, content: Content, sheet: KeptSheet | null) => void;
  /** Lets it go in any case: what was stored since by a restore, another program or another window is not what was kept. */
  readonly take: (article: Article) => KeptSheet | null;
  readonly drop: (id: ArticleId) => void;
}

interface Kept {
  readonly layout: string;
  readonly content: Content;
  readonly sheet: KeptSheet;
}

export const createKeptSheets = (): KeptSheets => {
  const kept = new Map<ArticleId, Kept>();
  const drop = (id: ArticleId): void => void kept.delete(id);
  return {
    put: ({ id, layout }, content, sheet) => {
      drop(id);
      if (sheet === null) return;
      kept.set(id, { layout, content, sheet });
      const [oldest] = kept.keys();
      if (kept.size > SHEETS_KEPT && oldest !== undefined) drop(oldest);
    },
    take: (article) => {
      const found = kept.get(article.id);
      drop(article.id);
      if (found === undefined || found.layout !== article.layout) return null;
      return sameContent(found.content, article) ? found.sheet : null;
    },
    drop,
  };
};
