/** An article on the sheet that another program has written meanwhile: taken over quietly, or kept beside what is being typed. */
import type { Article } from '#shared/article/article';
import type { ArticleId } from '#shared/article/identity';
import type { Newsroom } from '../newsroom';
import { isKept } from '../session/keeping';
import type { Session } from '../session/session';
import { openArticle } from './articles';
import { flush, keepAsNew } from './leaving';

/** Of a damaged file an earlier copy was taken: the sheet holds the later text, which goes back to the disk. */
const writeBack = async (room: Newsroom, session: Session, earlier: Article): Promise<void> => {
  room.putOnSheet({ ...earlier, ...session.read() }, null);
  room.session()?.keeper.edited();
  if (await flush(room)) room.show({ text: (t) => t('library.outside.rewritten') });
};

/** Where everything typed is on the disk, the sheet shows what the disk holds. @returns whether that was something new. */
const reload = async (room: Newsroom, wasMended: boolean): Promise<boolean> => {
  const session = room.session();
  if (session === null) return false;
  const opened = await room.bridge.call('article/open', { id: session.id });
  // Typed or left meanwhile: the next save finds out by itself whether it may follow.
  if (room.session() !== session || !isKept(session.keeper.keeping())) return false;
  if (!opened.ok) {
    room.sayProblem('copy', opened.reason);
    return false;
  }
  const { revision, storedAt } = session.keeper.keeping();
  if (opened.article.revision === revision && opened.article.updatedAt === storedAt) return false;
  if (opened.article.revision < revision && (opened.recovered !== null || wasMended)) {
    await writeBack(room, session, opened.article);
    return false;
  }
  room.putOnSheet(opened.article, opened.recovered);
  return true;
};

/**
 * After something that may have brought a newer version of the article on the sheet.
 * @param wasMended its file was damaged, and is an earlier copy now
 */
export const reloadIfChanged = (room: Newsroom, wasMended = false): Promise<boolean> =>
  room.inTurn(async () => (await flush(room)) && reload(room, wasMended));

/** A save that is refused as stale puts the notice on the sheet, with all that can be done about it. */
export const hearOfOutsideChange = async (room: Newsroom, id: ArticleId): Promise<void> => {
  if (room.session()?.id !== id) return;
  if (await reloadIfChanged(room)) room.show({ text: (t) => t('library.outside.reloaded') });
};

/** Both versions stay: ours as an article of its own, the other one on the sheet. */
export const seeOtherVersion = async (room: Newsroom): Promise<void> => {
  const id = room.session()?.id;
  if (id === undefined || !(await room.inTurn(() => keepAsNew(room)))) return;
  await openArticle(room, id);
};
