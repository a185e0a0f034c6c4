/** The small controls of the export dialog: a tick, a choice out of a list. */
import { type JSX, type ReactNode, type RefObject, useId } from 'react';
import styles from './controls.module.css';

export interface CheckProps {
  readonly label: string;
  /** A line of explanation, on the pointer and for those who listen. */
  readonly title: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly field?: RefObject<HTMLInputElement | null> | undefined;
  readonly onToggle: () => void;
}

export const Check = ({ label, title, checked, disabled = false, field, onToggle }: CheckProps): JSX.Element => {
  const id = useId();
  return (
    <label className={styles.check} title={title}>
      <input
        ref={field}
        type="checkbox"
        checked={checked}
        disabled={disabled}
        aria-label={label}
        aria-describedby={id}
        onChange={onToggle}
      />
      <span>{label}</span>
      <span id={id} className="for-readers">
        {title}
      </span>
    </label>
  );
};

export interface SelectProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  /** Something to do about the list of choices. */
  readonly beside?: ReactNode;
  readonly onChoose: (value: Value) => void;
}

export const Select = <Value extends string>(props: SelectProps<Value>): JSX.Element => {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{props.label}</label>
      <div className={styles.chooser}>
        <select
          id={id}
          className={styles.input}
          value={props.value}
          onChange={({ target }) => {
            const chosen = props.choices.find(({ value }) => value === target.value);
            if (chosen) props.onChoose(chosen.value);
          }}
        >
          {props.choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        {props.beside}
      </div>
    </div>
  );
};
