/** The panel where there is nothing to list: not looked through yet, nothing found, or nothing that may be mended. */
import { CircleCheck, Lock } from 'lucide-react';
import type { JSX } from 'react';
import { useWords } from '../../i18n/words';
import styles from './checks-panel.module.css';

export const NothingFound = (): JSX.Element => {
  const { t } = useWords();
  return (
    <div className={styles.state}>
      <CircleCheck className={styles.fine} size={22} strokeWidth={1.75} aria-hidden />
      <b>{t('checks.nothing')}</b>
      <p>{t('checks.nothing-hint')}</p>
    </div>
  );
};

export const NotChecked = ({ why }: { readonly why: string }): JSX.Element => {
  const { t } = useWords();
  return (
    <div className={styles.state}>
      <Lock size={20} strokeWidth={1.75} aria-hidden />
      <b>{t('checks.not-read-only')}</b>
      <p>{t('checks.not-read-only-why', { why })}</p>
    </div>
  );
};
