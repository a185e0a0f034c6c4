/** The desk: every article of the library, searched, narrowed and sorted, with what can be done to one or to many of them. */
import { Trash2 } from 'lucide-react';
import { type JSX, useMemo, useRef, useState } from 'react';
import type { Status } from '#shared/article/article';
import type { ArticleId } from '#shared/article/identity';
import type { Summary } from '#shared/article/summary';
import { groupsOf } from '#shared/desk/groups';
import type { Holdings } from '#shared/desk/holdings';
import { countEachStatus, isNarrowed } from '#shared/desk/narrow';
import type { SavedFilter } from '#shared/desk/saved-filters';
import type { UnreadableArticle } from '#shared/library/change';
import { NO_FILTERS, type SearchFilters } from '#shared/search/filters';
import type { Hit } from '#shared/search/hit';
import type { DeskOrder } from '#shared/settings';
import { useWords } from '../../i18n/words';
import { useDragEnd } from '../../ui/use-drag-end';
import { useMinute } from '../../ui/use-minute';
import { ActiveFilters } from './active-filters';
import { ArticleList, type ListHandle } from './article-list';
import type { Batch } from './batch';
import { BatchBar } from './batch-bar';
import styles from './desk.module.css';
import { DeskTop } from './desk-top';
import type { DeskView } from './desk-view';
import { isSearched } from './desk-view';
import { linesOf } from './lines';
import { FoundLine, type Nothing, NothingShown } from './list-state';
import { ManyActs } from './many-acts';
import type { ManyDetailsChange } from './many-details';
import { NOTHING_SELECTED, selectedAmong } from './selection';
import { StatusChips } from './status-chips';

export interface DeskActs {
  readonly create: () => void;
  readonly open: (id: ArticleId) => void;
  readonly enter: (id: ArticleId) => void;
  readonly duplicate: (id: ArticleId) => void;
  /** @returns false where nothing may be thrown away, which is said */
  readonly trash: (ids: readonly ArticleId[]) => boolean;
  readonly exportAll: (ids: readonly ArticleId[]) => void;
  readonly changeStatus: (ids: readonly ArticleId[], status: Status) => void;
  readonly changeTag: (ids: readonly ArticleId[], tag: string, adds: boolean) => void;
  readonly changeDetails: (ids: readonly ArticleId[], change: ManyDetailsChange) => void;
  readonly saveFilter: (name: string) => void;
  readonly renameFilter: (from: string, to: string) => void;
  readonly dropFilter: (name: string) => void;
  readonly filter: (filters: SearchFilters) => void;
  readonly order: (order: DeskOrder) => void;
  readonly search: (text: string) => void;
  /** Opens the best of what is found for what is typed by now. */
  readonly takeBest: () => void;
  readonly callMet: () => void;
  /** The caret goes back to where it was; false where that place is gone. */
  readonly goBack: (cameFrom: Element | null) => boolean;
  readonly cancelBatch: () => void;
  readonly dismissBatch: () => void;
  readonly showTrash: () => void;
}

export interface DeskProps {
  /** Null until the library has been read. */
  readonly holdings: Holdings | null;
  readonly view: DeskView;
  readonly searchText: string;
  /** Those that are shown, in the order shown. */
  readonly shown: readonly Summary[];
  readonly damaged: readonly UnreadableArticle[];
  readonly chosen: ArticleId | null;
  readonly order: DeskOrder;
  readonly batch: Batch | null;
  /** How many deeds have their turn after it. */
  readonly waiting: number;
  readonly savedFilters: readonly SavedFilter[];
  readonly isReadOnly: boolean;
  readonly acts: DeskActs;
}

const NO_ROWS: readonly Summary[] = [];
const NOTHING_DRAGGED: ReadonlySet<ArticleId> = new Set();
const NONE_DAMAGED: readonly UnreadableArticle[] = [];

/** What is found stands alone in the list, so that its rows are its lines. */
const tallLines = (shown: readonly Summary[], hits: ReadonlyMap<ArticleId, Hit> | null): ReadonlySet<number> =>
  new Set(hits === null ? [] : shown.flatMap(({ id }, line) => (hits.get(id)?.snippet ? [line] : [])));

/** What the list is made of: groups and damaged articles are shown where nothing is searched for. */
const useList = ({ shown, damaged, view, order }: DeskProps) => {
  const { found, filters } = view;
  const isWhole = found === null && !isNarrowed(filters);
  const above = isWhole ? damaged : NONE_DAMAGED;
  const groups = useMemo(() => (found === null ? groupsOf(shown, order) : []), [found, shown, order]);
  const lines = useMemo(() => linesOf(above, shown, groups), [above, shown, groups]);
  const hits = useMemo(() => found && new Map(found.hits.map((hit) => [hit.id, hit])), [found]);
  const tall = useMemo(() => tallLines(shown, hits), [shown, hits]);
  return { damaged: above, groups, lines, hits, tall };
};

