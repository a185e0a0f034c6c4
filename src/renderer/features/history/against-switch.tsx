/** What the revision is held against: one of two, by click or arrow key. */
import { type JSX, useId } from 'react';
import { useWords } from '../../i18n/words';
import { classNames } from '../../ui/class-names';
import styles from './against-switch.module.css';
import type { Against } from './history';

const CHOICES: readonly Against[] = ['present', 'previous'];

export interface AgainstSwitchProps {
  readonly against: Against;
  readonly onHold: (against: Against) => void;
}

export const AgainstSwitch = ({ against, onHold }: AgainstSwitchProps): JSX.Element => {
  const { t } = useWords();
  const name = useId();
  return (
    <fieldset className={styles.switch}>
      <legend className="for-readers">{t('history.against')}</legend>
      {CHOICES.map((choice) => (
        <label key={choice} className={classNames(styles.choice, choice === against && styles.chosen)}>
          <input
            type="radio"
            name={name}
            className={styles.input}
            checked={choice === against}
            onChange={() => onHold(choice)}
          />
          {t(`history.against.${choice}`)}
        </label>
      ))}
    </fieldset>
  );
};
