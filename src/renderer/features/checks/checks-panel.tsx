/** The panel of the checks: all that was found in the article, in order, with what can be done about it. */
import { type JSX, type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { useWords } from '../../i18n/words';
import type { Proofread } from '../../proofing/messages';
import { classNames } from '../../ui/class-names';
import { isUndo } from '../../ui/is-undo';
import { useLasting } from '../../ui/use-lasting';
import { GROUPINGS, type Grouping } from './checks';
import styles from './checks-panel.module.css';
import { tallyOf } from './entries';
import type { Ignored } from './ignored';
import { IgnoredList } from './ignored-list';
import { PanelList, type PanelListProps } from './panel-list';
import { NotChecked, NothingFound } from './panel-states';
import { TallyWords } from './tally';
import { useKeptKeys } from './use-kept-keys';

export interface ChecksPanelProps extends Omit<PanelListProps, 'heard'> {
  /** Why nothing is looked for; null where all may be mended. */
  readonly readOnly: string | null;
  readonly running: boolean;
  /** Null before the first check. */
  readonly heard: Proofread | null;
  readonly ignored: readonly Ignored[];
  /** The keys are to come here. */
  readonly isCalled: boolean;
  readonly onGrouping: (grouping: Grouping) => void;
  readonly onTellAgain: (ignored: Ignored) => void;
  readonly onCame: () => void;
}

const Top = ({ heard, running, grouping, onGrouping }: ChecksPanelProps): JSX.Element => {
  const { t } = useWords();
  const lasting = useLasting(running);
  const tally = heard === null ? null : tallyOf(heard);
  return (
    <div className={styles.top}>
      <div className={styles.line}>
        <h2 className={styles.title}>{t('checks.name')}</h2>
        {tally === null ? null : <TallyWords tally={tally} />}
        {/* Not said aloud: it comes with every pause in the writing. */}
        <span className={styles.running}>{lasting ? t('checks.running') : ''}</span>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a frame and a legend to two small buttons */}
      <div className={styles.grouping} role="group" aria-label={t('checks.grouping')}>
        {GROUPINGS.map((each) => (
          <button
            key={each}
            type="button"
            className={classNames(styles.choice, each === grouping && styles.chosen)}
            aria-pressed={each === grouping}
            onClick={() => onGrouping(each)}
          >
            {t(`checks.by-${each}`)}
          </button>
        ))}
      </div>
    </div>
  );
};

/** The arrows go from finding to finding; Tab goes through what can be done about each; Ctrl+Z takes back what was done. */
const travel = (event: KeyboardEvent<HTMLElement>, acts: ChecksPanelProps['acts']): void => {
  if (isUndo(event)) {
    event.preventDefault();
    acts.undo();
  }
  const steps = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (steps === undefined || event.altKey || event.ctrlKey) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-finding]')];
  const at = stops.findIndex((stop) => stop.closest('li')?.matches(':focus-within'));
  stops[at + steps]?.focus();
  event.preventDefault();
};

/** What was called for takes the keys, once. */
const useCalled = (isCalled: boolean, onCame: () => void): RefObject<HTMLElement | null> => {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!isCalled) return;
    (panel.current?.querySelector<HTMLElement>('[data-finding]') ?? panel.current)?.focus();
    onCame();
  }, [isCalled, onCame]);
  return panel;
};

export const ChecksPanel = (props: ChecksPanelProps): JSX.Element => {
  const { t } = useWords();
  const { readOnly, heard, ignored, isCalled, acts, onCame, onTellAgain } = props;
  const panel = useCalled(isCalled, onCame);
  useKeptKeys(panel, heard);
  const isEmpty = heard !== null && heard.findings.length + heard.misspelled.length === 0;
  return (
    <section
      ref={panel}
      className={styles.panel}
      aria-label={t('checks.name')}
      tabIndex={-1}
      onKeyDown={(event) => travel(event, acts)}
    >
      {readOnly === null ? (
        <>
          <Top {...props} />
          {isEmpty ? <NothingFound /> : null}
          {heard === null || isEmpty ? null : <PanelList {...props} heard={heard} />}
          {ignored.length === 0 ? null : <IgnoredList ignored={ignored} onTellAgain={onTellAgain} />}
        </>
      ) : (
        <NotChecked why={readOnly} />
      )}
    </section>
  );
};
