/** A line to type a name in, and the button that takes it; so does Enter. */
import type { JSX, KeyboardEvent } from 'react';
import { Button } from '../../ui/button';
import styles from './filters.module.css';

interface AddingRowProps {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onAdd: () => void;
  /** Nothing is typed yet. */
  readonly isEmpty: boolean;
  readonly max: number;
  readonly placeholder: string;
  /** The field's name for those who hear it. */
  readonly name: string;
  readonly add: string;
}

export const AddingRow = (props: AddingRowProps): JSX.Element => {
  const { typed, onType, onAdd, isEmpty, max, placeholder, name, add } = props;
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onAdd();
  };
  return (
    <div className={styles.adding}>
      <input
        type="text"
        className={styles.field}
        placeholder={placeholder}
        aria-label={name}
        maxLength={max}
        value={typed}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={press}
      />
      <Button disabled={isEmpty} onClick={onAdd}>
        {add}
      </Button>
    </div>
  );
};
