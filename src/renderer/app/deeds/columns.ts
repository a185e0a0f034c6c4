/** Folding the columns: remembered in a wide window; in a narrow one the side panel is a drawer that forgets. */
import type { Newsroom } from '../newsroom';
import { isFocused } from '../screen';
import { leaveFocus } from './focus';
import { changeSettings } from './settings';

/** Below this the side panel lies over the sheet. The same measure stands in app.module.css. */
export const NARROW = '(max-width: 1099px)';

/** Whoever asks for a column in focus mode wants to see it: that is no folding. */
export const toggleDesk = async (room: Newsroom): Promise<void> => {
  const hidden = isFocused(room.store.get());
  leaveFocus(room);
  await changeSettings(room, { deskOpen: hidden || !room.store.get().settings.deskOpen });
};

export const setSide = async (room: Newsroom, open: boolean): Promise<void> => {
  if (open) leaveFocus(room);
  if (window.matchMedia(NARROW).matches) return room.store.send({ is: 'drawer', open });
  await changeSettings(room, { sideOpen: open });
};

export const toggleSide = async (room: Newsroom): Promise<void> => {
  const { settings, drawer } = room.store.get();
  const hidden = isFocused(room.store.get());
  await setSide(room, hidden || !(window.matchMedia(NARROW).matches ? drawer : settings.sideOpen));
};
