/** The sheet of an empty library: how to begin. */
import { type JSX, useEffect } from 'react';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import styles from './sheet.module.css';

export interface EmptySheetProps {
  /** Why no article can be begun, in words; null where one can. */
  readonly readOnly: string | null;
  readonly onNew: () => void;
  readonly onImport: () => void;
  /** The text of a page, pasted though there is no article to paste it into. Must stay the same function. */
  readonly onPaste: (text: string) => void;
}

const watchPaste = (onPaste: EmptySheetProps['onPaste']): (() => void) => {
  const paste = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text.trim() !== '') onPaste(text);
  };
  document.addEventListener('paste', paste);
  return () => document.removeEventListener('paste', paste);
};

export const EmptySheet = ({ readOnly, onNew, onImport, onPaste }: EmptySheetProps): JSX.Element => {
  const { t } = useWords();
  useEffect(() => watchPaste(onPaste), [onPaste]);
  return (
    <div className={styles.middle}>
      <section className={styles.card}>
        <h2 className={styles.heading}>{t('app.empty.title')}</h2>
        <p className={styles.text}>{readOnly ?? t('app.empty.text')}</p>
        <div className={styles.buttons}>
          <Button look="primary" disabled={readOnly !== null} onClick={onNew}>
            {t('app.empty.new')}
          </Button>
          <Button disabled={readOnly !== null} onClick={onImport}>
            {t('app.import')}
          </Button>
        </div>
      </section>
    </div>
  );
};
