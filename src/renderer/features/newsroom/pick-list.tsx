/** A list to choose one entry from, however long: searched without accents, travelled with the arrow keys, drawn where it is seen. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { Search } from 'lucide-react';
import {
  type JSX,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { fold } from '#shared/vietnamese/fold';
import { useWords } from '../../i18n/words';
import { classNames } from '../../ui/class-names';
import row from '../../ui/list-row.module.css';
import { stepper } from '../../ui/list-steps';
import styles from './pick-list.module.css';

const ROW_HEIGHT = 46;
const LOW_ROW_HEIGHT = 30;
const BEYOND = 8;

export interface Pick {
  readonly key: string;
  readonly title: string;
  /** Under the title. */
  readonly detail?: string;
  /** What else it is found by. */
  readonly also?: string;
}

export interface PickListProps {
  readonly label: string;
  readonly picks: readonly Pick[];
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
  /** Where there is nothing at all. */
  readonly empty: string;
  /** Enter, or two clicks, on one. */
  readonly onTake?: (key: string) => void;
  /** Delete pressed on the chosen one. */
  readonly onDelete?: (key: string) => void;
  /** Has the keys as soon as it is there. */
  readonly takesFocus?: boolean;
  /** Whether there are only titles. */
  readonly isLow?: boolean;
  /** Under the list. */
  readonly children?: ReactNode;
}

/** What each is found by is folded once, not at every letter. */
const useFound = (picks: readonly Pick[], typed: string): readonly Pick[] => {
  const folded = useMemo(
    () => picks.map((pick) => ({ pick, text: fold(`${pick.title}\n${pick.detail ?? ''}\n${pick.also ?? ''}`) })),
    [picks],
  );
  const wanted = fold(typed).trim();
  return useMemo(
    () => (wanted === '' ? picks : folded.filter(({ text }) => text.includes(wanted)).map(({ pick }) => pick)),
    [picks, folded, wanted],
  );
};

interface RowsProps extends PickListProps {
  readonly found: readonly Pick[];
  readonly id: string;
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** A letter is being typed: it belongs into the search. */
  readonly onLetter: () => void;
}

/** The space bar scrolls. */
const isLetter = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean =>
  [...key].length === 1 && key !== ' ' && !ctrlKey && !altKey && !metaKey;

const Rows = (props: RowsProps): JSX.Element => {
  const { found, id, label, chosen, onChoose, onTake, onDelete, takesFocus = false, isLow = false } = props;
  const { scroller, onLetter } = props;
  const at = found.findIndex(({ key }) => key === chosen);
  const height = isLow ? LOW_ROW_HEIGHT : ROW_HEIGHT;
  const window = useVirtualizer({
    count: found.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: BEYOND,
  });
  useEffect(() => {
    if (at !== -1) window.scrollToIndex(at, { align: 'auto' });
  }, [at, window]);
  useEffect(() => {
    if (takesFocus) scroller.current?.focus();
  }, [takesFocus, scroller]);
  const step = stepper(found.length, at, (next) => {
    const pick = found[next];
    if (pick) onChoose(pick.key);
  });
  const press = (event: KeyboardEvent): void => {
    if (isLetter(event)) onLetter();
    else if (chosen === null || at === -1) step(event);
    else if (event.key === 'Delete') onDelete?.(chosen);
    else if (event.key === 'Enter') onTake?.(chosen);
    else step(event);
  };
  const isDrawn = window.getVirtualItems().some(({ index }) => index === at);
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={isDrawn ? `${id}-${at}` : undefined}
      onKeyDown={press}
    >
      <div className={styles.rows} style={{ height: window.getTotalSize() }}>
        {window.getVirtualItems().map(({ index, start }) => {
          const pick = found[index];
          return pick === undefined ? null : (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the list itself has the keys
            // biome-ignore lint/a11y/useFocusableInteractive: the list holds the focus and names its active row
            <div
              key={pick.key}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === at}
              aria-posinset={index + 1}
              aria-setsize={found.length}
              className={classNames(row.row, styles.row)}
              style={{ height, translate: `0 ${start}px` }}
              onClick={() => onChoose(pick.key)}
              onDoubleClick={() => onTake?.(pick.key)}
            >
              <span className={styles.title}>{pick.title}</span>
              {pick.detail === undefined ? null : <span className={styles.detail}>{pick.detail}</span>}
            </div>
          );
        })}
      </div>
    </div>
  );
};

/** What is taken at once must be in sight: else a button beside the list would take what nobody sees. */
const useSeenChoice = (found: readonly Pick[], { chosen, onChoose, onTake }: PickListProps): void => {
  const first = found[0]?.key;
  const isUnseen = onTake !== undefined && first !== undefined && !found.some(({ key }) => key === chosen);
  useEffect(() => {
    if (isUnseen) onChoose(first);
  }, [isUnseen, first, onChoose]);
};

export const PickList = (props: PickListProps): JSX.Element => {
  const { t } = useWords();
  const { label, picks, chosen, onTake, empty, children } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState('');
  const found = useFound(picks, typed);
  useSeenChoice(found, props);
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') scroller.current?.focus();
    else if (event.key === 'Enter' && chosen !== null && found.some(({ key }) => key === chosen)) onTake?.(chosen);
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.list}>
      <div className={styles.search}>
        <Search className={styles.icon} size={14} strokeWidth={2} aria-hidden />
        <input
          ref={input}
          type="search"
          className={styles.input}
          aria-label={t('newsroom.search-in', { list: label })}
          placeholder={t('newsroom.search')}
          value={typed}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={press}
        />
      </div>
      {found.length === 0 ? (
        <p className={styles.empty}>{picks.length === 0 ? empty : t('newsroom.nothing-found')}</p>
      ) : (
        <Rows {...props} found={found} id={id} scroller={scroller} onLetter={() => input.current?.focus()} />
      )}
      <p className="for-readers" role="status">
        {typed === '' ? '' : t('newsroom.found', { count: found.length })}
      </p>
      {children === undefined ? null : <div className={styles.under}>{children}</div>}
    </div>
  );
};
