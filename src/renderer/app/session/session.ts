/** One article on the sheet: its editor and its keeper, bound together so that neither can ever be mistaken for another's. */
import type { Article, Content } from '#shared/article/article';
import type { ArticleId } from '#shared/article/identity';
import type { SheetPlace } from '#shared/article/sheet-place';
import type { Begun } from '#shared/newsroom/begin-from';
import type { EditorHandle, KeptSheet } from '../../editor';
import { type Keeper, type KeeperParts, keepArticle } from './keeper';

/** How an article comes to the sheet. */
export interface Arrival {
  /** Whether the caret goes to the sheet when it is shown, wherever it was. */
  readonly takesFocus: boolean;
  /** Where the person was in it; null where that is not known. */
  readonly place: SheetPlace | null;
  /** What can be undone from earlier. */
  readonly kept: KeptSheet | null;
  /** What a new article begins with, where its template says where writing goes on. */
  readonly begun: Begun | null;
}

export interface Session extends Arrival {
  readonly id: ArticleId;
  /** Tells two openings of one article apart. */
  readonly number: number;
  /** Filled by this article's editor while it is on the sheet. */
  readonly handle: { current: EditorHandle | null };
  readonly keeper: Keeper;
  /** The text as it stands. Throws where the editor is not on the sheet: a save then fails and is tried again. */
  readonly read: () => Content;
  /** The sheet is about to go without having been left: the text as it stands now is what is read from then on. */
  readonly hold: () => void;
}

let sessions = 0;

export const openSession = (article: Article, arrival: Arrival, parts: Omit<KeeperParts, 'read'>): Session => {
  const handle: Session['handle'] = { current: null };
  let held: Content | null = null;
  const read = (): Content => {
    const content = handle.current?.read() ?? held;
    if (content === null) throw new Error('the editor is not on the sheet');
    return content;
  };
  sessions += 1;
  return {
    id: article.id,
    number: sessions,
    handle,
    read,
    hold: () => {
      held = handle.current?.read() ?? held;
    },
    ...arrival,
    keeper: keepArticle(article, { ...parts, read }),
  };
};
