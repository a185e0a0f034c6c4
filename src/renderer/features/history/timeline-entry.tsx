/** One kept revision in the timeline: when, who, what came and went, why, and its label. */
import { Eye, RotateCcw, Star } from 'lucide-react';
import type { JSX, MouseEvent } from 'react';
import type { RevisionEntry } from '#shared/history/revision';
import { fullTime } from '../../i18n/when';
import { useWords } from '../../i18n/words';
import { classNames } from '../../ui/class-names';
import { useContextMenu } from '../../ui/context-menu';
import { MenuItem } from '../../ui/menu';
import { differenceSaid, differenceShown, reasonSaid } from './entry-words';
import { hourSaid } from './moments';
import styles from './timeline.module.css';

export interface TimelineEntryProps {
  readonly entry: RevisionEntry;
  readonly isChosen: boolean;
  /** Whether Tab comes here. */
  readonly isReachable: boolean;
  /** @param byKey whether it was chosen from the keyboard. */
  readonly onChoose: (byKey: boolean) => void;
  readonly onFocus: () => void;
  /** Null where nothing may be written. */
  readonly onRestore: (() => void) | null;
}

const Label = ({ label }: { readonly label: string }): JSX.Element => {
  const { t } = useWords();
  return (
    <span className={styles.label}>
      <Star className={styles.star} size={12} aria-hidden />
      <span className="for-readers">{t('history.labelled')}: </span>
      {label}
    </span>
  );
};

const Facts = ({ entry }: { readonly entry: RevisionEntry }): JSX.Element => {
  const { t } = useWords();
  const shown = differenceShown(entry, t);
  const before = [reasonSaid(entry, t), entry.by ?? t('history.nobody')].filter((fact) => fact !== null);
  return (
    <span className={styles.facts}>
      {before.join(' · ')}
      {shown === null ? null : (
        <>
          {' · '}
          <span className={styles.difference} aria-hidden>
            {shown}
          </span>
          <span className="for-readers">{differenceSaid(entry, t)}</span>
        </>
      )}
    </span>
  );
};

export const TimelineEntry = (props: TimelineEntryProps): JSX.Element => {
  const { t, language } = useWords();
  const { entry, isChosen, isReachable, onChoose, onFocus, onRestore } = props;
  // A click that no pointer made came from Enter or Space.
  const choose = (event: MouseEvent): void => onChoose(event.detail === 0);
  const menu = useContextMenu(t('history.timeline'), () => (
    <>
      <MenuItem icon={<Eye size={14} aria-hidden />} onChoose={() => onChoose(true)}>
        {t('history.preview', { time: hourSaid(entry.at, language) })}
      </MenuItem>
      {onRestore === null ? null : (
        <MenuItem icon={<RotateCcw size={14} aria-hidden />} onChoose={onRestore}>
          {t('history.restore-all')}
        </MenuItem>
      )}
    </>
  ));
  return (
    <li onContextMenu={menu.open}>
      <button
        type="button"
        data-revision={entry.key}
        className={classNames(styles.entry, isChosen && styles.chosen)}
        aria-current={isChosen ? 'true' : undefined}
        tabIndex={isReachable ? 0 : -1}
        title={fullTime(entry.at, language)}
        onClick={choose}
        onFocus={onFocus}
      >
        <span className={styles.time}>{hourSaid(entry.at, language)}</span>
        {entry.label === null ? null : <Label label={entry.label} />}
        <Facts entry={entry} />
      </button>
      {menu.menu}
    </li>
  );
};
