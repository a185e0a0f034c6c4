/** Says how many pictures of which kind did not come along with a paste, and what to do about it. */
import { type PicturesLeft, REASONS_LEFT } from '../../editor';
import type { Newsroom } from '../newsroom';

export const announcePicturesLeft = (room: Newsroom, left: PicturesLeft): void => {
  const reasons = REASONS_LEFT.filter((reason) => left[reason] > 0);
  const count = reasons.reduce((sum, reason) => sum + left[reason], 0);
  const kinds = reasons.map((reason) => room.t(`app.paste.left.${reason}`, { count: left[reason] })).join(', ');
  room.show({ tone: 'problem', text: room.t('app.paste.left', { count, kinds }) });
};
