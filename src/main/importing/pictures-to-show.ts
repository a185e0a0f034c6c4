/** Which pictures of a proposal are sent to the window for looking at: those that a page can show, in a message of bounded size. */
import type { Replies } from '#shared/ipc';
import type { Pictures } from './held';
import { isPicture } from './pictures/picture-kind';

/** Of one picture, and of all that are sent, in bytes: the others are imported all the same, and shown as frames. */
const LARGEST = 25_000_000;
const ROOM = 80_000_000;

export const picturesToShow = (pictures: Pictures, room = ROOM): Replies['import/pictures'] => {
  let left = room;
  return [...pictures].flatMap(([key, bytes]) => {
    if (bytes.length > Math.min(LARGEST, left) || !isPicture(bytes)) return [];
    left -= bytes.length;
    return [{ key, bytes }];
  });
};
