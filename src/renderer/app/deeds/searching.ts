/** Searching the library from the desk: main is asked, and the last question's answer is shown. */
import { SEARCH_MAX } from '#shared/ipc';
import { isSearched } from '../../features/desk/desk-view';
import type { Newsroom } from '../newsroom';
import { shownRows } from '../shown-rows';
import { openArticle } from './articles';
import { leaveFocus } from './focus';
import { changeSettings } from './settings';

/** More than anybody reads through; who looks for more narrows the search. */
const LIMIT = Math.min(500, SEARCH_MAX);

/** Asks for what is typed and clicked at this moment. */
export const searchNow = async ({ store, bridge }: Newsroom): Promise<void> => {
  const { searchText, deskView } = store.get();
  if (!isSearched(searchText)) return;
  store.send({ is: 'desk-view', event: { is: 'asked' } });
  const number = store.get().deskView.asked;
  const found = await bridge.call('search/run', { text: searchText, filters: deskView.filters, limit: LIMIT });
  store.send({ is: 'desk-view', event: { is: 'answered', number, found } });
};

/** The best of what is found for the words as they stand, however soon after the last letter it is asked for: what is shown may be of fewer. */
export const openBest = async (room: Newsroom): Promise<void> => {
  const isStillFree = room.unlessWished();
  const { searchText } = room.store.get();
  if (!isSearched(searchText)) return;
  await searchNow(room);
  const screen = room.store.get();
  const [best] = screen.deskView.found === null ? [] : shownRows(screen);
  if (best !== undefined && screen.searchText === searchText && isStillFree()) await openArticle(room, best.id);
};

/** The search box comes up with the caret in it, whatever was folded away. */
export const callSearch = async (room: Newsroom): Promise<void> => {
  const { store } = room;
  leaveFocus(room);
  if (store.get().trash !== null) store.send({ is: 'trash', articles: null });
  store.send({ is: 'desk-view', event: { is: 'called' } });
  if (!store.get().settings.deskOpen) await changeSettings(room, { deskOpen: true });
};
