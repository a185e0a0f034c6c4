/** The matches of a replacement as a list to tick, however long: travelled with the arrow keys, drawn where it is seen. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { Check } from 'lucide-react';
import { type JSX, type KeyboardEvent, type RefObject, useEffect, useId, useState } from 'react';
import { inOneLine, surroundingsOf } from '#shared/finding/surroundings';
import { useWords } from '../../i18n/words';
import type { Change } from './changes';
import styles from './replace-preview.module.css';

const ROW_HEIGHT = 50;
const BEYOND = 8;
const PAGE = 8;
/** UTF-16 units on each side. */
const AROUND = 48;

export interface PreviewListProps {
  readonly list: RefObject<HTMLDivElement | null>;
  readonly changes: readonly Change[];
  readonly chosen: ReadonlySet<number>;
  readonly slotName: (change: Change) => string;
  readonly onToggle: (index: number) => void;
  /** Enter. */
  readonly onTake: () => void;
}

interface RowProps {
  readonly change: Change;
  readonly slot: string;
}

const Row = ({ change: { occurrence, was, text }, slot }: RowProps): JSX.Element => {
  const { before, after } = surroundingsOf(occurrence, AROUND);
  return (
    <>
      <span className={styles.slot} aria-hidden>
        {slot}
      </span>
      <span className={styles.words} aria-hidden>
        <span className={styles.before}>{before}</span>
        {was === '' ? null : <del className={styles.old}>{inOneLine(was)}</del>}
        {text === '' ? null : <ins className={styles.fresh}>{inOneLine(text)}</ins>}
        <span>{after}</span>
      </span>
    </>
  );
};

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: PAGE,
  PageUp: -PAGE,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** The keys of the list: which row is the present one, ticking it, and going ahead. */
const useTravel = ({ changes, onToggle, onTake }: PreviewListProps) => {
  const [at, setAt] = useState(0);
  const press = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (event.key === ' ') onToggle(at);
    else if (event.key === 'Enter') onTake();
    else if (step !== undefined) setAt(Math.min(changes.length - 1, Math.max(0, at + step)));
    else return;
    event.preventDefault();
  };
  return { at, setAt, press };
};

export const PreviewList = (props: PreviewListProps): JSX.Element => {
  const { list, changes, chosen, slotName, onToggle } = props;
  const { t } = useWords();
  const id = useId();
  const { at, setAt, press } = useTravel(props);
  const window = useVirtualizer({
    count: changes.length,
    getScrollElement: () => list.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: BEYOND,
  });
  useEffect(() => window.scrollToIndex(at, { align: 'auto' }), [at, window]);
  const rows = window.getVirtualItems();
  const named = ({ occurrence, was, text }: Change, slot: string): string =>
    t('find.preview.row', {
      slot,
      was: inOneLine(was),
      text: text === '' ? t('find.preview.removed') : inOneLine(text),
      ...surroundingsOf(occurrence, AROUND),
    });
  return (
    <div
      ref={list}
      className={styles.scroller}
      role="listbox"
      aria-multiselectable
      aria-label={t('find.preview.list')}
      aria-description={t('find.preview.keys')}
      aria-activedescendant={rows.some(({ index }) => index === at) ? `${id}-${at}` : undefined}
      tabIndex={0}
      onKeyDown={press}
    >
      <div className={styles.rows} style={{ height: window.getTotalSize() }}>
        {rows.map(({ index, start }) => {
          const change = changes[index];
          if (change === undefined) return null;
          const slot = slotName(change);
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the list itself has the keys
            // biome-ignore lint/a11y/useFocusableInteractive: the list holds the focus and names its active row
            <div
              key={index}
              id={`${id}-${index}`}
              role="option"
              aria-selected={chosen.has(index)}
              aria-posinset={index + 1}
              aria-setsize={changes.length}
              data-present={index === at}
              className={styles.row}
              style={{ height: ROW_HEIGHT, translate: `0 ${start}px` }}
              onClick={() => {
                setAt(index);
                onToggle(index);
              }}
            >
              <span className="for-readers">{named(change, slot)}</span>
              <span className={styles.tick} aria-hidden>
                {chosen.has(index) ? <Check size={12} strokeWidth={3} /> : null}
              </span>
              <Row change={change} slot={slot} />
            </div>
          );
        })}
      </div>
    </div>
  );
};
