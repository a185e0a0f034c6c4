/** Folding the columns: remembered in a wide window; in a narrow one the side panel is a drawer that forgets. */
import type { Newsroom } from '../newsroom';
import { changeSettings } from './settings';

/** Below this the side panel lies over the sheet. The same measure stands in app.module.css. */
export const NARROW = '(max-width: 1099px)';

export const toggleDesk = async (room: Newsroom): Promise<void> =>
  changeSettings(room, { deskOpen: !room.store.get().settings.deskOpen });

export const setSide = async (room: Newsroom, open: boolean): Promise<void> => {
  if (window.matchMedia(NARROW).matches) return room.store.send({ is: 'drawer', open });
  await changeSettings(room, { sideOpen: open });
};

export const toggleSide = async (room: Newsroom): Promise<void> => {
  const { settings, drawer } = room.store.get();
  await setSide(room, !(window.matchMedia(NARROW).matches ? drawer : settings.sideOpen));
};
