/** The fields of an open dateline: place, date, time and zone, in one line. */
import { type ChangeEvent, type FocusEvent, type JSX, type KeyboardEvent, useId } from 'react';
import type { MessageKey, Translate } from '#shared/i18n/translate';
import styles from './dateline.module.css';
import { type Clock, type Entry, entryOf, offsetsWith, printOffset } from './dateline-entry';

export interface DatelineFieldsProps {
  readonly entry: Entry;
  readonly wrong: 'date' | 'time' | null;
  readonly now: Clock;
  readonly t: Translate;
  readonly onChange: (entry: Entry) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
}

const WRONG = { date: 'editor.dateline.wrong-date', time: 'editor.dateline.wrong-time' } as const satisfies Record<
  'date' | 'time',
  MessageKey
>;

export const DatelineFields = (props: DatelineFieldsProps): JSX.Element => {
  const { entry, wrong, now, t, onChange } = props;
  const problem = useId();
  const field = (name: 'place' | 'date' | 'time') => ({
    value: entry[name],
    className: styles.field,
    'data-name': name,
    'aria-label': t(`editor.dateline.${name}`),
    placeholder: t(`editor.dateline.${name}-example`),
    'aria-invalid': wrong === name,
    'aria-describedby': wrong === name ? problem : undefined,
    autoComplete: 'off',
    spellCheck: false,
    onChange: (event: ChangeEvent<HTMLInputElement>) => onChange({ ...entry, [name]: event.target.value }),
  });
  const setNow = (): void => {
    const fresh = entryOf({ at: now(entry.offset), place: null }, entry.offset);
    onChange({ ...fresh, place: entry.place });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the fields inside
    <div className={styles.fields} onKeyDown={props.onKeyDown} onBlur={props.onBlur}>
      {/* biome-ignore lint/a11y/noAutofocus: the person has just asked for this field */}
      <input {...field('place')} autoFocus />
      <input {...field('date')} inputMode="numeric" />
      <input {...field('time')} inputMode="numeric" />
      <select
        className={styles.zone}
        aria-label={t('editor.dateline.zone')}
        value={entry.offset}
        onChange={(event) => onChange({ ...entry, offset: event.target.value })}
      >
        {offsetsWith(entry.offset).map((offset) => (
          <option key={offset} value={offset}>
            {printOffset(offset)}
          </option>
        ))}
      </select>
      <button type="button" className={styles.now} onClick={setNow}>
        {t('editor.dateline.now')}
      </button>
      {wrong !== null && (
        <p id={problem} role="alert" className={styles.problem}>
          {t(WRONG[wrong])}
        </p>
      )}
    </div>
  );
};
