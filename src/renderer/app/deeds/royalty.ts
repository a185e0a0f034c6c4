/** The royalty sheet of a month: read, changed, taken out and printed by main. */
import type { RoyaltyChange } from '#shared/royalty/change';
import type { Month, RoyaltySheet } from '#shared/royalty/sheet';
import { type Problem, whatHappened, whatToDo } from '../../i18n/problem-words';
import type { Newsroom } from '../newsroom';

/** What cannot be read, and why, in words. */
export type SheetRead =
  | { readonly is: 'read'; readonly sheet: RoyaltySheet }
  | { readonly is: 'unreadable'; readonly words: string };

const sayUnread = ({ t }: Newsroom, reason: Problem): string =>
  t('royalty.unreadable', { why: t(whatHappened(reason)), advice: t(whatToDo(reason)) });

export const readRoyalty = async (room: Newsroom, month: Month): Promise<SheetRead> => {
  const read = await room.bridge.call('royalty/read', { month });
  return read.ok ? { is: 'read', sheet: read.sheet } : { is: 'unreadable', words: sayUnread(room, read.reason) };
};

/** @returns the sheet as it is by then; null where nothing could be changed, which was said */
export const changeRoyalty = async (
  room: Newsroom,
  month: Month,
  change: RoyaltyChange,
): Promise<RoyaltySheet | null> => {
  const changed = await room.bridge.call('royalty/change', { month, change });
  if (changed.ok) return changed.sheet;
  room.sayProblem('newsroom', changed.reason);
  return null;
};

export const exportRoyalty = async (room: Newsroom, month: Month): Promise<void> => {
  const exported = await room.bridge.call('royalty/export', { month });
  if (exported.ok) room.show({ text: (t) => t('royalty.exported', { path: exported.path }) });
  else if (exported.reason !== 'cancelled') room.sayProblem('export', exported.reason);
};

export const printRoyalty = async (room: Newsroom, month: Month): Promise<void> => {
  const printed = await room.bridge.call('royalty/print', { month });
  if (!printed.ok && printed.reason !== 'cancelled') room.sayProblem('export', printed.reason);
};
