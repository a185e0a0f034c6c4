/** The place of a press, for what opens there: within the window, whatever becomes of its size meanwhile. */
import type { MenuPlace } from './menu';

export const placeAt = ({ clientX, clientY }: Pick<MouseEvent, 'clientX' | 'clientY'>): MenuPlace => ({
  getBoundingClientRect: () =>
    new DOMRect(Math.min(clientX, window.innerWidth), Math.min(clientY, window.innerHeight), 0, 0),
});
