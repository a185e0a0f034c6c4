/** A day and an hour, typed as newsrooms write them; what can be read counts once it is left or Enter is pressed. */
import { type ChangeEvent, type FocusEvent, type JSX, type KeyboardEvent, useEffect, useId, useState } from 'react';
import type { Instant } from '#shared/article/identity';
import { dayOfDate } from '#shared/calendar/day';
import { readMoment, writeMoment } from '#shared/calendar/moment';
import styles from './field.module.css';

export interface MomentWords {
  readonly date: string;
  readonly time: string;
  readonly dateExample: string;
  readonly timeExample: string;
  readonly wrongDate: string;
  readonly wrongTime: string;
}

export interface MomentFieldProps {
  readonly label: string;
  readonly value: Instant | null;
  /** What a day without an hour means, in minutes since its midnight. */
  readonly usual: number;
  readonly words: MomentWords;
  readonly disabled?: boolean;
  /** Only where another moment was typed than was there. */
  readonly onCommit: (value: Instant | null) => void;
}

export const MomentField = (props: MomentFieldProps): JSX.Element => {
  const { label, value, usual, words, disabled = false, onCommit } = props;
  const [typed, setTyped] = useState(() => writeMoment(value));
  const [wrong, setWrong] = useState<'date' | 'time' | null>(null);
  const problem = useId();
  const putBack = (): void => {
    setTyped(writeMoment(value));
    setWrong(null);
  };
  useEffect(() => {
    setTyped(writeMoment(value));
    setWrong(null);
  }, [value]);
  const commit = (): void => {
    const read = readMoment(typed, usual, dayOfDate(new Date()));
    setWrong(read.ok ? null : read.wrong);
    if (!read.ok || read.at === value) return;
    onCommit(read.at);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) commit();
    if (event.key !== 'Escape' || JSON.stringify(typed) === JSON.stringify(writeMoment(value))) return;
    event.stopPropagation();
    putBack();
  };
  const leave = (event: FocusEvent): void => {
    if (!event.currentTarget.contains(event.relatedTarget)) commit();
  };
  const field = (name: 'date' | 'time') => ({
    type: 'text',
    inputMode: 'numeric' as const,
    className: styles.input,
    'aria-label': `${label}: ${words[name]}`,
    'aria-invalid': wrong === name,
    'aria-describedby': wrong === name ? problem : undefined,
    placeholder: words[name === 'date' ? 'dateExample' : 'timeExample'],
    autoComplete: 'off',
    spellCheck: false,
    disabled,
    value: typed[name],
    onChange: (event: ChangeEvent<HTMLInputElement>) => setTyped({ ...typed, [name]: event.target.value }),
  });
  return (
    <fieldset className={styles.field} onKeyDown={press} onBlur={leave}>
      <legend className={styles.label}>{label}</legend>
      <div className={styles.moment}>
        <input {...field('date')} />
        <input {...field('time')} />
      </div>
      {wrong === null ? null : (
        <p id={problem} className={styles.wrong} role="alert">
          {wrong === 'date' ? words.wrongDate : words.wrongTime}
        </p>
      )}
    </fieldset>
  );
};
