/** Writing without the rest of the window: focus mode, and the whole screen. */
import type { Newsroom } from '../newsroom';
import { isFocused } from '../screen';
import type { Session } from '../session/session';

export const leaveFocus = (room: Newsroom): void => {
  if (!isFocused(room.store.get())) return;
  room.store.send({ is: 'focus', on: false });
  room.store.send({ is: 'said', text: room.t('app.focus.left') });
};

const isFinding = (): boolean => (document.activeElement?.closest('main search') ?? null) !== null;

/**
 * The desk or the panel that had the keys may be gone, and the lines break elsewhere: the same words stay in sight. The find bar stays, and
 * its keys with it: the caret may be far from the match.
 */
const stayInText = ({ handle }: Session): void => {
  const place = handle.current?.where();
  queueMicrotask(() => {
    if (!isFinding()) handle.current?.resume();
    if (place !== undefined) handle.current?.returnTo(place, false);
  });
};

export const toggleFocus = (room: Newsroom): void => {
  const session = room.session();
  if (session === null) return;
  stayInText(session);
  if (isFocused(room.store.get())) leaveFocus(room);
  else {
    room.store.send({ is: 'focus', on: true });
    room.store.send({ is: 'said', text: room.t('app.focus.entered') });
  }
};

export const toggleFullScreen = async ({ bridge }: Newsroom): Promise<void> => {
  await bridge.call('window/full-screen');
};
