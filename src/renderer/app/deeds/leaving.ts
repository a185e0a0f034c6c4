/** Leaving an article: only once its text is stored, or put somewhere else by the person who was asked. */
import type { Content } from '#shared/article/article';
import { summarise } from '#shared/article/summary';
import type { Newsroom } from '../newsroom';
import type { Session } from '../session/session';

const ask = (room: Newsroom): Promise<boolean> =>
  new Promise((resolve) => {
    room.question.answer = resolve;
    room.store.send({ is: 'dialog', dialog: { is: 'unsaved' } });
  });

/** The person's answer to the question, or its becoming moot. */
export const answerQuestion = (room: Newsroom, mayLeave: boolean): void => {
  const { answer } = room.question;
  room.question.answer = null;
  if (room.store.get().dialog?.is === 'unsaved') room.store.send({ is: 'dialog', dialog: null });
  answer?.(mayLeave);
};

/** Photos on their way belong to the article that is being left. @returns whether all of it is on the disk. */
const storeAll = async ({ handle, keeper }: Session): Promise<boolean> => {
  await handle.current?.settled();
  return keeper.flush();
};

/** Asks what to do with a text that could not be stored just now. */
export const mayLeaveUnstored = async (room: Newsroom): Promise<boolean> => {
  const session = room.session();
  const answer = await ask(room);
  // Its text may go on as a new article by now, which has to be left properly too.
  return answer && (room.session() === session || mayLeave(room));
};

/** @returns whether the article on the sheet may be replaced; when it says yes, it must be done before anything is awaited. */
export const mayLeave = async (room: Newsroom): Promise<boolean> => {
  const session = room.session();
  return session === null || (await storeAll(session)) || mayLeaveUnstored(room);
};

/** Stores what is unsaved, now. @returns whether all of it is on the disk. */
export const flush = async (room: Newsroom): Promise<boolean> => {
  const session = room.session();
  return session === null || storeAll(session);
};

/** The window can no longer be drawn: what stands on the sheet is read before this returns, and stored. */
export const rescue = (room: Newsroom): Promise<boolean> => {
  room.session()?.hold();
  return flush(room);
};

/** Ctrl+S: the text is stored anyway, but whoever asks is answered. */
export const saveNow = async (room: Newsroom): Promise<void> => {
  if (room.session() === null) return;
  if (await flush(room)) room.store.send({ is: 'said', text: room.t('app.said.saved') });
};

/** Puts the text into a file of the person's choice. @returns whether it is there. */
export const saveCopyElsewhere = async (room: Newsroom): Promise<boolean> => {
  const session = room.session();
  if (session === null) return false;
  const copy = await room.bridge.call('article/save-copy-elsewhere', { id: session.id, content: session.read() });
  if (copy.ok) room.show({ text: (t) => t('app.unsaved.copied', { path: copy.path }) });
  else if (copy.reason !== 'cancelled') room.sayProblem('copy', copy.reason);
  return copy.ok;
};

const storeAsNew = async (room: Newsroom, content: Content) => {
  const made = await room.bridge.call('article/create');
  if (!made.ok) return made;
  const { id, revision, updatedAt: storedAt } = made.article;
  const saved = await room.bridge.call('article/save', { id, revision, storedAt, content });
  if (!saved.ok) return saved;
  const { revision: stored, updatedAt } = saved.summary;
  return { ok: true as const, article: { ...made.article, ...content, revision: stored, updatedAt } };
};

/**
 * The text goes on as an article of its own: what is stored under the old one is not overwritten.
 * Where other deeds may be under way it waits for its turn; not so when one of them is waiting for just this.
 */
export const keepAsNew = async (room: Newsroom): Promise<boolean> => {
  const session = room.session();
  if (session === null) return false;
  // Photos on their way belong to the text that goes on.
  await session.handle.current?.settled();
  if (room.session() !== session) return false;
  const stored = await storeAsNew(room, session.read());
  if (!stored.ok) {
    room.sayProblem('create', stored.reason);
    return false;
  }
  // What was typed while it was being stored comes along, and is saved like any edit.
  const present = { ...stored.article, ...session.read() };
  room.store.send({ is: 'summarised', summary: summarise(stored.article) });
  room.putOnSheet(present, null, true, session.handle.current?.where() ?? null);
  room.session()?.keeper.edited();
  room.show({ text: (t) => t('app.unsaved.kept-as-new') });
  return true;
};
