/** The bar over the sheet: finds words in the article as they are typed, and puts others in their place. */
import { ChevronDown, ChevronRight, ChevronUp, X } from 'lucide-react';
import { type JSX, type KeyboardEvent, type RefObject, useEffect, useId, useRef } from 'react';
import { QUERY_MAX } from '#shared/finding/query';
import { useWords } from '../../i18n/words';
import { classNames } from '../../ui/class-names';
import { IconButton } from '../../ui/icon-button';
import { isUndo } from '../../ui/is-undo';
import { Spoken } from '../../ui/spoken';
import { barKeyOf, enterOf } from './bar-keys';
import { tabOn } from './bar-stops';
import { countOf, type Find } from './find';
import type { FindActs } from './find-acts';
import styles from './find-bar.module.css';
import { FindSwitches } from './find-switches';
import { countWords, failureWords, saidWords, turnedWords } from './find-words';
import { ReplaceRow } from './replace-row';

export interface FindBarProps {
  readonly find: Find;
  /** Why nothing may be replaced; null where it may. */
  readonly readOnly: string | null;
  readonly acts: FindActs;
}

/** Called for anew, the field takes the keys and offers its text to be typed over. */
const useCalls = (calls: number): RefObject<HTMLInputElement | null> => {
  const field = useRef<HTMLInputElement>(null);
  const met = useRef(0);
  useEffect(() => {
    if (calls === met.current) return;
    met.current = calls;
    field.current?.focus();
    field.current?.select();
  }, [calls]);
  return field;
};

const Count = ({ find }: { readonly find: Find }): JSX.Element => {
  const { t } = useWords();
  const turned = turnedWords(find, t);
  return (
    <span className={styles.count} aria-hidden data-none={countWords(find, t) !== '' && countOf(find) === 0}>
      {countWords(find, t)}
      {turned === null ? null : <span className={styles.turned}>{turned}</span>}
    </span>
  );
};

const FindRow = ({ find, acts }: Pick<FindBarProps, 'find' | 'acts'>): JSX.Element => {
  const { t } = useWords();
  const field = useCalls(find.calls);
  const failure = useId();
  const failed = failureWords(find, t);
  const press = (event: KeyboardEvent): void => {
    const direction = enterOf(event);
    if (direction === null) return;
    event.preventDefault();
    acts.step(direction);
  };
  return (
    <>
      <div className={styles.row} data-part="find">
        <div className={styles.field}>
          <input
            ref={field}
            type="text"
            className={classNames(styles.input, failed !== null && styles.wrong)}
            aria-label={t('find.field')}
            aria-keyshortcuts="Control+F"
            aria-invalid={failed !== null}
            aria-describedby={failed === null ? undefined : failure}
            placeholder={t('find.placeholder')}
            value={find.query.text}
            maxLength={QUERY_MAX}
            spellCheck={false}
            autoComplete="off"
            onChange={(event) => acts.look({ text: event.target.value })}
            onKeyDown={press}
          />
          <Count find={find} />
        </div>
        <FindSwitches find={find} acts={acts} />
        <div className={styles.steps}>
          <IconButton icon={ChevronUp} name={t('find.previous')} shortcut="Shift+F3" onClick={() => acts.step(-1)} />
          <IconButton icon={ChevronDown} name={t('find.next')} shortcut="F3" onClick={() => acts.step(1)} />
          <IconButton icon={X} name={t('find.close')} shortcut="Esc" onClick={acts.close} />
        </div>
      </div>
      {failed === null ? null : (
        <p id={failure} className={styles.failure}>
          {failed}
        </p>
      )}
    </>
  );
};

/** Right after a replacement, and on a button, it is the article that is meant; where words are typed, these. */
const undoes = (event: KeyboardEvent, { replaced }: Find): boolean =>
  isUndo(event) && (replaced !== null || !(event.target instanceof HTMLInputElement));

const useKeys =
  ({ find, acts }: FindBarProps) =>
  (event: KeyboardEvent): void => {
    const { query } = find;
    if (event.key === 'Tab') tabOn(event.currentTarget, event);
    if (undoes(event, find)) {
      event.preventDefault();
      acts.undo();
      return;
    }
    const key = barKeyOf(event);
    if (key === null || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    if (key === 'escape') acts.close();
    else if (key !== 'accents') acts.look({ [key]: !query[key] });
    else if (!query.regex) acts.look({ accentsMatter: !query.accentsMatter });
  };

export const FindBar = (props: FindBarProps): JSX.Element => {
  const { t } = useWords();
  const { find, readOnly, acts } = props;
  const press = useKeys(props);
  return (
    <div className={styles.place}>
      <search className={styles.bar} aria-label={t('find.label')} onKeyDown={press}>
        <button
          type="button"
          className={styles.more}
          aria-label={t('find.show-replace')}
          aria-expanded={find.isReplacing}
          onClick={() => acts.showReplacing(!find.isReplacing)}
        >
          {find.isReplacing ? <ChevronDown size={16} aria-hidden /> : <ChevronRight size={16} aria-hidden />}
        </button>
        <div className={styles.rows}>
          <FindRow find={find} acts={acts} />
          {find.isReplacing ? <ReplaceRow find={find} readOnly={readOnly} acts={acts} /> : null}
          {find.isReplacing && readOnly !== null ? <p className={styles.hint}>{readOnly}</p> : null}
          {find.isReplacing && find.query.regex ? <p className={styles.hint}>{t('find.regex-hint')}</p> : null}
        </div>
        <Spoken text={saidWords(find, t)} />
      </search>
    </div>
  );
};
