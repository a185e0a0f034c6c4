/** Throwing away for good, which only a person does, one article at a time. */
import type { ArticleId } from '#shared/article/identity';
import type { Newsroom } from '../newsroom';
import { refreshTrash } from './articles';

export const deleteForGood = async (room: Newsroom, id: ArticleId, headline: string): Promise<void> => {
  const deleted = await room.bridge.call('trash/delete', { id });
  if (deleted.ok) room.store.send({ is: 'said', text: room.t('app.trash.deleted', { headline }) });
  else room.sayProblem('delete', deleted.reason);
  await refreshTrash(room);
};
