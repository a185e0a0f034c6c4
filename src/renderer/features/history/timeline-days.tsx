/** The days of the timeline with their entries: the keys travel through all of them, and leaf through the preview while one is open. */
import { type JSX, type KeyboardEvent, type RefObject, useEffect, useMemo, useState } from 'react';
import type { RevisionEntry, RevisionKey } from '#shared/history/revision';
import { useWords } from '../../i18n/words';
import { useMinute } from '../../ui/use-minute';
import { byDay, type DayOfRevisions } from './days';
import { dayName } from './moments';
import styles from './timeline.module.css';
import { TimelineEntry } from './timeline-entry';
import { useEntryTravel } from './use-entry-travel';

export interface TimelineDaysProps {
  readonly revisions: readonly RevisionEntry[];
  /** The one that is looked at. */
  readonly chosen: RevisionKey | null;
  /** Whether the keys are to come here. */
  readonly isCalled: boolean;
  readonly onCame: () => void;
  /** @param takesFocus whether the keys go on to the preview. */
  readonly onChoose: (entry: RevisionEntry, takesFocus: boolean) => void;
  readonly onClose: () => void;
  /** The whole article becomes as it was then; null where nothing may be written. */
  readonly onRestore: ((entry: RevisionEntry) => void) | null;
}

interface DayProps extends Pick<TimelineDaysProps, 'chosen' | 'onChoose' | 'onRestore'> {
  readonly day: DayOfRevisions;
  readonly now: Date;
  readonly here: RevisionKey | undefined;
  readonly onReach: (key: RevisionKey) => void;
}

const Day = ({ day, now, here, chosen, onChoose, onReach, onRestore }: DayProps): JSX.Element => {
  const { t, language } = useWords();
  return (
    <li>
      <h2 className={styles.day}>{dayName(day.day, now, language, t)}</h2>
      <ul>
        {day.entries.map((entry) => (
          <TimelineEntry
            key={entry.key}
            entry={entry}
            isChosen={entry.key === chosen}
            isReachable={entry.key === here}
            onChoose={(byKey) => onChoose(entry, byKey)}
            onFocus={() => onReach(entry.key)}
            onRestore={onRestore && (() => onRestore(entry))}
          />
        ))}
      </ul>
    </li>
  );
};

const useCall = (list: RefObject<HTMLElement | null>, isCalled: boolean, onCame: () => void): void =>
  useEffect(() => {
    if (!isCalled) return;
    list.current?.querySelector<HTMLElement>('[data-revision][tabindex="0"]')?.focus();
    onCame();
  }, [list, isCalled, onCame]);

export const TimelineDays = (props: TimelineDaysProps): JSX.Element => {
  const { t } = useWords();
  const now = useMinute();
  const { revisions, chosen, isCalled, onCame, onChoose, onClose } = props;
  const [reached, setReached] = useState<RevisionKey | null>(null);
  const days = useMemo(() => byDay(revisions), [revisions]);
  const keys = useMemo(() => revisions.map(({ key }) => key), [revisions]);
  const here = keys.find((key) => key === reached) ?? keys.find((key) => key === chosen) ?? keys[0];
  const leaf = (key: RevisionKey): void => {
    const entry = revisions.find((one) => one.key === key);
    if (entry && chosen !== null) onChoose(entry, false);
  };
  const { list, onKeyDown } = useEntryTravel(keys, here, leaf);
  useCall(list, isCalled, onCame);
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && chosen !== null) {
      event.preventDefault();
      onClose();
    } else onKeyDown(event);
  };
  return (
    <ul ref={list} aria-label={t('history.timeline')} onKeyDown={press}>
      {days.map((day) => (
        <Day
          key={day.day.getTime()}
          day={day}
          now={now}
          here={here}
          chosen={chosen}
          onChoose={onChoose}
          onReach={setReached}
          onRestore={props.onRestore}
        />
      ))}
    </ul>
  );
};
