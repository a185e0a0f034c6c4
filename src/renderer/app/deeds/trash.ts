/** The two ways out of the trash: back to the desk, and away for good, which only a person does, one article at a time. */
import type { ArticleId } from '#shared/article/identity';
import type { Newsroom } from '../newsroom';
import { refreshTrash, restoreArticle } from './articles';

/** Clicked twice, the second time finds it back on the desk: that is no failure. */
export const takeBack = (room: Newsroom, id: ArticleId): Promise<void> =>
  room.changeInTurn(async () => {
    const { trash } = room.store.get();
    if (trash === null || trash.some((article) => article.id === id)) await restoreArticle(room, id);
  });

export const deleteForGood = async (room: Newsroom, id: ArticleId, headline: string): Promise<void> => {
  const deleted = await room.bridge.call('trash/delete', { id });
  if (deleted.ok) room.store.send({ is: 'said', text: room.t('app.trash.deleted', { headline }) });
  else room.sayProblem('delete', deleted.reason);
  await refreshTrash(room);
};
