/** Articles as the desk names them. */
import type { ArticleId } from '#shared/article/identity';
import { heldById } from '#shared/desk/holdings';
import type { Newsroom } from '../newsroom';

export const headlineOf = (room: Newsroom, id: ArticleId): string => {
  const { holdings } = room.store.get();
  const headline = (holdings && heldById(holdings, id)?.headline) ?? '';
  return headline === '' ? room.t('app.desk.no-headline') : headline;
};
