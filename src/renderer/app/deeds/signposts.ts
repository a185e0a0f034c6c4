/** Going to a part of the body that the outline names. */
import type { Newsroom } from '../newsroom';
import { closePreview } from './history';
import { isSheetCovered } from './restoring';

/** A part that is gone by now leads nowhere; the outline says so itself in a moment. */
export const goToSignpost = (room: Newsroom, key: string): void => {
  if (isSheetCovered(room)) closePreview(room);
  // A drawer would lie over the words.
  room.store.send({ is: 'drawer', open: false });
  // A sheet that was covered takes the keys only once it has been uncovered.
  queueMicrotask(() => room.session()?.handle.current?.goToSignpost(key));
};
