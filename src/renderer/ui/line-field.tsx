/** A line of text that counts once it is left or Enter is pressed, with what was written there before on offer; Escape takes back what was typed. */
import { type JSX, type KeyboardEvent, useEffect, useId, useState } from 'react';
import styles from './field.module.css';

export interface LineFieldProps {
  readonly label: string;
  readonly value: string;
  readonly offered?: readonly string[];
  readonly placeholder?: string;
  readonly disabled?: boolean;
  /** Only where something else was typed than was there. */
  readonly onCommit: (value: string) => void;
}

export const LineField = (props: LineFieldProps): JSX.Element => {
  const { label, value, offered = [], placeholder, disabled = false, onCommit } = props;
  const [typed, setTyped] = useState(value);
  const list = useId();
  useEffect(() => setTyped(value), [value]);
  const commit = (): void => {
    if (typed.trim() !== value) onCommit(typed.trim());
  };
  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') commit();
    if (event.key !== 'Escape' || typed === value) return;
    // The panel around it stays open: one Escape takes back one thing.
    event.stopPropagation();
    setTyped(value);
  };
  return (
    <label className={styles.field}>
      <span className={styles.label}>{label}</span>
      <input
        type="text"
        className={styles.input}
        list={offered.length === 0 ? undefined : list}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        disabled={disabled}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={commit}
        onKeyDown={press}
      />
      {offered.length === 0 ? null : (
        <datalist id={list}>
          {offered.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      )}
    </label>
  );
};
