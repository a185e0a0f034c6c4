/** Filters that a person keeps under a name of their own; one that gives way can be had back. */
import { renamedSaved, type SavedFilter, tidyFilterName, withoutSaved, withSaved } from '#shared/desk/saved-filters';
import type { Say } from '../../i18n/say';
import type { Newsroom } from '../newsroom';
import { UNDO_FOR } from './articles';
import { changeSettings } from './settings';

/** @param said what became of one that is there no more; null where all are still there */
const keep = async (room: Newsroom, next: readonly SavedFilter[], said: Say | null): Promise<void> => {
  const { savedFilters } = room.store.get().settings;
  await changeSettings(room, { savedFilters: next });
  if (said === null) return;
  const undo = (): void => void changeSettings(room, { savedFilters });
  room.show({ text: said, lasts: UNDO_FOR, action: { label: 'app.undo', run: undo } });
};

/** Whether one of them bears this name, however it was typed. */
const gaveWay = (before: readonly SavedFilter[], name: string): Say | null => {
  const tidied = tidyFilterName(name);
  return before.some((each) => each.name === tidied) ? (t) => t('workflow.saved.replaced', { name: tidied }) : null;
};

/** What the desk is narrowed to at this moment. */
export const saveFilter = (room: Newsroom, name: string): Promise<void> => {
  const { settings, deskView } = room.store.get();
  const before = settings.savedFilters;
  return keep(room, withSaved(before, name, deskView.filters), gaveWay(before, name));
};

export const renameFilter = async (room: Newsroom, from: string, to: string): Promise<void> => {
  const before = room.store.get().settings.savedFilters;
  const next = renamedSaved(before, from, to);
  if (next !== before) await keep(room, next, gaveWay(before, to));
};

export const dropFilter = (room: Newsroom, name: string): Promise<void> => {
  const before = room.store.get().settings.savedFilters;
  return keep(room, withoutSaved(before, name), (t) => t('workflow.saved.dropped', { name }));
};
