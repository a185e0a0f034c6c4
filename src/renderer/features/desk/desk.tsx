/** The desk: every article of the library, last worked on first. */
import { Copy, Plus, Trash2 } from 'lucide-react';
import { type JSX, useMemo, useState } from 'react';
import type { ArticleId } from '#shared/article/identity';
import type { Summary } from '#shared/article/summary';
import type { Listing } from '#shared/ipc';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { MenuAt, MenuItem, type MenuPlace } from '../../ui/menu';
import { useMinute } from '../../ui/use-minute';
import { ArticleRow, type RowActs } from './article-row';
import { DamagedRow } from './damaged-row';
import styles from './desk.module.css';
import { useRowTravel } from './use-row-travel';

export interface DeskActs {
  readonly create: () => void;
  readonly open: (id: ArticleId) => void;
  readonly duplicate: (id: ArticleId) => void;
  readonly trash: (id: ArticleId) => void;
  readonly showTrash: () => void;
}

export interface DeskProps {
  /** In the order shown. */
  readonly summaries: readonly Summary[];
  readonly damaged: Listing['damaged'];
  readonly chosen: ArticleId | null;
  /** Must stay the same object from one drawing to the next: rows are drawn again when it changes. */
  readonly acts: DeskActs;
}

interface OpenMenu {
  readonly id: ArticleId;
  readonly place: MenuPlace;
}

const RowMenu = (props: OpenMenu & { readonly acts: DeskActs; readonly onClose: () => void }): JSX.Element => {
  const { t } = useWords();
  return (
    <MenuAt label={t('app.desk.menu')} place={props.place} onClose={props.onClose}>
      <MenuItem icon={<Copy size={14} aria-hidden />} onChoose={() => props.acts.duplicate(props.id)}>
        {t('app.desk.duplicate')}
      </MenuItem>
      <MenuItem
        icon={<Trash2 size={14} aria-hidden />}
        shortcut="Delete"
        tone="danger"
        onChoose={() => props.acts.trash(props.id)}
      >
        {t('app.desk.trash')}
      </MenuItem>
    </MenuAt>
  );
};

export const Desk = ({ summaries, damaged, chosen, acts }: DeskProps): JSX.Element => {
  const { t } = useWords();
  const now = useMinute();
  const { list, onKeyDown, onFocus } = useRowTravel();
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const rowActs = useMemo<RowActs>(
    () => ({ open: acts.open, trash: acts.trash, openMenu: (id, place) => setMenu({ id, place }) }),
    [acts],
  );
  const first = summaries[0]?.id ?? damaged[0]?.id;
  const here = [...summaries, ...damaged].some((row) => row.id === chosen) ? chosen : first;
  return (
    <>
      <header className={styles.header}>
        <h2 className={styles.title}>{t('app.desk.title')}</h2>
        <Button look="quiet" onClick={acts.create}>
          <Plus size={14} strokeWidth={2.25} aria-hidden />
          {t('app.desk.new')}
        </Button>
      </header>
      <ul ref={list} className={styles.list} aria-label={t('app.desk.title')} onKeyDown={onKeyDown} onFocus={onFocus}>
        {damaged.map(({ id, reason }) => (
          <DamagedRow
            key={id}
            id={id}
            reason={reason}
            chosen={id === chosen}
            reachable={id === here}
            onOpen={acts.open}
          />
        ))}
        {summaries.map((summary) => (
          <ArticleRow
            key={summary.id}
            summary={summary}
            chosen={summary.id === chosen}
            reachable={summary.id === here}
            now={now}
            acts={rowActs}
          />
        ))}
      </ul>
      <footer className={styles.footer}>
        <button type="button" className={styles.place} onClick={acts.showTrash}>
          <Trash2 size={14} strokeWidth={1.75} aria-hidden />
          {t('app.trash.title')}
        </button>
      </footer>
      {menu === null ? null : <RowMenu {...menu} acts={acts} onClose={() => setMenu(null)} />}
    </>
  );
};
