/** Says how many pictures of which kind did not come along with a paste, and what to do about it. */
import type { Translate } from '#shared/i18n/translate';
import { type PicturesLeft, REASONS_LEFT } from '../../editor';
import type { Newsroom } from '../newsroom';

export const announcePicturesLeft = (room: Newsroom, left: PicturesLeft): void => {
  const reasons = REASONS_LEFT.filter((reason) => left[reason] > 0);
  const count = reasons.reduce((sum, reason) => sum + left[reason], 0);
  const kinds = (t: Translate): string =>
    reasons.map((reason) => t(`app.paste.left.${reason}`, { count: left[reason] })).join(', ');
  room.show({ tone: 'problem', text: (t) => t('app.paste.left', { count, kinds: kinds(t) }) });
};
