/** What becomes of the desk when something happens: articles come, change and go, orders and filters are chosen, searches answered. */
import type { Summary } from '#shared/article/summary';
import { corrected, holding, letGo, noHoldings, reordered } from '#shared/desk/holdings';
import type { LibraryChange } from '#shared/library/change';
import { deskViewAfter, isSearched, withoutHits, withoutSearch } from '../features/desk/desk-view';
import type { Screen, ScreenEvent } from './screen';

const withSummaries = (screen: Screen, summaries: readonly Summary[], put = holding): Screen => {
  const before = screen.holdings ?? noHoldings(screen.settings.deskOrder);
  const holdings = put(before, summaries);
  return holdings === screen.holdings ? screen : { ...screen, holdings };
};

const without = (screen: Screen, ids: LibraryChange['removed']): Screen => {
  const holdings = screen.holdings && letGo(screen.holdings, ids);
  return { ...screen, holdings, deskView: withoutHits(screen.deskView, ids) };
};

export const sameDamage = (a: LibraryChange['damaged'], b: LibraryChange['damaged']): boolean =>
  a.length === b.length && a.every(({ id, reason }, i) => b[i]?.id === id && b[i]?.reason === reason);

const afterLibrary = (screen: Screen, { put, removed, damaged }: LibraryChange): Screen => {
  const next = withSummaries(removed.length === 0 ? screen : without(screen, removed), put, corrected);
  return sameDamage(next.damaged, damaged) ? next : { ...next, damaged };
};

/** The desk follows the order that was chosen, wherever it was chosen. */
export const inOrder = (screen: Screen): Screen => {
  const holdings = screen.holdings && reordered(screen.holdings, screen.settings.deskOrder);
  return holdings === screen.holdings ? screen : { ...screen, holdings };
};

const searching = (screen: Screen, text: string): Screen => ({
  ...screen,
  searchText: text,
  deskView: isSearched(text) ? screen.deskView : withoutSearch(screen.deskView),
});

export const aboutTheDesk = (screen: Screen, event: ScreenEvent): Screen => {
  switch (event.is) {
    case 'listed':
      return { ...withSummaries(screen, event.listing.summaries), damaged: event.listing.damaged };
    case 'library':
      return afterLibrary(screen, event.change);
    case 'summarised':
      return withSummaries(screen, [event.summary]);
    case 'changed':
      return withSummaries(screen, event.summaries);
    case 'left-desk':
      return without(screen, event.ids);
    case 'desk-view':
      return { ...screen, deskView: deskViewAfter(screen.deskView, event.event) };
    case 'search-text':
      return searching(screen, event.text);
    default:
      return screen;
  }
};
