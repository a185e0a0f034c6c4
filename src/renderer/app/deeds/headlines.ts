/** Articles as the desk names them. */
import type { ArticleId } from '#shared/article/identity';
import { heldById } from '#shared/desk/holdings';
import type { Newsroom } from '../newsroom';

export const headlineOf = (room: Newsroom, id: ArticleId): string => {
  const { holdings } = room.store.get();
  const headline = (holdings && heldById(holdings, id)?.headline) ?? '';
  return headline === '' ? room.t('app.desk.no-headline') : headline;
};

/** In letters: a notice is read at a glance. */
const SHORT = 48;

/** As much of it as tells one article from another in a notice. */
export const shortHeadlineOf = (room: Newsroom, id: ArticleId): string => {
  const headline = headlineOf(room, id);
  return headline.length <= SHORT
    ? headline
    : `${headline.slice(0, headline.lastIndexOf(' ', SHORT) + 1 || SHORT).trimEnd()}…`;
};
