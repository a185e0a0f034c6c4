/** The box in the middle of the bar: looks like a field, opens the palette. */
import { Search } from 'lucide-react';
import type { JSX } from 'react';
import { keysOf } from '#shared/command-keys';
import { useWords } from '../../i18n/words';
import styles from './palette.module.css';

export const PaletteOpener = ({ onOpen }: { readonly onOpen: () => void }): JSX.Element => {
  const { t } = useWords();
  return (
    <button
      type="button"
      className={styles.opener}
      aria-haspopup="dialog"
      aria-keyshortcuts="Control+K"
      // The caret stays in the article, to come back to when the palette closes.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onOpen}
    >
      <Search size={14} strokeWidth={1.75} aria-hidden />
      <span className={styles.invitation}>{t('palette.open')}</span>
      <kbd aria-hidden>{keysOf('search/palette')}</kbd>
    </button>
  );
};
