/** The sheet of an empty library: how to begin. */
import { type JSX, type ReactNode, useEffect } from 'react';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import styles from './sheet.module.css';

export interface EmptySheetProps {
  /** What is said in the place of the invitation; null where nothing is. */
  readonly instead: ReactNode;
  /** Why no article can be begun, in words; null where one can. */
  readonly readOnly: string | null;
  readonly onNew: () => void;
  readonly onImport: () => void;
  /** The text of a page, pasted though there is no article to paste it into. Must stay the same function. */
  readonly onPaste: (text: string) => void;
}

const watchPaste = (onPaste: EmptySheetProps['onPaste']): (() => void) => {
  const paste = (event: ClipboardEvent): void => {
    // What is pasted into a field is meant for it.
    if (event.target instanceof HTMLInputElement) return;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text.trim() !== '') onPaste(text);
  };
  document.addEventListener('paste', paste);
  return () => document.removeEventListener('paste', paste);
};

export const EmptySheet = ({ instead, readOnly, onNew, onImport, onPaste }: EmptySheetProps): JSX.Element => {
  const { t } = useWords();
  useEffect(() => watchPaste(onPaste), [onPaste]);
  if (instead !== null) return <div className={styles.middle}>{instead}</div>;
  return (
    <div className={styles.middle}>
      <section className={styles.card}>
        <h1 className={styles.heading}>{t('app.empty.title')}</h1>
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
