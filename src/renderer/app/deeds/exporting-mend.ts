/** Mends from the export dialog what stands in the way and has a safe fix: on the sheet, by the hand of the checks, so that it is undone there too. */
import type { Content } from '#shared/article/article';
import type { ArticleId } from '#shared/article/identity';
import type { Hindrance, Mended } from '../../features/export/hindrances';
import type { Newsroom } from '../newsroom';
import { checkedNow } from './checking';
import { bringToSheet, isIt } from './exporting-look';
import { flush } from './leaving';
import { takeBack } from './mending';
import { applyFixes } from './proofing';

const NOT_MENDED: Mended = { made: 0, undo: null };

/** The article may have given way to another one since: what can be undone comes back with it. */
const undoOf = (room: Newsroom, id: ArticleId, after: Content) => async (): Promise<boolean> => {
  if (!(await flush(room)) || !(await bringToSheet(room, id, false))) return false;
  const session = room.session();
  return session !== null && takeBack(room, session, after) && flush(room);
};

/** All in one undo step. What is there no more, or is another by now, is left alone. @param hindrances of one article */
export const mendHindrances = async (
  room: Newsroom,
  id: ArticleId,
  hindrances: readonly Hindrance[],
): Promise<Mended> => {
  // Else its own question would take the place of the dialog.
  if (!(await flush(room)) || !(await bringToSheet(room, id, false))) return NOT_MENDED;
  const session = room.session();
  if (!(await checkedNow(room)) || session === null || room.session() !== session) return NOT_MENDED;
  const { findings } = room.store.get().proofing.heard;
  const made = applyFixes(
    room,
    hindrances.flatMap((hindrance) => findings.filter(isIt(hindrance))[hindrance.nth] ?? []),
  );
  const after = session.handle.current?.read();
  if (made === 0 || after === undefined) return NOT_MENDED;
  await flush(room);
  return { made, undo: undoOf(room, id, after) };
};
