/** What is kept of an article when it leaves the sheet, and found again when it comes back: where one was, and what can be undone. */
import type { Article } from '#shared/article/article';
import type { ArticleId } from '#shared/article/identity';
import type { SheetPlace } from '#shared/article/sheet-place';
import type { Bridge } from '#shared/ipc';
import type { KeptSheet } from '../../editor';
import type { Screen } from '../screen';
import { isKept } from './keeping';
import { createKeptSheets } from './kept-sheets';
import type { Session } from './session';

export interface Coming {
  /** Null where nobody has been in this article, as far as is remembered. */
  readonly place: SheetPlace | null;
  readonly kept: KeptSheet | null;
}

export interface ComingAndGoing {
  /** Before the article leaves the sheet. */
  readonly leave: (session: Session | null) => void;
  /** @param place as remembered from earlier; where the very article is opened anew, where one is counts more */
  readonly come: (article: Article, before: Session | null, place: SheetPlace | null) => Coming;
  /** Tells main, which remembers it for the next start. */
  readonly keepPlace: (session: Session) => void;
}

const placeOf = ({ handle }: Session): SheetPlace | null => handle.current?.where() ?? null;

/** Nobody has done anything there yet. */
const isBeginning = ({ caret, top }: SheetPlace): boolean => caret === null && top === null;

const samePlace = (a: SheetPlace, b: SheetPlace): boolean => JSON.stringify(a) === JSON.stringify(b);

export const createComingAndGoing = (bridge: Bridge, screen: () => Screen): ComingAndGoing => {
  const sheets = createKeptSheets();
  let told: { readonly id: ArticleId; readonly place: SheetPlace } | null = null;

  const keepPlace = (session: Session): void => {
    const place = placeOf(session);
    if (place === null || (isBeginning(place) && session.place === null)) return;
    if (told?.id === session.id && samePlace(place, told.place)) return;
    told = { id: session.id, place };
    // A place that is lost costs nobody a word.
    bridge.call('place/keep', { id: session.id, place }).catch(() => undefined);
  };

  /** A text that is not on the disk is no text that could be opened again. */
  const keepSheet = (session: Session): void => {
    const { sheet, content } = screen();
    const isStored = isKept(session.keeper.keeping());
    if (!isStored || content === null || sheet.is !== 'article' || sheet.session !== session) sheets.drop(session.id);
    else sheets.put(sheet.article, content, session.handle.current?.keep() ?? null);
  };

  return {
    leave: (session) => {
      if (session === null) return;
      keepPlace(session);
      keepSheet(session);
    },
    come: (article, before, place) => ({
      place: (before?.id === article.id ? placeOf(before) : null) ?? place,
      kept: sheets.take(article),
    }),
    keepPlace,
  };
};

/** Where one was in an article that is about to come; not knowing it keeps nobody from writing. */
export const findPlace = (bridge: Bridge, id: ArticleId): Promise<SheetPlace | null> =>
  bridge.call('place/find', { id }).catch(() => null);
