/** The left column: the desk, or the trash. */
import { type JSX, useMemo } from 'react';
import type { Summary } from '#shared/article/summary';
import { Desk, type DeskActs } from '../features/desk/desk';
import { Trash } from '../features/trash/trash';
import { perform, runCommand } from './command-table';
import { duplicateArticle, openArticle, restoreArticle, showTrash, trashArticle } from './deeds/articles';
import { presentId } from './screen';
import { useNewsroom, useScreen } from './use-newsroom';

const NO_ARTICLES: readonly Summary[] = [];

export const DeskArea = (): JSX.Element => {
  const room = useNewsroom();
  const summaries = useScreen((screen) => screen.summaries) ?? NO_ARTICLES;
  const damaged = useScreen((screen) => screen.damaged);
  const chosen = useScreen((screen) => screen.wanted ?? presentId(screen));
  const trash = useScreen((screen) => screen.trash);
  const acts = useMemo<DeskActs>(
    () => ({
      create: () => void runCommand(room, 'article/new'),
      open: (id) => void perform(room, () => openArticle(room, id)),
      duplicate: (id) => void perform(room, () => duplicateArticle(room, id)),
      trash: (id) => void perform(room, () => trashArticle(room, id)),
      showTrash: () => void perform(room, () => showTrash(room, true)),
    }),
    [room],
  );
  if (trash === null) return <Desk summaries={summaries} damaged={damaged} chosen={chosen} acts={acts} />;
  return (
    <Trash
      articles={trash}
      onRestore={(id) => void perform(room, () => restoreArticle(room, id))}
      onBack={() => void perform(room, () => showTrash(room, false))}
    />
  );
};
