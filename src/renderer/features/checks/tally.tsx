/** How many errors and warnings there are, with the sign of each. */
import { OctagonAlert, TriangleAlert } from 'lucide-react';
import type { JSX } from 'react';
import { useWords } from '../../i18n/words';
import type { Tally } from './entries';
import styles from './tally.module.css';

export const TallyWords = ({ tally: { errors, warnings } }: { readonly tally: Tally }): JSX.Element => {
  const { t } = useWords();
  return (
    <span className={styles.tally}>
      {errors === 0 ? null : (
        <span className={styles.errors}>
          <OctagonAlert size={13} strokeWidth={2} aria-hidden /> {t('checks.errors', { errors })}
        </span>
      )}
      {warnings === 0 ? null : (
        <span className={styles.warnings}>
          <TriangleAlert size={13} strokeWidth={2} aria-hidden /> {t('checks.warnings', { warnings })}
        </span>
      )}
    </span>
  );
};
