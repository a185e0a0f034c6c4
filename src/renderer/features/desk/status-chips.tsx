/** The statuses as a row of chips with their counts: all articles, or those of one status. */
import { type JSX, type KeyboardEvent, useRef } from 'react';
import { STATUSES, type Status } from '#shared/article/article';
import type { StatusCounts } from '#shared/desk/holdings';
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
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** Statuses that no article has are not offered; the one that is chosen stays, so that it can be left. */
const offered = ({ chosen, counts }: StatusChipsProps): readonly (Status | null)[] => [
  null,
  ...STATUSES.filter((status) => status === chosen || counts === null || counts[status] > 0),
];

export const StatusChips = (props: StatusChipsProps): JSX.Element | null => {
  const { t } = useWords();
  const { chosen, counts, onChoose } = props;
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
          className={classNames(styles.chip, status === chosen && styles.on)}
          aria-pressed={status === chosen}
          tabIndex={status === chosen ? 0 : -1}
          onClick={() => onChoose(status === chosen ? null : status)}
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
