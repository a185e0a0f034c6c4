/** The views of the desk that stand in the place of the columns: coming to them, leaving them, and what leads from them back to the desk. */
import type { ArticleId } from '#shared/article/identity';
import type { Command } from '#shared/commands';
import { NO_FILTERS, type SearchFilters } from '#shared/search/filters';
import type { Workplace } from '../../features/board/workplace';
import type { Newsroom } from '../newsroom';
import { openArticle } from './articles';
import { leaveFocus } from './focus';
import { changeSettings } from './settings';

export const leaveWorkplace = ({ store }: Newsroom): void => {
  if (store.get().workplace !== null) store.send({ is: 'workplace', workplace: null });
};

/** The columns take the keys back: the caret stands where it was. */
export const closeWorkplace = (room: Newsroom): void => {
  leaveWorkplace(room);
  queueMicrotask(() => room.session()?.handle.current?.resume());
};

export const toggleWorkplace = (room: Newsroom, workplace: Workplace): void => {
  if (room.store.get().workplace === workplace) {
    closeWorkplace(room);
    return;
  }
  leaveFocus(room);
  room.store.send({ is: 'workplace', workplace });
};

/** What is done with the article or the columns brings them to light; the rest goes on beside the view. */
const BESIDE =
  /^(?:view\/(?:board|calendar|counts|royalty|theme-.+|language-.+|full-screen|spelling)|search\/palette|help\/.+|library\/.+|newsroom\/manage|article\/(?:import|import-folder|save))$/u;

export const givesUpView = (command: Command): boolean => !BESIDE.test(command);

/** The article on the sheet may be the very one that is meant: then the view alone gives way. */
export const openFromView = async (room: Newsroom, id: ArticleId): Promise<void> => {
  leaveWorkplace(room);
  await openArticle(room, id, true);
};

/** The desk comes up, whatever was folded away, and shows these alone. */
export const showOnDesk = async (room: Newsroom, filters: SearchFilters): Promise<void> => {
  const { store } = room;
  leaveWorkplace(room);
  if (store.get().trash !== null) store.send({ is: 'trash', articles: null });
  if (store.get().searchText !== '') store.send({ is: 'search-text', text: '' });
  store.send({ is: 'desk-view', event: { is: 'filtered', filters } });
  if (!store.get().settings.deskOpen) await changeSettings(room, { deskOpen: true });
};

export const showDay = (room: Newsroom, day: string): Promise<void> =>
  showOnDesk(room, { ...NO_FILTERS, from: day, to: day });
