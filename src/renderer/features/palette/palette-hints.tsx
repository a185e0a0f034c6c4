/** The palette's foot: its few keys, and that more may be found once the index is there. */
import type { JSX } from 'react';
import { useWords } from '../../i18n/words';
import styles from './palette.module.css';

interface PaletteHintsProps {
  readonly isBuilding: boolean;
  /** What a setting is set to is being chosen. */
  readonly isSecond: boolean;
}

export const PaletteHints = ({ isBuilding, isSecond }: PaletteHintsProps): JSX.Element => {
  const { t } = useWords();
  return (
    <footer className={styles.hints}>
      {isBuilding ? <span className={styles.building}>{t('palette.building')}</span> : null}
      <span>
        <kbd>↑</kbd> <kbd>↓</kbd> {t('palette.hint.move')}
      </span>
      <span>
        <kbd>Enter</kbd> {t(isSecond ? 'palette.hint.choose' : 'palette.hint.open')}
      </span>
      {isSecond ? (
        <span>
          <kbd>Esc</kbd> {t('palette.hint.back')}
        </span>
      ) : (
        <span>
          <kbd>&gt;</kbd> {t('palette.hint.commands')}
        </span>
      )}
    </footer>
  );
};
