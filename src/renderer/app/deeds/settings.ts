/** Changing settings: shown at once, remembered by main; what the organisation has set stays as it is, and that is said. */
import { type Settings, type SettingsChange, TEXT_SIZE } from '#shared/settings';
import type { Newsroom } from '../newsroom';

/** Changes on their way, by newsroom: what main says of earlier ones must not undo later ones on the screen. */
const underWay = new WeakMap<Newsroom, number>();

export const isChanging = (room: Newsroom): boolean => (underWay.get(room) ?? 0) > 0;

/** @param ask main, which answers with the settings as they are then */
const settle = async (room: Newsroom, ask: () => Promise<Settings>): Promise<void> => {
  underWay.set(room, (underWay.get(room) ?? 0) + 1);
  try {
    const settings = await ask();
    if (underWay.get(room) === 1) room.store.send({ is: 'settings', settings });
  } finally {
    underWay.set(room, (underWay.get(room) ?? 1) - 1);
  }
};

/** @returns what of it may be changed here */
const freeOf = (room: Newsroom, change: SettingsChange): SettingsChange => {
  const { locked } = room.store.get().start.preferences;
  return Object.fromEntries(Object.entries(change).filter(([key]) => !locked.some((name) => name === key)));
};

export const changeSettings = async (room: Newsroom, change: SettingsChange): Promise<void> => {
  const free = freeOf(room, change);
  const asked = Object.keys(change).length;
  if (Object.keys(free).length < asked) room.show({ text: (t) => t('settings.locked.said') });
  if (Object.keys(free).length === 0 && asked > 0) return;
  if (free.textSize !== undefined) room.session()?.handle.current?.stay();
  room.store.send({ is: 'changing', change: free });
  await settle(room, () => room.bridge.call('settings/change', free));
};

/** Folders, whose paths the window never sends. */
export const resetFolder = (room: Newsroom, key: 'exportFolder' | 'backupFolder'): Promise<void> =>
  settle(room, () => room.bridge.call('settings/reset', { keys: [key] }));

export const stepTextSize = (room: Newsroom, steps: 1 | -1): Promise<void> => {
  const wanted = room.store.get().settings.textSize + steps * TEXT_SIZE.step;
  return changeSettings(room, { textSize: Math.min(TEXT_SIZE.max, Math.max(TEXT_SIZE.min, wanted)) });
};
