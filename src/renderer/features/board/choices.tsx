/** One of a few, as a row of buttons. */
import type { JSX } from 'react';
import { classNames } from '../../ui/class-names';
import styles from './workplace.module.css';

export interface ChoicesProps<Value extends string> {
  readonly label: string;
  readonly chosen: Value | null;
  readonly choices: readonly { readonly value: Value; readonly words: string }[];
  readonly onChoose: (value: Value) => void;
}

export const Choices = <Value extends string>(props: ChoicesProps<Value>): JSX.Element => (
  <fieldset className={styles.choices}>
    <legend className="for-readers">{props.label}</legend>
    {props.choices.map(({ value, words }) => (
      <button
        key={value}
        type="button"
        className={classNames(styles.choice, value === props.chosen && styles.on)}
        aria-pressed={value === props.chosen}
        onClick={() => props.onChoose(value)}
      >
        {words}
      </button>
    ))}
  </fieldset>
);
