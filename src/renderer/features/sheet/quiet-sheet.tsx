/** The sheet with no article on it: nothing chosen, or one on its way that takes long enough to say so. */
import type { JSX } from 'react';
import { useWords } from '../../i18n/words';
import { useLasting } from '../../ui/use-lasting';
import styles from './sheet.module.css';

export const QuietSheet = ({ opening }: { readonly opening: boolean }): JSX.Element => {
  const { t } = useWords();
  const slow = useLasting(opening);
  const words = opening ? t('app.sheet.opening') : t('app.sheet.none');
  return (
    <div className={styles.middle} aria-busy={opening}>
      {opening && !slow ? null : <h1 className={styles.text}>{words}</h1>}
    </div>
  );
};
