/** The left column: the desk, or the trash. */
import { type JSX, useEffect, useMemo, useRef } from 'react';
import type { ArticleId } from '#shared/article/identity';
import { Desk, type DeskActs } from '../features/desk/desk';
import { perform, runCommand } from './command-table';
import { duplicateArticle, openArticle, showTrash } from './deeds/articles';
import { cancelBatch, dismissBatch } from './deeds/batch';
import { openExport } from './deeds/exporting-order';
import { changeDetails } from './deeds/recording';
import { dropFilter, renameFilter, saveFilter } from './deeds/saved-filters';
import { openBest } from './deeds/searching';
import { changeStatus, changeTag } from './deeds/selection';
import { changeSettings } from './deeds/settings';
import { trashArticles } from './deeds/trashing';
import type { Newsroom } from './newsroom';
import { isLocked, presentId, type Screen } from './screen';
import { shownRows } from './shown-rows';
import { TrashArea } from './trash-area';
import { useNewsroom, useScreen } from './use-newsroom';
import { useSearch } from './use-search';

/** The editor knows where its caret was; of any other place only whether it is still there. */
const goBack = (room: Newsroom, cameFrom: Element | null): boolean => {
  const editor = room.session()?.handle.current;
  if (editor && cameFrom?.closest('main')) {
    editor.resume();
    return true;
  }
  if (!(cameFrom instanceof HTMLElement) || !cameFrom.isConnected) return false;
  cameFrom.focus();
  return true;
};

/** Who opens by the keys what is open already, or on its way, means to write in it. */
const enterArticle = async (room: Newsroom, id: ArticleId): Promise<void> => {
  const screen = room.store.get();
  const isThere = (screen.wanted ?? presentId(screen)) === id;
  await openArticle(room, id, isThere);
  const session = room.session();
  if (isThere && session?.id === id) session.handle.current?.resume();
};

const deskActs = (room: Newsroom): DeskActs => {
  const { store } = room;
  return {
    create: () => void runCommand(room, 'article/new'),
    open: (id) => void perform(room, () => openArticle(room, id)),
    enter: (id) => void perform(room, () => enterArticle(room, id)),
    duplicate: (id) => void perform(room, () => duplicateArticle(room, id)),
    trash: (ids) => {
      if (isLocked(store.get())) {
        room.sayProblem('move', 'locked');
        return false;
      }
      void perform(room, () => trashArticles(room, ids));
      return true;
    },
    exportAll: (ids) => openExport(room, ids),
    changeStatus: (ids, status) => void perform(room, () => changeStatus(room, ids, status)),
    changeTag: (ids, tag, adds) => void perform(room, () => changeTag(room, ids, tag, adds)),
    changeDetails: (ids, change) => void perform(room, () => changeDetails(room, ids, change)),
    saveFilter: (name) => void perform(room, () => saveFilter(room, name)),
    renameFilter: (from, to) => void perform(room, () => renameFilter(room, from, to)),
    dropFilter: (name) => void perform(room, () => dropFilter(room, name)),
    filter: (filters) => store.send({ is: 'desk-view', event: { is: 'filtered', filters } }),
    order: (deskOrder) => void perform(room, () => changeSettings(room, { deskOrder })),
    search: (text) => store.send({ is: 'search-text', text }),
    takeBest: () => void perform(room, openBest),
    callMet: () => store.send({ is: 'desk-view', event: { is: 'call-met' } }),
    goBack: (cameFrom) => goBack(room, cameFrom),
    cancelBatch: () => cancelBatch(room),
    dismissBatch: () => dismissBatch(room),
    showTrash: () => void perform(room, () => showTrash(room, true)),
  };
};

const WholeDesk = (): JSX.Element => {
  const room = useNewsroom();
  const acts = useMemo(() => deskActs(room), [room]);
  useSearch();
  return (
    <Desk
      holdings={useScreen((screen) => screen.holdings)}
      view={useScreen((screen) => screen.deskView)}
      searchText={useScreen((screen) => screen.searchText)}
      shown={useScreen(shownRows)}
      damaged={useScreen((screen) => screen.damaged)}
      chosen={useScreen((screen) => screen.wanted ?? presentId(screen))}
      order={useScreen((screen) => screen.settings.deskOrder)}
      batch={useScreen((screen) => screen.batch)}
      waiting={useScreen((screen) => screen.waiting)}
      savedFilters={useScreen((screen) => screen.settings.savedFilters)}
      isReadOnly={useScreen(isLocked)}
      acts={acts}
    />
  );
};

type Column = 'unread' | 'articles' | 'nothing' | 'trash';

const columnOf = ({ trash, holdings }: Screen): Column => {
  if (trash !== null) return 'trash';
  if (holdings === null) return 'unread';
  return holdings.register.size === 0 ? 'nothing' : 'articles';
};

/** Where what had the keys has gone, with the trash or with the last article, they go to the list, or to the column's first button. */
const useKeysKept = (column: Column): void => {
  const was = useRef(column);
  useEffect(() => {
    const hasTurned = was.current !== column && was.current !== 'unread' && column !== 'trash';
    was.current = column;
    if (!hasTurned || document.activeElement !== document.body) return;
    document.getElementById('desk')?.querySelector<HTMLElement>('[role="grid"] [tabindex="0"], button')?.focus();
  }, [column]);
};

export const DeskArea = (): JSX.Element => {
  const trash = useScreen((screen) => screen.trash);
  useKeysKept(useScreen(columnOf));
  return trash === null ? <WholeDesk /> : <TrashArea articles={trash} />;
};
