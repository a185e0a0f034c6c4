/** The box over the list: what is typed into it is searched for in the whole library. */
import { Search, X } from 'lucide-react';
import { type JSX, type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { useWords } from '../../i18n/words';
import styles from './search-box.module.css';

export interface SearchBoxProps {
  readonly text: string;
  /** Whether it is to take the caret. */
  readonly isCalled: boolean;
  readonly onCallMet: () => void;
  readonly onType: (text: string) => void;
  /** Enter: the best of what was found. */
  readonly onTake: () => void;
  /** Down: into the list. */
  readonly onDown: () => void;
  /** Escape: back to where the caret came from. */
  readonly onLeave: (cameFrom: Element | null) => void;
}

type Key = 'Enter' | 'ArrowDown' | 'Escape';

/** Keys pressed while an input method is at work belong to it. */
const keyOf = ({ key, nativeEvent }: KeyboardEvent): Key | 'other' =>
  !nativeEvent.isComposing && (key === 'Enter' || key === 'ArrowDown' || key === 'Escape') ? key : 'other';

export const SearchBox = (props: SearchBoxProps): JSX.Element => {
  const { t } = useWords();
  const { text, isCalled, onCallMet, onType } = props;
  const input = useRef<HTMLInputElement>(null);
  const cameFrom = useRef<Element | null>(null);
  const hint = useId();
  useEffect(() => {
    if (!isCalled) return;
    input.current?.focus();
    input.current?.select();
    onCallMet();
  }, [isCalled, onCallMet]);
  const leave = (): void => {
    onType('');
    props.onLeave(cameFrom.current);
  };
  const press = (event: KeyboardEvent): void => {
    const act = { Enter: props.onTake, ArrowDown: props.onDown, Escape: leave, other: null }[keyOf(event)];
    if (!act) return;
    event.preventDefault();
    act();
  };
  return (
    <div className={styles.box}>
      <Search className={styles.icon} size={14} strokeWidth={2} aria-hidden />
      <input
        ref={input}
        type="search"
        className={styles.input}
        placeholder={t('desk.search.placeholder')}
        aria-label={t('desk.search.label')}
        aria-describedby={hint}
        aria-keyshortcuts="Control+Shift+F"
        spellCheck={false}
        autoComplete="off"
        value={text}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={press}
        onFocus={(event) => {
          cameFrom.current = event.relatedTarget;
        }}
        // A sheet that has gone would stay in memory until the next search.
        onBlur={() => {
          cameFrom.current = null;
        }}
      />
      {text === '' ? null : (
        <button
          type="button"
          className={styles.clear}
          aria-label={t('desk.search.clear')}
          onClick={() => {
            onType('');
            input.current?.focus();
          }}
        >
          <X size={14} aria-hidden />
        </button>
      )}
      <p id={hint} className={text === '' ? styles.hint : 'for-readers'}>
        {t('desk.search.hint')}
        <span className={styles.examples}>
          <code>{t('desk.search.example-words')}</code>
          <code>{t('desk.search.example-byline')}</code>
          <code>{t('desk.search.example-dates')}</code>
        </span>
      </p>
    </div>
  );
};
