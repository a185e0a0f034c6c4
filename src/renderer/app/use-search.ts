/** Searches as one types: a moment after the last key, and again when the library has changed or is still being read into the index. */
import { useEffect } from 'react';
import { isSearched } from '../features/desk/desk-view';
import { perform } from './command-table';
import { searchNow } from './deeds/searching';
import { useNewsroom, useScreen } from './use-newsroom';

/** Milliseconds after the last key. */
const PAUSE = 80;
/** Milliseconds until an answer that was not complete is asked for again. */
const AGAIN = 1_500;
/** Milliseconds after the last change of the library: the index is told of it first, and nobody's rows move while they type. */
const REFRESH_AFTER = 800;

export const useSearch = (): void => {
  const room = useNewsroom();
  const text = useScreen((screen) => screen.searchText);
  const filters = useScreen((screen) => screen.deskView.filters);
  const found = useScreen((screen) => screen.deskView.found);
  const holdings = useScreen((screen) => screen.holdings);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text or other filters are another search
  useEffect(() => {
    if (!isSearched(text)) return;
    const timer = setTimeout(() => void perform(room, searchNow), PAUSE);
    return () => clearTimeout(timer);
  }, [room, text, filters]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the library alone; what is typed is heard above
  useEffect(() => {
    const timer = setTimeout(() => void perform(room, searchNow), REFRESH_AFTER);
    return () => clearTimeout(timer);
  }, [room, holdings]);
  useEffect(() => {
    if (found === null || found.isComplete) return;
    const timer = setTimeout(() => void perform(room, searchNow), AGAIN);
    return () => clearTimeout(timer);
  }, [room, found]);
};
