/** One of a few numbers; the one that is set is among them, wherever it came from. */
import { type JSX, useId } from 'react';
import { LockedNote } from '../../ui/locked-note';
import styles from './library.module.css';

export interface NumberChoiceProps {
  readonly label: string;
  readonly value: number;
  /** Ascending. */
  readonly choices: readonly number[];
  readonly say: (value: number) => string;
  /** Why it cannot be changed, in words; null where it can. */
  readonly lock: string | null;
  readonly onChoose: (value: number) => void;
}

export const withValue = (choices: readonly number[], value: number): readonly number[] =>
  choices.includes(value) ? choices : [...choices, value].sort((a, b) => a - b);

export const NumberChoice = ({ label, value, choices, say, lock, onChoose }: NumberChoiceProps): JSX.Element => {
  const id = useId();
  return (
    <span className={styles.choice}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} disabled={lock !== null} onChange={(event) => onChoose(Number(event.target.value))}>
        {withValue(choices, value).map((number) => (
          <option key={number} value={number}>
            {say(number)}
          </option>
        ))}
      </select>
      <LockedNote why={lock} />
    </span>
  );
};
