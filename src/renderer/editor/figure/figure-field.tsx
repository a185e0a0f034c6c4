/** A field of a photo: what is typed is in the article at once, and one visit to the field is one undo step. */
import { type JSX, useEffect, useRef, useState } from 'react';
import type { Field } from '../passages/replace-field';
import styles from './figure.module.css';

export interface FigureFieldProps {
  /** By which its words are found on the page. */
  readonly field: Field;
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly editable: boolean;
  /** @param continues whether it belongs to the undo step of the change before. */
  readonly onChange: (value: string, continues: boolean) => void;
}

export const FigureField = ({
  field,
  label,
  placeholder,
  value,
  editable,
  onChange,
}: FigureFieldProps): JSX.Element => {
  // Kept here as typed: a value that came back through the sheet would move the caret and break a composition.
  const [typed, setTyped] = useState(value);
  const sent = useRef(value);
  const visited = useRef(false);
  useEffect(() => {
    if (value === sent.current) return;
    sent.current = value;
    visited.current = false;
    setTyped(value);
  }, [value]);
  const change = (next: string): void => {
    setTyped(next);
    sent.current = next;
    onChange(next, visited.current);
    visited.current = true;
  };
  return (
    <label className={styles.field}>
      <span className={styles.label}>{label}</span>
      <input
        data-field={field}
        value={typed}
        placeholder={editable ? placeholder : undefined}
        readOnly={!editable}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => change(event.target.value)}
        onBlur={() => {
          visited.current = false;
        }}
      />
    </label>
  );
};
