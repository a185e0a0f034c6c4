/** What can be done with the articles that are chosen together. */
import { FileDown, Tag, Trash2, UserPen, X } from 'lucide-react';
import type { JSX } from 'react';
import { STATUSES, type Status } from '#shared/article/article';
import type { Summary } from '#shared/article/summary';
import { stepBetween } from '#shared/desk/steps';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { Menu, MenuChoice } from '../../ui/menu';
import { ManyDetails, type ManyDetailsChange } from './many-details';
import { PopoverOn } from './popover';
import styles from './selection.module.css';
import { statusWords } from './status-words';
import { TagEditor } from './tag-editor';

export interface SelectionBarProps {
  readonly selected: readonly Summary[];
  /** All that the library holds: whose tags are offered. */
  readonly rows: readonly Summary[];
  readonly isReadOnly: boolean;
  readonly onExport: () => void;
  readonly onStatus: (status: Status) => void;
  readonly onTag: (tag: string, adds: boolean) => void;
  readonly onDetails: (change: ManyDetailsChange) => void;
  readonly onTrash: () => void;
  readonly onClear: () => void;
}

/** The status that they all have; null where they differ. */
const commonStatus = (selected: readonly Summary[]): Status | null => {
  const status = selected[0]?.status ?? null;
  return selected.every((row) => row.status === status) ? status : null;
};

/** Where each of them is already or one step leads. */
const reachable = (selected: readonly Summary[]): readonly Status[] =>
  STATUSES.filter((to) => selected.every(({ status }) => status === to || stepBetween(status, to) !== null));

export const StatusChoice = (props: {
  readonly selected: readonly Summary[];
  readonly onStatus: (status: Status) => void;
}): JSX.Element => {
  const { t } = useWords();
  return (
    <MenuChoice<Status | 'mixed'>
      label={t('desk.status.change')}
      value={commonStatus(props.selected) ?? 'mixed'}
      choices={reachable(props.selected).map((status) => ({ value: status, label: t(statusWords(status)) }))}
      onChoose={(status) => {
        if (status !== 'mixed') props.onStatus(status);
      }}
    />
  );
};

export const SelectionBar = (props: SelectionBarProps): JSX.Element => {
  const { t } = useWords();
  const { selected, isReadOnly } = props;
  const why = isReadOnly ? t('app.problem.locked') : undefined;
  return (
    <section className={styles.bar} aria-label={t('desk.selected.label')}>
      <p className={styles.count} role="status">
        {t('desk.selected', { articles: selected.length })}
        <IconButton icon={X} size={14} name={t('desk.selected.clear')} shortcut="Esc" onClick={props.onClear} />
      </p>
      <div className={styles.acts}>
        <Button onClick={props.onExport}>
          <FileDown size={14} strokeWidth={1.75} aria-hidden />
          {t('desk.selected.export', { articles: selected.length })}
        </Button>
        <Menu
          label={t('desk.status.change')}
          trigger={
            <Button disabled={isReadOnly} title={why}>
              {t('desk.status.change')}
            </Button>
          }
        >
          <StatusChoice selected={selected} onStatus={props.onStatus} />
        </Menu>
        <span className={styles.icons}>
          <PopoverOn
            label={t('workflow.many.label')}
            trigger={<IconButton icon={UserPen} name={t('workflow.many')} disabled={isReadOnly} />}
          >
            <ManyDetails selected={selected} rows={props.rows} onChange={props.onDetails} />
          </PopoverOn>
          <PopoverOn
            label={t('desk.tags.label')}
            trigger={<IconButton icon={Tag} name={t('desk.tags.change')} disabled={isReadOnly} />}
          >
            <TagEditor selected={selected} rows={props.rows} onTag={props.onTag} />
          </PopoverOn>
          <IconButton
            icon={Trash2}
            name={t('app.desk.trash')}
            shortcut="Delete"
            disabled={isReadOnly}
            onClick={props.onTrash}
          />
        </span>
      </div>
    </section>
  );
};
