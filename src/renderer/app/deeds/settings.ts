/** Changing a setting: shown at once, remembered by main. */
import { type SettingsChange, TEXT_SIZE } from '#shared/settings';
import type { Newsroom } from '../newsroom';

/** Changes on their way, by newsroom: what main says of earlier ones must not undo later ones on the screen. */
const underWay = new WeakMap<Newsroom, number>();

export const isChanging = (room: Newsroom): boolean => (underWay.get(room) ?? 0) > 0;

export const changeSettings = async (room: Newsroom, change: SettingsChange): Promise<void> => {
  room.store.send({ is: 'changing', change });
  underWay.set(room, (underWay.get(room) ?? 0) + 1);
  try {
    const settings = await room.bridge.call('settings/change', change);
    if (underWay.get(room) === 1) room.store.send({ is: 'settings', settings });
  } finally {
    underWay.set(room, (underWay.get(room) ?? 1) - 1);
  }
};

export const stepTextSize = (room: Newsroom, steps: 1 | -1): Promise<void> => {
  const wanted = room.store.get().settings.textSize + steps * TEXT_SIZE.step;
  return changeSettings(room, { textSize: Math.min(TEXT_SIZE.max, Math.max(TEXT_SIZE.min, wanted)) });
};
