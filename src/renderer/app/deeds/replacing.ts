/** Putting other words in the place of what was found: one by one, or all of them, shown first and undone in one step. */
import type { Content } from '#shared/article/article';
import { endOf, type TextPlace } from '#shared/finding/occurrence';
import type { Edit, EditorHandle } from '../../editor';
import { type Change, changeOf, changesOf } from '../../features/find/changes';
import { countOf, presentOf } from '../../features/find/find';
import { sameContent } from '../../features/history/parts';
import { finderOf } from '../finding/finder-of';
import type { Newsroom } from '../newsroom';
import { isLocked } from '../screen';
import { troubleOf } from '../session/keeping';
import type { Session } from '../session/session';
import { sayRefused } from './history';
import { flush } from './leaving';

const UNDO_FOR = 10_000;

const editOf = ({ occurrence: { passage, start, end }, was, text }: Change): Edit => ({
  key: passage.key,
  start,
  end,
  text,
  was,
});

const mayWrite = (room: Newsroom): EditorHandle | null =>
  isLocked(room.store.get()) ? null : (room.session()?.handle.current ?? null);

/** Where the search goes on: after the new words, which are not looked through again. */
const after = ({ occurrence: { passage, start }, text }: Change): TextPlace => ({
  key: passage.key,
  offset: start + text.length,
});

/** The present match; then the next one is the present one. */
export const replaceOne = async (room: Newsroom): Promise<void> => {
  const sheet = mayWrite(room);
  const finder = finderOf(room);
  const wasThere = finder.isAnswered();
  if (sheet === null || !(await finder.look())) return;
  const { find } = room.store.get();
  const one = presentOf(find);
  // What nobody has seen is not replaced.
  if (one === null || !wasThere) return finder.show();
  const change = changeOf(find)(one);
  const isSame = change.was === change.text;
  if (!isSame && sheet.replace([editOf(change)]) === 0) return room.show({ text: (t) => t('find.not-now') });
  finder.beginAt(isSame ? endOf(one) : after(change));
  if (!(await finder.look())) return;
  room.store.send({ is: 'find', event: { is: 'replaced', count: 1 } });
  finder.show();
};

/** Shows what would be replaced. */
export const askReplaceAll = async (room: Newsroom): Promise<void> => {
  if (mayWrite(room) === null || !(await finderOf(room).look())) return;
  const { find } = room.store.get();
  const changes = changesOf(find);
  if (changes.length > 0) room.store.send({ is: 'dialog', dialog: { is: 'replace-all', changes } });
  else if (countOf(find) > 0) room.show({ text: (t) => t('find.nothing-to-replace') });
};

/** The present text must be on the disk, and kept there, before so much of it becomes another. */
const keepPresent = async (room: Newsroom, session: Session): Promise<boolean> => {
  if (!(await flush(room))) {
    sayRefused(room, 'find.not-replaced', troubleOf(session.keeper.keeping())?.reason ?? 'io-error');
    return false;
  }
  const kept = await room.bridge.call('history/keep', { id: session.id, why: 'replace-all' });
  if (!kept.ok) sayRefused(room, 'find.not-replaced', kept.reason);
  return kept.ok;
};

interface Replaced {
  readonly session: Session;
  /** The sheet right after. */
  readonly content: Content;
}

/** The editor's own undo, so that redo brings it again; not where somebody has written since. */
const takeBack = async (room: Newsroom, { session, content }: Replaced): Promise<void> => {
  const sheet = session.handle.current;
  if (room.session() !== session || sheet === null) return room.show({ text: (t) => t('find.gone') });
  if (!sameContent(sheet.read(), content)) return room.show({ text: (t) => t('find.changed-since') });
  sheet.run('edit/undo');
  room.store.send({ is: 'said', text: room.t('find.taken-back') });
  await finderOf(room).look();
};

const announce = (room: Newsroom, session: Session, sheet: EditorHandle, count: number, wanted: number): void => {
  const replaced: Replaced = { session, content: sheet.read() };
  room.show({
    text: (t) => (count === wanted ? t('find.replaced-all', { count }) : t('find.replaced-some', { count, wanted })),
    lasts: UNDO_FOR,
    action: { label: 'app.undo', run: () => void room.inTurn(() => takeBack(room, replaced)) },
  });
};

const replace = async (room: Newsroom, changes: readonly Change[]): Promise<void> => {
  const session = room.session();
  if (session === null || mayWrite(room) === null || !(await keepPresent(room, session))) return;
  const sheet = mayWrite(room);
  if (room.session() !== session || sheet === null) return;
  const count = sheet.replace(changes.map(editOf));
  if (count === 0) return room.show({ text: (t) => t('find.not-now') });
  announce(room, session, sheet, count, changes.length);
  room.store.send({ is: 'find', event: { is: 'replaced', count } });
  await finderOf(room).look();
};

/** Ctrl+Z in the bar: what was replaced is taken back in the text, and the words in the bar stay as they are. */
export const undoFromBar = async (room: Newsroom): Promise<void> => {
  if (mayWrite(room)?.run('edit/undo')) await finderOf(room).look();
};

/** All in one step to undo; the text before is kept in the history. */
export const replaceAll = (room: Newsroom, changes: readonly Change[]): Promise<void> => {
  room.store.send({ is: 'dialog', dialog: null });
  return room.inTurn(() => replace(room, changes));
};
