/** A card that is ticked or not, with a line of explanation: the formats of an export. */
import { Check } from 'lucide-react';
import { type JSX, useId } from 'react';
import styles from './choice-card.module.css';
import { classNames } from './class-names';

export interface ChoiceCardProps {
  readonly title: string;
  readonly detail: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onToggle: () => void;
}

export const ChoiceCard = ({ title, detail, checked, disabled = false, onToggle }: ChoiceCardProps): JSX.Element => {
  const detailId = useId();
  return (
    <label className={classNames(styles.card, checked && styles.checked)}>
      <input
        type="checkbox"
        className={styles.input}
        checked={checked}
        disabled={disabled}
        onChange={onToggle}
        aria-label={title}
        aria-describedby={detailId}
      />
      <span>
        <b className={styles.title}>{title}</b>
        <small id={detailId} className={styles.detail}>
          {detail}
        </small>
      </span>
      <Check className={styles.tick} size={16} aria-hidden />
    </label>
  );
};
