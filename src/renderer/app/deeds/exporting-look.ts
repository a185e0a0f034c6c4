/** Before an export: how a file would look, what stands in the way, and the way to the very place. */
import type { ArticleId } from '#shared/article/identity';
import type { Finding, Slip } from '#shared/check/finding';
import { TO_FILL, toFill } from '#shared/check/to-fill';
import type { Failed } from '#shared/failures';
import type { Replies, Request } from '#shared/ipc';
import type { Hindrance } from '../../features/export/hindrances';
import { until } from '../checking/until';
import type { Newsroom } from '../newsroom';
import { openArticle } from './articles';
import { checkedNow } from './checking';
import { closeExport } from './exporting-order';
import { leaveFocus } from './focus';
import { closePreview } from './history';
import { flush } from './leaving';
import { goTo } from './proofing';
import { isSheetCovered } from './restoring';

export type Looked = Replies['export/preview'] | Failed<'unsaved' | 'no-answer'>;

const isStored = async (room: Newsroom, ids: readonly ArticleId[]): Promise<boolean> => {
  const id = room.session()?.id;
  return id === undefined || !ids.includes(id) || flush(room);
};

/** Of the article on the sheet its last words are stored first: main looks at what is on the disk. */
export const previewExport = async (room: Newsroom, request: Request<'export/preview'>): Promise<Looked> => {
  try {
    if (!(await isStored(room, [request.id]))) return { ok: false, reason: 'unsaved' };
    return await room.bridge.call('export/preview', request);
  } catch {
    return { ok: false, reason: 'no-answer' };
  }
};

export const examineExport = async (room: Newsroom, ids: readonly ArticleId[]): Promise<Replies['export/examine']> => {
  await isStored(room, ids);
  return room.bridge.call('export/examine', { ids });
};

/** Milliseconds until an article that is opened stands on its sheet. */
const OPENING = 5_000;

/** The dialog gives the keys back as it goes; they are sent on only after that. */
const gone = (): Promise<void> => new Promise((done) => setTimeout(done));

/** Whether a finding, or a gap, is what stands in the way. */
export const isIt =
  ({ obstacle }: Hindrance) =>
  ({ rule = TO_FILL, slot, text = '', values }: Slip & Partial<Pick<Finding, 'rule' | 'text'>>): boolean =>
    rule === obstacle.rule && slot === obstacle.slot && (text || `${values?.text ?? ''}`) === obstacle.text;

const SLOTS = ['dateline', 'headline', 'lead', 'photo', 'body', 'byline'] as const;

/** A gap is found at once. Rules take a moment, in which somebody may have begun to write: then their words are left alone. */
const findPlace = async (room: Newsroom, hindrance: Hindrance): Promise<Slip | null | undefined> => {
  const session = room.session();
  const handle = session?.handle.current;
  if (!session || !handle) return null;
  if (hindrance.obstacle.kind === 'gap') return toFill(handle.manuscript()).filter(isIt(hindrance))[hindrance.nth];
  const before = JSON.stringify(session.read());
  await checkedNow(room);
  if (room.session() !== session || JSON.stringify(session.read()) !== before) return null;
  return room.store.get().proofing.heard.findings.filter(isIt(hindrance))[hindrance.nth];
};

/** Where the words are others by now, or never had a place, at least to their part of the article. */
const goToPlace = async (room: Newsroom, hindrance: Hindrance): Promise<void> => {
  const found = await findPlace(room, hindrance);
  if (found === null || (found !== undefined && goTo(room, { ...found, text: hindrance.obstacle.text }))) return;
  const slot = SLOTS.find((name) => name === hindrance.obstacle.slot);
  if (slot !== undefined) room.session()?.handle.current?.run(`go/${slot}`);
};

/** @returns false where it does not come, as when the text before it cannot be stored */
export const bringToSheet = async (room: Newsroom, id: ArticleId, takesFocus: boolean): Promise<boolean> => {
  await openArticle(room, id, takesFocus);
  if (isSheetCovered(room)) closePreview(room);
  const isThere = (): boolean => room.session()?.id === id && room.session()?.handle.current !== null;
  return until(room, isThere, OPENING);
};

export const goToHindrance = async (room: Newsroom, hindrance: Hindrance): Promise<void> => {
  closeExport(room);
  leaveFocus(room);
  room.store.send({ is: 'trash', articles: null });
  room.store.send({ is: 'drawer', open: false });
  await gone();
  if (await bringToSheet(room, hindrance.id, true)) await goToPlace(room, hindrance);
};
