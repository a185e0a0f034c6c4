/** A number in a cell that counts once it is left or Enter is pressed; what is no number is put back, and said. */
import { type JSX, type KeyboardEvent, useEffect, useId, useState } from 'react';
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

/** Milliseconds: it lies over the cell below. */
const SAID_FOR = 8_000;

const useRefused = (): readonly [string | null, (typed: string | null) => void] => {
  const [refused, setRefused] = useState<string | null>(null);
  useEffect(() => {
    if (refused === null) return;
    const timer = setTimeout(() => setRefused(null), SAID_FOR);
    return () => clearTimeout(timer);
  }, [refused]);
  return [refused, setRefused];
};

export const NumberField = (props: NumberFieldProps): JSX.Element => {
  const { label, value, isFixed, isWhole, max, isOwn = false, onCommit } = props;
  const { t, language } = useWords();
  const written = writeNumber(value, language);
  const [typed, setTyped] = useState(written);
  const [refused, setRefused] = useRefused();
  const why = useId();
  useEffect(() => setTyped(written), [written]);
  const commit = (): void => {
    if (typed.trim() === written) return;
    const number = readNumber(typed, { isWhole, max });
    if (number === 'wrong' || number === null) setTyped(written);
    setRefused(number === 'wrong' ? typed.trim() : null);
    if (number !== 'wrong') onCommit(number);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') commit();
    if (event.key !== 'Escape' || typed === written) return;
    event.preventDefault();
    setTyped(written);
  };
  const type = (text: string): void => {
    setTyped(text);
    setRefused(null);
  };
  return (
    <span className={styles.numberPlace}>
      <input
        type="text"
        inputMode="decimal"
        className={styles.number}
        data-own={isOwn}
        aria-label={label}
        aria-describedby={refused === null ? undefined : why}
        disabled={isFixed}
        value={typed}
        onChange={(event) => type(event.target.value)}
        onBlur={commit}
        onKeyDown={press}
      />
      {refused === null ? null : (
        <span id={why} className={styles.refused} role="alert">
          {t(isWhole ? 'royalty.refused-whole' : 'royalty.refused', { typed: refused, max, kept: written })}
        </span>
      )}
    </span>
  );
};
