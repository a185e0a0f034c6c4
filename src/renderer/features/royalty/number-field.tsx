/** A number in a cell that counts once it is left or Enter is pressed; what is no number is put back. */
import { type JSX, type KeyboardEvent, useEffect, useState } from 'react';
import { useWords } from '../../i18n/words';
import { readNumber, writeNumber } from './numbers';
import styles from './royalty.module.css';

export interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly isFixed: boolean;
  /** Whole numbers alone. */
  readonly isWhole: boolean;
  /** What may stand in it. */
  readonly max: number;
  /** Whether it was set by hand rather than by what it follows. */
  readonly isOwn?: boolean;
  /** Null where it was emptied. */
  readonly onCommit: (value: number | null) => void;
}

export const NumberField = (props: NumberFieldProps): JSX.Element => {
  const { label, value, isFixed, isWhole, max, isOwn = false, onCommit } = props;
  const { language } = useWords();
  const written = writeNumber(value, language);
  const [typed, setTyped] = useState(written);
  useEffect(() => setTyped(written), [written]);
  const commit = (): void => {
    if (typed.trim() === written) return;
    const number = readNumber(typed, { isWhole, max });
    if (number === 'wrong' || number === null) setTyped(written);
    if (number !== 'wrong') onCommit(number);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') commit();
    if (event.key !== 'Escape' || typed === written) return;
    event.preventDefault();
    setTyped(written);
  };
  return (
    <input
      type="text"
      inputMode="decimal"
      className={styles.number}
      data-own={isOwn}
      aria-label={label}
      disabled={isFixed}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={commit}
      onKeyDown={press}
    />
  );
};
