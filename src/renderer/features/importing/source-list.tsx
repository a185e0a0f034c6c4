/** The files of an import, however many: how each stands, travelled with the arrow keys, drawn where they are seen. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { type JSX, type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { whatHappened } from '../../i18n/problem-words';
import { useWords } from '../../i18n/words';
import { classNames } from '../../ui/class-names';
import row from '../../ui/list-row.module.css';
import { stateWords } from './import-words';
import styles from './source-list.module.css';
import { type Source, stateOf } from './sources';

const ROW_HEIGHT = 48;
const BEYOND = 8;

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 8,
  PageUp: -8,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

const SourceRow = ({ source }: { readonly source: Source }): JSX.Element => {
  const { t } = useWords();
  const state = stateOf(source);
  const { standing } = source;
  const words = standing.is === 'failed' ? t(whatHappened(standing.reason)) : t(stateWords(state));
  return (
    <>
      <span className={styles.file}>{source.file === '' ? t('importing.pasted-text') : source.file}</span>
      <span className={styles.state} data-state={state} title={words}>
        {words}
      </span>
    </>
  );
};

export interface SourceListProps {
  readonly sources: readonly Source[];
  readonly chosen: number | null;
  readonly onChoose: (key: number) => void;
}

export const SourceList = ({ sources, chosen, onChoose }: SourceListProps): JSX.Element => {
  const { t } = useWords();
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const at = sources.findIndex(({ key }) => key === chosen);
  const window = useVirtualizer({
    count: sources.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: BEYOND,
  });
  useEffect(() => {
    if (at !== -1) window.scrollToIndex(at, { align: 'auto' });
  }, [at, window]);
  const press = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step === undefined || event.altKey || event.ctrlKey) return;
    event.preventDefault();
    const next = sources[Math.min(sources.length - 1, Math.max(0, at + step))];
    if (next) onChoose(next.key);
  };
  const rows = window.getVirtualItems();
  return (
    <div
      ref={scroller}
      className={styles.list}
      role="listbox"
      tabIndex={0}
      aria-label={t('importing.files')}
      aria-activedescendant={rows.some(({ index }) => index === at) ? `${id}-${at}` : undefined}
      onKeyDown={press}
    >
      <div className={styles.rows} style={{ height: window.getTotalSize() }}>
        {rows.map(({ index, start }) => {
          const source = sources[index];
          return source === undefined ? null : (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the list itself has the keys
            // biome-ignore lint/a11y/useFocusableInteractive: the list holds the focus and names its active row
            <div
              key={source.key}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === at}
              aria-posinset={index + 1}
              aria-setsize={sources.length}
              className={classNames(row.row, styles.row)}
              style={{ height: ROW_HEIGHT, translate: `0 ${start}px` }}
              onClick={() => onChoose(source.key)}
            >
              <SourceRow source={source} />
            </div>
          );
        })}
      </div>
    </div>
  );
};
