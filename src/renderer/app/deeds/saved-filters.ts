/** Filters that a person keeps under a name of their own. */
import { withoutSaved, withSaved } from '#shared/desk/saved-filters';
import type { Newsroom } from '../newsroom';
import { changeSettings } from './settings';

/** What the desk is narrowed to at this moment. */
export const saveFilter = async (room: Newsroom, name: string): Promise<void> => {
  const { settings, deskView } = room.store.get();
  await changeSettings(room, { savedFilters: withSaved(settings.savedFilters, name, deskView.filters) });
};

export const dropFilter = async (room: Newsroom, name: string): Promise<void> => {
  const { savedFilters } = room.store.get().settings;
  await changeSettings(room, { savedFilters: withoutSaved(savedFilters, name) });
};
