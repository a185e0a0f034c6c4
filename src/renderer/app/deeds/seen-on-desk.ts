/** What was just begun is seen on the desk: filters and a search that would leave it out give way, and come back on wish. */
import type { ArticleId } from '#shared/article/identity';
import { NO_FILTERS, type SearchFilters } from '#shared/search/filters';
import type { Newsroom } from '../newsroom';
import { shownRows } from '../shown-rows';

const LASTS = 10_000;

const narrow = ({ store }: Newsroom, filters: SearchFilters, searchText: string): void => {
  store.send({ is: 'desk-view', event: { is: 'filtered', filters } });
  store.send({ is: 'search-text', text: searchText });
};

export const seeOnDesk = (room: Newsroom, id: ArticleId): void => {
  const screen = room.store.get();
  if (shownRows(screen).some((row) => row.id === id)) return;
  const { deskView, searchText } = screen;
  narrow(room, NO_FILTERS, '');
  room.show({
    text: (t) => t('desk.all-shown'),
    lasts: LASTS,
    action: { label: 'desk.as-before', run: () => narrow(room, deskView.filters, searchText) },
  });
};
