/** The sheet of an empty library: how to begin. */
import type { JSX } from 'react';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import styles from './sheet.module.css';

export interface EmptySheetProps {
  readonly onNew: () => void;
  readonly onImport: () => void;
}

export const EmptySheet = ({ onNew, onImport }: EmptySheetProps): JSX.Element => {
  const { t } = useWords();
  return (
    <div className={styles.middle}>
      <section className={styles.card}>
        <h2 className={styles.heading}>{t('app.empty.title')}</h2>
        <p className={styles.text}>{t('app.empty.text')}</p>
        <div className={styles.buttons}>
          <Button look="primary" onClick={onNew}>
            {t('app.empty.new')}
          </Button>
          <Button onClick={onImport}>{t('app.import')}</Button>
        </div>
      </section>
    </div>
  );
};
