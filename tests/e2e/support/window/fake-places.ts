/** Where somebody was in each article, kept in memory as main keeps it in a file. */
import type { ArticleId } from '#shared/article/identity';
import type { SheetPlace } from '#shared/article/sheet-place';
import type { Handlers } from '#shared/ipc';

export const fakePlaces = (): Pick<Handlers, 'place/find' | 'place/keep'> => {
  const places = new Map<ArticleId, SheetPlace>();
  return {
    'place/find': ({ id }) => places.get(id) ?? null,
    'place/keep': ({ id, place }) => {
      places.set(id, place);
      return null;
    },
  };
};
