/** Putting a kept revision, or one part of it, back on the sheet: kept before, undone in one step, saved at once. */
import type { Content } from '#shared/article/article';
import type { Command } from '#shared/commands';
import type { RevisionEntry } from '#shared/history/revision';
import { ruleOf } from '#shared/layout/house-layout';
import { layoutOf } from '#shared/layout/layout-of';
import { momentSaid } from '../../features/history/moments';
import { type Part, sameContent, withPart } from '../../features/history/parts';
import type { Say } from '../../i18n/say';
import type { Newsroom } from '../newsroom';
import { troubleOf } from '../session/keeping';
import type { Session } from '../session/session';
import { closePreview, refreshHistory, sayRefused, tell } from './history';
import { flush } from './leaving';

/** One restoring, as far as taking it back needs to know. */
interface Restored {
  readonly session: Session;
  readonly part: Part;
  readonly before: Content;
  /** The sheet right after. */
  readonly after: Content;
}

const UNDO_FOR = 10_000;

/** Let React draw what was sent: the sheet takes the caret only when nothing lies over it. */
const drawn = (): Promise<void> => Promise.resolve();

const uncover = async (room: Newsroom): Promise<void> => {
  closePreview(room);
  await drawn();
};

/** The present text must be on the disk, and kept there, before another takes its place. */
const keepPresent = async (room: Newsroom, session: Session): Promise<boolean> => {
  if (!(await flush(room))) {
    sayRefused(room, 'history.not-restored', troubleOf(session.keeper.keeping())?.reason ?? 'io-error');
    return false;
  }
  const kept = await room.bridge.call('history/keep', { id: session.id, why: 'restore' });
  if (!kept.ok) sayRefused(room, 'history.not-restored', kept.reason);
  return kept.ok;
};

/** Where nobody has written since, it is the editor's own undo, so that redo brings the restored text again. */
const takeBack = async (room: Newsroom, { session, part, before, after }: Restored): Promise<void> => {
  const editor = session.handle.current;
  if (room.session() !== session || editor === null) return room.show({ text: (t) => t('history.gone') });
  const present = editor.read();
  const wanted = withPart(present, before, part);
  if (sameContent(present, after)) editor.run('edit/undo');
  else if (!sameContent(present, wanted)) editor.replaceContent(wanted);
  tell(room, session, { is: 'taken-back' });
  room.store.send({ is: 'said', text: room.t('history.taken-back') });
  await flush(room);
};

const restoredWords = (room: Newsroom, entry: RevisionEntry, part: Part): Say => {
  const { start, sheet } = room.store.get();
  const label =
    part === 'all' || sheet.is !== 'article' ? null : ruleOf(layoutOf(sheet.article, start.layouts), part)?.label;
  return (t, language) => {
    const time = momentSaid(entry.at, new Date(), language, t);
    if (!label) return t('history.restored', { time });
    return t('history.restored-part', { slot: label[language].toLocaleLowerCase(language), time });
  };
};

/** @returns null where the sheet or the revision is not there (any more). */
const putBack = async (room: Newsroom, session: Session, part: Part, kept: Content): Promise<Restored | null> => {
  const editor = session.handle.current;
  if (room.session() !== session || editor === null) return null;
  const before = editor.read();
  if (part === 'all') await uncover(room);
  editor.replaceContent(withPart(before, kept, part));
  if (part === 'all') editor.focus();
  else tell(room, session, { is: 'restored' });
  return { session, part, before, after: editor.read() };
};

const restore = async (room: Newsroom, part: Part): Promise<void> => {
  const session = room.session();
  const { preview, readings } = room.store.get().history;
  const reading = preview === null ? undefined : readings.get(preview.entry.key);
  if (session === null || preview === null || reading?.is !== 'read') return;
  if (!(await keepPresent(room, session))) return;
  const restored = await putBack(room, session, part, reading.content);
  if (restored === null) return;
  room.show({
    text: restoredWords(room, preview.entry, part),
    lasts: UNDO_FOR,
    action: { label: 'app.undo', run: () => void room.inTurn(() => takeBack(room, restored)) },
  });
  // What could not be saved is said above the sheet, where the preview must not hide it.
  if (!(await flush(room))) await uncover(room);
  await refreshHistory(room);
};

/** The article's text alone: its status and tags stay as they are. */
export const restoreRevision = (room: Newsroom, part: Part): Promise<void> => room.inTurn(() => restore(room, part));

/** Ctrl+Z over the preview takes back what was put back from it, never what was typed before. */
export const undoRestore = (room: Newsroom): void => {
  const session = room.session();
  const { preview } = room.store.get().history;
  if (session === null || preview === null || preview.restores === 0) return;
  session.handle.current?.run('edit/undo');
  tell(room, session, { is: 'taken-back' });
  room.store.send({ is: 'said', text: room.t('history.taken-back') });
};

/** Whether a preview lies over the sheet. */
export const isSheetCovered = ({ store }: Newsroom): boolean => store.get().history.preview !== null;

/** Nothing is done to a text that nobody sees: the preview makes way. @returns whether the editor may carry the command out. */
export const giveWayTo = async (room: Newsroom, command: Command): Promise<boolean> => {
  if (command === 'edit/undo') undoRestore(room);
  if (command === 'edit/undo' || command === 'edit/redo') return false;
  await uncover(room);
  return true;
};
