/** Which Dateline this is, under which licence, and where its library lies. */
import type { JSX } from 'react';
import { useWords } from '../../i18n/words';
import { Dialog } from '../../ui/dialog';
import styles from './settings.module.css';

export interface AboutDialogProps {
  readonly version: string;
  readonly libraryFolder: string;
  readonly onClose: () => void;
}

export const AboutDialog = ({ version, libraryFolder, onClose }: AboutDialogProps): JSX.Element => {
  const { t } = useWords();
  return (
    <Dialog title={t('app.about.name', { version })} closeName={t('app.close')} onClose={onClose}>
      <p>{t('app.about.text')}</p>
      <p className={styles.fact}>{t('app.about.licence')}</p>
      <p className={styles.fact}>
        {t('app.about.library')} <span className={styles.path}>{libraryFolder}</span>
      </p>
    </Dialog>
  );
};
