/** The trash in the left column, joined to the newsroom. */
import type { JSX } from 'react';
import type { TrashedArticle } from '#shared/ipc';
import { Trash } from '../features/trash/trash';
import { perform } from './command-table';
import { showTrash } from './deeds/articles';
import { deleteForGood, takeBack } from './deeds/trash';
import { useReadOnly } from './read-only';
import { useNewsroom, useScreen } from './use-newsroom';

export const TrashArea = ({ articles }: { readonly articles: readonly TrashedArticle[] }): JSX.Element => {
  const room = useNewsroom();
  const days = useScreen((screen) => screen.settings.trashDays);
  return (
    <Trash
      articles={articles}
      days={days}
      readOnly={useReadOnly()}
      onRestore={(id) => void perform(room, () => takeBack(room, id))}
      onDelete={(id, headline) => void perform(room, () => deleteForGood(room, id, headline))}
      onBack={() => void perform(room, () => showTrash(room, false))}
    />
  );
};
