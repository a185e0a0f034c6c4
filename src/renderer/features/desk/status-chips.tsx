/** The statuses as a row of chips with their counts: all articles, or those of one status. */
import { type DragEvent, type JSX, type KeyboardEvent, useRef } from 'react';
import { STATUSES, type Status } from '#shared/article/article';
import type { Summary } from '#shared/article/summary';
import type { StatusCounts } from '#shared/desk/holdings';
import { stepBetween } from '#shared/desk/steps';
import { useWords } from '../../i18n/words';
import { classNames } from '../../ui/class-names';
import styles from './filters.module.css';
import { statusWords } from './status-words';

export interface StatusChipsProps {
  /** Null shows all. */
  readonly chosen: Status | null;
  /** Null where they are not known, as while searching. */
  readonly counts: StatusCounts | null;
  readonly onChoose: (status: Status | null) => void;
  /** The articles that are being dragged; none while nothing is. */
  readonly dragged: readonly Summary[];
  readonly onDrop: (status: Status) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** Whether a step leads all of the dragged ones there. */
const takes = (dragged: readonly Summary[], to: Status | null): boolean =>
  to !== null && dragged.length > 0 && dragged.every(({ status }) => stepBetween(status, to) !== null);

/** Statuses that no article has are not offered, unless one could be dropped there; the one that is chosen stays, so that it can be left. */
const offered = ({ chosen, counts, dragged }: StatusChipsProps): readonly (Status | null)[] => [
  null,
  ...STATUSES.filter((status) => status === chosen || counts === null || counts[status] > 0 || takes(dragged, status)),
];

export const StatusChips = (props: StatusChipsProps): JSX.Element | null => {
  const { t } = useWords();
  const { chosen, counts, dragged, onChoose, onDrop } = props;
  const allow = (status: Status | null) => (event: DragEvent) => {
    if (!takes(dragged, status)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'move';
  };
  const row = useRef<HTMLDivElement>(null);
  const travel = (event: KeyboardEvent): void => {
    const chips = [...(row.current?.querySelectorAll('button') ?? [])];
    const at = chips.findIndex((chip) => chip.matches(':focus'));
    const step = STEPS[event.key];
    if (step === undefined || at === -1) return;
    event.preventDefault();
    const next = chips[(at + step + chips.length) % chips.length];
    next?.focus();
    next?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  const chips = offered(props);
  if (chips.length === 1) return null;
  return (
    <div ref={row} className={styles.chips} role="toolbar" aria-label={t('desk.status.label')} onKeyDown={travel}>
      {chips.map((status) => (
        <button
          key={status ?? 'all'}
          type="button"
          className={classNames(styles.chip, status === chosen && styles.on, takes(dragged, status) && styles.takes)}
          aria-pressed={status === chosen}
          tabIndex={status === chosen ? 0 : -1}
          onClick={() => onChoose(status === chosen ? null : status)}
          onDragEnter={allow(status)}
          onDragOver={allow(status)}
          onDrop={(event) => {
            event.preventDefault();
            if (status !== null && takes(dragged, status)) onDrop(status);
          }}
        >
          {status === null ? t('desk.status.all') : t(statusWords(status))}
          {status === null || counts === null ? null : (
            <span className={styles.number}>{t('desk.count', { count: counts[status] })}</span>
          )}
        </button>
      ))}
    </div>
  );
};
