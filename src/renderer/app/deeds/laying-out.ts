/** Another house layout for the article on the sheet: its text is laid out anew, and comes back as it was by undo. */
import type { Content } from '#shared/article/article';
import { layoutOf } from '#shared/layout/layout-of';
import type { Say } from '../../i18n/say';
import type { Newsroom } from '../newsroom';
import type { Session } from '../session/session';
import { flush } from './leaving';
import { changeMany, offerUndo } from './selection';

/** Main lays out what is stored; the sheet shows what came of it. @returns whether it did. */
const layOut = async (room: Newsroom, session: Session, layout: string): Promise<boolean> => {
  const done = await changeMany(room, [session.id], { layout });
  if (done.length === 0) return false;
  const opened = await room.bridge.call('article/open', { id: session.id });
  if (!opened.ok) {
    room.sayProblem('open', opened.reason);
    return false;
  }
  room.putOnSheet(opened.article, opened.recovered, true);
  return true;
};

/** Slots that the other layout has not gave their text to the body: it goes back to where it was. */
const giveBack = (room: Newsroom, session: Session, had: string, content: Content): Promise<void> =>
  room.inTurn(async () => {
    const now = room.session();
    if (now?.id !== session.id || !(await flush(room)) || !(await layOut(room, now, had))) return;
    const { sheet } = room.store.get();
    if (sheet.is !== 'article') return;
    room.putOnSheet({ ...sheet.article, ...content }, null, true);
    room.session()?.keeper.edited();
    await flush(room);
  });

/** What was typed last is laid out too, so it is stored first; where it cannot be, nothing changes. */
export const changeLayout = (room: Newsroom, layout: string): Promise<void> =>
  room.inTurn(async () => {
    const session = room.session();
    const { sheet, start } = room.store.get();
    if (session === null || sheet.is !== 'article' || !(await flush(room))) return;
    const had = layoutOf(sheet.article, start.layouts).id;
    const before = session.read();
    if (had === layout || !(await layOut(room, session, layout))) return;
    const { name } = layoutOf({ layout }, start.layouts);
    const text: Say = (t, language) => t('workflow.said.layout', { layout: name[language] });
    offerUndo(room, text, () => giveBack(room, session, had, before));
  });
