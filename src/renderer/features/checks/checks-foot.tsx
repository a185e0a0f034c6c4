/** The word of the checks in the window's foot: figures and signs, a click from the panel. */
import { Check, OctagonAlert, TriangleAlert } from 'lucide-react';
import type { JSX } from 'react';
import { useWords } from '../../i18n/words';
import type { Tally } from './entries';
import styles from './tally.module.css';

export interface ChecksFootProps {
  readonly tally: Tally;
  readonly onOpen: () => void;
}

export const ChecksFoot = ({ tally: { errors, warnings }, onOpen }: ChecksFootProps): JSX.Element => {
  const { t } = useWords();
  const isFine = errors + warnings === 0;
  const name = isFine ? t('checks.foot-none') : t('checks.foot', { errors, warnings });
  return (
    <button type="button" className={styles.foot} title={name} onClick={onOpen}>
      <span className="for-readers">{name}</span>
      {isFine ? <Check className={styles.fine} size={13} strokeWidth={2.25} aria-hidden /> : null}
      {errors === 0 ? null : (
        <span className={styles.errors} aria-hidden>
          <OctagonAlert size={13} strokeWidth={2} /> {errors}
        </span>
      )}
      {warnings === 0 ? null : (
        <span className={styles.warnings} aria-hidden>
          <TriangleAlert size={13} strokeWidth={2} /> {warnings}
        </span>
      )}
    </button>
  );
};
