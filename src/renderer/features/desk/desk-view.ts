/** What of the library the desk shows: the filters clicked, and what a search has found. */
import type { ArticleId } from '#shared/article/identity';
import type { Summary } from '#shared/article/summary';
import type { Holdings } from '#shared/desk/holdings';
import { heldById } from '#shared/desk/holdings';
import { narrowed } from '#shared/desk/narrow';
import { NO_FILTERS, type SearchFilters } from '#shared/search/filters';
import type { Found, Hit } from '#shared/search/hit';

export interface DeskView {
  readonly filters: SearchFilters;
  /** Null where nothing is searched for, or no answer has come yet. */
  readonly found: Found | null;
  /** Searches sent off so far, and the number of the one that is shown: an older answer never replaces a newer one. */
  readonly asked: number;
  readonly answered: number;
  /** Whether the search box is to take the caret. */
  readonly isCalled: boolean;
}

export type DeskViewEvent =
  | { readonly is: 'filtered'; readonly filters: SearchFilters }
  | { readonly is: 'asked' }
  | { readonly is: 'answered'; readonly number: number; readonly found: Found }
  | { readonly is: 'called' }
  | { readonly is: 'call-met' };

export const WHOLE_DESK: DeskView = { filters: NO_FILTERS, found: null, asked: 0, answered: 0, isCalled: false };

export const isSearched = (text: string): boolean => text.trim() !== '';

export const deskViewAfter = (view: DeskView, event: DeskViewEvent): DeskView => {
  switch (event.is) {
    case 'filtered':
      return { ...view, filters: event.filters };
    case 'asked':
      return { ...view, asked: view.asked + 1 };
    case 'answered':
      return event.number <= view.answered ? view : { ...view, answered: event.number, found: event.found };
    case 'called':
      return { ...view, isCalled: true };
    case 'call-met':
      return view.isCalled ? { ...view, isCalled: false } : view;
  }
};

/** The search is given up: answers that are still on their way are not waited for. */
export const withoutSearch = (view: DeskView): DeskView => ({ ...view, found: null, answered: view.asked });

/** Articles that have left the library are not found any more. */
export const withoutHits = (view: DeskView, ids: readonly ArticleId[]): DeskView => {
  const gone = new Set(ids);
  const hits = view.found?.hits.filter(({ id }) => !gone.has(id));
  if (!view.found || !hits || hits.length === view.found.hits.length) return view;
  return { ...view, found: { ...view.found, hits, total: view.found.total - (view.found.hits.length - hits.length) } };
};

/** What has been found is shown as it is by now, not as it was when it was found. */
const asHeld = (holdings: Holdings, hits: readonly Hit[]): readonly Summary[] =>
  hits.map((hit) => heldById(holdings, hit.id) ?? hit.summary);

/** The rows shown, in their order. */
export const rowsIn = (holdings: Holdings, view: DeskView): readonly Summary[] =>
  view.found === null ? narrowed(holdings.rows, view.filters) : asHeld(holdings, view.found.hits);
