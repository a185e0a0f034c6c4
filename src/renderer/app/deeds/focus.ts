/** Writing without the rest of the window: focus mode, and the whole screen. */
import type { Newsroom } from '../newsroom';
import { isFocused } from '../screen';

export const leaveFocus = (room: Newsroom): void => {
  if (!isFocused(room.store.get())) return;
  room.store.send({ is: 'focus', on: false });
  room.store.send({ is: 'said', text: room.t('app.focus.left') });
};

export const toggleFocus = (room: Newsroom): void => {
  const session = room.session();
  if (session === null) return;
  if (isFocused(room.store.get())) leaveFocus(room);
  else {
    room.store.send({ is: 'focus', on: true });
    room.store.send({ is: 'said', text: room.t('app.focus.entered') });
  }
  // The desk or the panel that had the keys may be gone.
  queueMicrotask(() => session.handle.current?.resume());
};

export const toggleFullScreen = async ({ bridge }: Newsroom): Promise<void> => {
  await bridge.call('window/full-screen');
};
