/** The head of the desk: its name, a new article, the search box, the filters and the order. */
import { ArrowDownWideNarrow, ListFilter, Plus } from 'lucide-react';
import type { JSX } from 'react';
import type { Summary } from '#shared/article/summary';
import { isNarrowed } from '#shared/desk/narrow';
import type { SavedFilter } from '#shared/desk/saved-filters';
import type { SearchFilters } from '#shared/search/filters';
import { DESK_ORDERS, type DeskOrder } from '#shared/settings';
import { useLock } from '../../i18n/locks';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { Menu, MenuChoice } from '../../ui/menu';
import styles from './desk.module.css';
import { FilterPanel } from './filter-panel';
import { PopoverOn } from './popover';
import { SavedFilters } from './saved-filters';
import { SearchBox, type SearchBoxProps } from './search-box';

export interface DeskTopProps {
  readonly search: SearchBoxProps;
  readonly filters: SearchFilters;
  readonly rows: readonly Summary[];
  readonly order: DeskOrder;
  readonly isReadOnly: boolean;
  readonly onFilter: (filters: SearchFilters) => void;
  readonly onOrder: (order: DeskOrder) => void;
  readonly saved: readonly SavedFilter[];
  readonly onSave: (name: string) => void;
  readonly onRename: (from: string, to: string) => void;
  readonly onDrop: (name: string) => void;
  readonly onNew: () => void;
}

/** Whether anything but the status narrows the list. */
const hasMore = (filters: SearchFilters): boolean => isNarrowed({ ...filters, statuses: [] });

export const DeskTop = (props: DeskTopProps): JSX.Element => {
  const { t } = useWords();
  const orderLock = useLock('deskOrder');
  return (
    <>
      <header className={styles.header}>
        <h2 className={styles.title}>{t('app.desk.title')}</h2>
        {/* Who clicks twice wants one article, as with any other button. */}
        <Button look="quiet" disabled={props.isReadOnly} onClick={({ detail }) => detail < 2 && props.onNew()}>
          <Plus size={14} strokeWidth={2.25} aria-hidden />
          {t('app.desk.new')}
        </Button>
      </header>
      <div className={styles.tools}>
        <SearchBox {...props.search} />
        <PopoverOn
          label={t('desk.filter.label')}
          trigger={
            <IconButton
              icon={ListFilter}
              name={t('desk.filter.label')}
              className={hasMore(props.filters) ? styles.lit : ''}
            />
          }
        >
          <SavedFilters
            saved={props.saved}
            filters={props.filters}
            onFilter={props.onFilter}
            onSave={props.onSave}
            onRename={props.onRename}
            onDrop={props.onDrop}
          />
          <FilterPanel filters={props.filters} rows={props.rows} onFilter={props.onFilter} />
        </PopoverOn>
        <Menu label={t('desk.order')} trigger={<IconButton icon={ArrowDownWideNarrow} name={t('desk.order')} />}>
          <MenuChoice
            label={t('desk.order')}
            value={props.order}
            lock={orderLock}
            choices={DESK_ORDERS.map((order) => ({ value: order, label: t(`desk.order.${order}`) }))}
            onChoose={props.onOrder}
          />
        </Menu>
      </div>
    </>
  );
};
