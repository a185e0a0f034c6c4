/** The palette's foot: its few keys, and that more may be found once the index is there. */
import type { JSX } from 'react';
import { useWords } from '../../i18n/words';
import styles from './palette.module.css';

export const PaletteHints = ({ isBuilding }: { readonly isBuilding: boolean }): JSX.Element => {
  const { t } = useWords();
  return (
    <footer className={styles.hints}>
      {isBuilding ? <span className={styles.building}>{t('palette.building')}</span> : null}
      <span>
        <kbd>↑</kbd> <kbd>↓</kbd> {t('palette.hint.choose')}
      </span>
      <span>
        <kbd>Enter</kbd> {t('palette.hint.open')}
      </span>
      <span>
        <kbd>&gt;</kbd> {t('palette.hint.commands')}
      </span>
    </footer>
  );
};
