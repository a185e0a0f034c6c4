/** One article on the sheet: its editor and its keeper, bound together so that neither can ever be mistaken for another's. */
import type { Article, Content } from '#shared/article/article';
import type { ArticleId } from '#shared/article/identity';
import type { EditorHandle } from '../../editor';
import { type Keeper, type KeeperParts, keepArticle } from './keeper';

export interface Session {
  readonly id: ArticleId;
  /** Tells two openings of one article apart. */
  readonly number: number;
  /** Filled by this article's editor while it is on the sheet. */
  readonly handle: { current: EditorHandle | null };
  readonly keeper: Keeper;
  /** The text as it stands. Throws where the editor is not on the sheet: a save then fails and is tried again. */
  readonly read: () => Content;
  /** Whether the caret goes to the sheet when it is shown, wherever it was. */
  readonly takesFocus: boolean;
}

let sessions = 0;

export const openSession = (article: Article, takesFocus: boolean, parts: Omit<KeeperParts, 'read'>): Session => {
  const handle: Session['handle'] = { current: null };
  const read = (): Content => {
    if (handle.current === null) throw new Error('the editor is not on the sheet');
    return handle.current.read();
  };
  sessions += 1;
  return {
    id: article.id,
    number: sessions,
    handle,
    read,
    takesFocus,
    keeper: keepArticle(article, { ...parts, read }),
  };
};