const whyNothing = ({ holdings, view, searchText }: DeskProps): Nothing | null => {
  if (holdings === null) return null;
  const isFiltered = isNarrowed(view.filters);
  if (view.found !== null && isSearched(searchText)) {
    if (!view.found.isComplete) return 'indexing';
    return isFiltered ? 'search-and-filters' : 'search';
  }
  if (holdings.register.size === 0) return 'library';
  return isFiltered ? 'filters' : null;
};

const useStatusCounts = ({ holdings, view }: DeskProps) => {
  const { filters, found } = view;
  return useMemo(
    () => (holdings === null || found !== null ? null : countEachStatus(holdings.rows, filters, holdings.statuses)),
    [holdings, filters, found],
  );
};

export const Desk = (props: DeskProps): JSX.Element => {
  const { t } = useWords();
  const { holdings, view, shown, searchText, chosen, order, batch, acts } = props;
  const now = useMinute();
  const list = useList(props);
  const handle = useRef<ListHandle>(null);
  const [selection, setSelection] = useState(NOTHING_SELECTED);
  const selected = useMemo(() => selectedAmong(selection, shown), [selection, shown]);
  const counts = useStatusCounts(props);
  const [dragged, setDragged] = useState<ReadonlySet<ArticleId>>(NOTHING_DRAGGED);
  useDragEnd(dragged.size > 0, () => setDragged(NOTHING_DRAGGED));
  const rows = holdings?.rows ?? NO_ROWS;
  const { filters, found } = view;
  const nothing = list.lines.count === 0 ? whyNothing(props) : null;
  const search = {
    text: searchText,
    isCalled: view.isCalled,
    onCallMet: acts.callMet,
    onType: acts.search,
    onTake: acts.takeBest,
    onDown: () => handle.current?.focus(),
    onLeave: (cameFrom: Element | null) => {
      if (!acts.goBack(cameFrom)) handle.current?.focus();
    },
  };
  return (
    <>
      <DeskTop
        search={search}
        filters={filters}
        rows={rows}
        order={order}
        isReadOnly={props.isReadOnly}
        onFilter={acts.filter}
        onOrder={acts.order}
        saved={props.savedFilters}
        onSave={acts.saveFilter}
        onRename={acts.renameFilter}
        onDrop={acts.dropFilter}
        onNew={acts.create}
      />
      <StatusChips
        chosen={filters.statuses[0] ?? null}
        counts={counts}
        onChoose={(status) => acts.filter({ ...filters, statuses: status === null ? [] : [status] })}
        dragged={dragged.size === 0 ? NO_ROWS : shown.filter(({ id }) => dragged.has(id))}
        onDrop={(status) => {
          setDragged(NOTHING_DRAGGED);
          acts.changeStatus([...dragged], status);
        }}
      />
      <ActiveFilters filters={filters} onFilter={acts.filter} />
      {found === null || nothing !== null ? null : <FoundLine found={found} />}
      <ManyActs
        rows={rows}
        selected={batch?.isRunning ? NO_ROWS : selected}
        isReadOnly={props.isReadOnly}
        acts={acts}
        onClear={() => {
          setSelection(NOTHING_SELECTED);
          handle.current?.focus();
        }}
        list={(openMenu) =>
          nothing === null ? (
            <ArticleList
              {...list}
              rows={shown}
              order={order}
              now={now}
              chosen={chosen}
              selection={selection}
              onSelect={setSelection}
              acts={{
                open: acts.open,
                enter: acts.enter,
                trash: acts.trash,
                openMenu,
                drag: props.isReadOnly ? null : (ids) => setDragged(new Set(ids)),
              }}
              handle={handle}
              view={found ?? filters}
            />
          ) : (
            <NothingShown
              why={nothing}
              onClearFilters={() => acts.filter(NO_FILTERS)}
              onClearSearch={() => acts.search('')}
            />
          )
        }
      />
      {batch === null ? null : (
        <BatchBar batch={batch} waiting={props.waiting} onCancel={acts.cancelBatch} onDismiss={acts.dismissBatch} />
      )}
      <footer className={styles.footer}>
        <button type="button" className={styles.place} onClick={acts.showTrash}>
          <Trash2 size={14} strokeWidth={1.75} aria-hidden />
          {t('app.trash.title')}
        </button>
      </footer>
    </>
  );
};
