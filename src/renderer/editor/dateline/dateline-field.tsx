/** The dateline on the sheet: a printed line that opens into fields, and closes into a dateline. */
import { type FocusEvent, type JSX, type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { Dateline } from '#shared/article/article';
import type { Translate } from '#shared/i18n/translate';
import { formatDateline } from '#shared/layout/format-dateline';
import { type HouseLayout, ruleOf } from '#shared/layout/house-layout';
import type { Language } from '#shared/settings';
import styles from './dateline.module.css';
import { type Clock, type Entry, entryOf, readEntry } from './dateline-entry';
import { DatelineFields } from './dateline-fields';

export interface DatelineFieldProps {
  readonly dateline: Dateline | null;
  readonly layout: HouseLayout;
  readonly language: Language;
  readonly t: Translate;
  readonly clock: Clock;
  readonly editable: boolean;
  /** @param continues the change goes on from the one before: both are one undo step. */
  readonly onCommit: (dateline: Dateline | null, continues: boolean) => void;
  /** The caret goes on to the next slot. */
  readonly onLeave: () => void;
}

type Editing = { readonly entry: Entry; readonly wrong: 'date' | 'time' | null };

const isLetter = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean =>
  [...key].length === 1 && key !== ' ' && !ctrlKey && !altKey && !metaKey;

const sameDateline = (a: Dateline | null, b: Dateline | null): boolean => a?.at === b?.at && a?.place === b?.place;

export const DatelineField = (props: DatelineFieldProps): JSX.Element => {
  const { dateline, layout, clock, onCommit, onLeave } = props;
  const [editing, show] = useState<Editing | null>(null);
  // The fields lose the focus while they are being closed: what is open must be known at that moment, not from the last drawing.
  const open = useRef<Editing | null>(null);
  const setEditing = (next: Editing | null): void => {
    open.current = next;
    show(next);
  };
  /** The dateline as it was when its fields were opened, once it has changed since. */
  const before = useRef<{ readonly dateline: Dateline | null } | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const returns = useRef(false);
  useEffect(() => {
    if (editing === null && returns.current) button.current?.focus();
    returns.current = false;
  }, [editing]);

  const openFields = (place?: string): void => {
    const entry = entryOf(dateline, layout.dateline.offset);
    before.current = null;
    setEditing({ entry: place === undefined ? entry : { ...entry, place }, wrong: null });
  };
  const put = (next: Dateline | null): void => {
    if (sameDateline(next, dateline)) return;
    onCommit(next, before.current !== null);
    before.current ??= { dateline };
  };
  /** What can be read is put on the sheet while it is typed, so that it is stored like any other text. */
  const change = (entry: Entry): void => {
    setEditing({ entry, wrong: null });
    const result = readEntry(entry, clock);
    if (result.ok) put(result.dateline);
  };
  const giveUp = (): void => {
    returns.current = true;
    setEditing(null);
    if (before.current !== null) put(before.current.dateline);
  };
  /** @returns whether the fields could be read; what could not stays open, as typed. */
  const commit = (): boolean => {
    const typed = open.current;
    if (typed === null) return true;
    const result = readEntry(typed.entry, clock);
    if (!result.ok) {
      setEditing({ ...typed, wrong: result.field });
      return false;
    }
    setEditing(null);
    put(result.dateline);
    return true;
  };
  const keysInFields = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') giveUp();
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing && commit()) onLeave();
    else return;
    event.preventDefault();
  };
  const leaveFields = (event: FocusEvent): void => {
    if (!event.currentTarget.contains(event.relatedTarget)) commit();
  };
  const keysOnLine = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowRight') onLeave();
    else if (event.key === 'F2') openFields();
    else if (isLetter(event)) openFields(event.key);
    else return;
    event.preventDefault();
  };

  if (editing !== null) {
    return (
      <DatelineFields
        entry={editing.entry}
        wrong={editing.wrong}
        now={clock}
        t={props.t}
        onChange={change}
        onKeyDown={keysInFields}
        onBlur={leaveFields}
      />
    );
  }
  if (!props.editable) return <PrintedDateline {...props} />;
  return <DatelineLine {...props} button={button} onOpen={openFields} onKeyDown={keysOnLine} />;
};

const PrintedDateline = ({ dateline, layout }: DatelineFieldProps): JSX.Element => (
  <div className={styles.line}>{dateline === null ? null : formatDateline(dateline, layout)}</div>
);

interface DatelineLineProps extends DatelineFieldProps {
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly onOpen: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

const DatelineLine = (props: DatelineLineProps): JSX.Element => {
  const { dateline, layout, language, t, clock, button } = props;
  const text = dateline === null ? ruleOf(layout, 'dateline')?.placeholder[language] : formatDateline(dateline, layout);
  const now = (): void => {
    props.onCommit({ at: clock(layout.dateline.offset), place: null }, false);
    props.onLeave();
  };
  return (
    <div className={styles.line}>
      <button
        ref={button}
        type="button"
        className={styles.printed}
        data-blank={dateline === null}
        aria-label={t('editor.dateline.open', { dateline: text ?? '' })}
        onClick={() => props.onOpen()}
        onKeyDown={props.onKeyDown}
      >
        {text}
      </button>
      {dateline === null && (
        <button type="button" className={styles.now} onClick={now}>
          {t('editor.dateline.now')}
        </button>
      )}
    </div>
  );
};
