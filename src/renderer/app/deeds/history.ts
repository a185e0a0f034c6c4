/** Looking back: the revisions of the article on the sheet, one of them held against another text, and their labels. */
import type { LibraryFailure } from '#shared/failures';
import type { RevisionEntry, RevisionKey } from '#shared/history/revision';
import type { MessageKey } from '#shared/i18n/translate';
import { type Against, type HistoryEvent, type Reading, unreadKeys } from '../../features/history/history';
import { whatHappened, whatToDo } from '../../i18n/problem-words';
import type { Newsroom } from '../newsroom';
import type { Session } from '../session/session';
import { setSide } from './columns';
import { flush } from './leaving';

/** News of the history of one article; the screen hears it only while that article is on the sheet. */
export const tell = ({ store }: Newsroom, { id }: Session, event: HistoryEvent): void =>
  store.send({ is: 'history', id, event });

/** To the article on the sheet, if there is one. */
const tellPresent = (room: Newsroom, event: HistoryEvent): void => {
  const session = room.session();
  if (session !== null) tell(room, session, event);
};

/** What was not done and stays as it was, why, and what to do about it. */
export const sayRefused = ({ show }: Newsroom, what: MessageKey, reason: LibraryFailure): void =>
  show({ tone: 'problem', text: (t) => [what, whatHappened(reason), whatToDo(reason)].map((key) => t(key)).join(' ') });

export const refreshHistory = async (room: Newsroom): Promise<void> => {
  const session = room.session();
  if (session === null) return;
  tell(room, session, { is: 'listing' });
  try {
    const listed = await room.bridge.call('history/list', { id: session.id });
    if (listed.ok) tell(room, session, { is: 'listed', revisions: listed.revisions });
    else tell(room, session, { is: 'not-listed', reason: listed.reason });
  } catch (error) {
    tell(room, session, { is: 'not-listed', reason: 'io-error' });
    throw error;
  }
};

/** The timeline comes up, in whatever shape the window has room for, and takes the keys. */
export const showHistory = async (room: Newsroom): Promise<void> => {
  if (room.session() === null) return;
  // Not waited for: what is called for while main notes that the column is open comes after this, and stays.
  const opened = setSide(room, true);
  room.store.send({ is: 'panel', panel: 'history' });
  tellPresent(room, { is: 'called' });
  await opened;
};

const readOne = async (room: Newsroom, session: Session, key: RevisionKey): Promise<void> => {
  const hear = (reading: Reading): void => tell(room, session, { is: 'reading', key, reading });
  try {
    const read = await room.bridge.call('history/read', { id: session.id, key });
    hear(read.ok ? { is: 'read', content: read.article } : { is: 'failed', reason: read.reason });
  } catch (error) {
    hear({ is: 'failed', reason: 'io-error' });
    throw error;
  }
};

const readNeeded = async (room: Newsroom): Promise<void> => {
  const session = room.session();
  if (session === null) return;
  await Promise.all(unreadKeys(room.store.get().history).map((key) => readOne(room, session, key)));
};

/** What is unsaved is stored first, so that the revision is held against the text as it really stands. */
export const lookAt = async (room: Newsroom, entry: RevisionEntry, takesFocus: boolean): Promise<void> => {
  tellPresent(room, { is: 'chosen', entry, takesFocus });
  await Promise.all([flush(room), readNeeded(room)]);
};

export const holdAgainst = async (room: Newsroom, against: Against): Promise<void> => {
  tellPresent(room, { is: 'against', against });
  await readNeeded(room);
};

/** Choosing it anew forgets what could not be read. */
export const readAgain = (room: Newsroom, entry: RevisionEntry): Promise<void> => lookAt(room, entry, false);

export const closePreview = (room: Newsroom): void => tellPresent(room, { is: 'closed' });

/** @returns whether the label is as wished now. */
export const labelRevision = async (room: Newsroom, key: RevisionKey, label: string | null): Promise<boolean> => {
  const session = room.session();
  if (session === null) return false;
  const labelled = await room.bridge.call('history/label', { id: session.id, key, label });
  if (!labelled.ok) {
    sayRefused(room, 'history.not-labelled', labelled.reason);
    return false;
  }
  tell(room, session, { is: 'labelled', revision: labelled.revision });
  room.store.send({
    is: 'said',
    text: label === null ? room.t('history.unlabel-said') : room.t('history.label-said', { label }),
  });
  return true;
};
