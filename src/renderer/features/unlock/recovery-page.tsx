/** The recovery key, shown once: to be written down, printed or copied, and left only by whoever says that it is kept. */
import { type JSX, useEffect, useRef, useState } from 'react';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import styles from './unlock.module.css';

export interface RecoveryPageProps {
  readonly recoveryKey: string;
  /** What comes of going on, in words. */
  readonly notes: readonly string[];
  readonly doneName: string;
  readonly onCopy: (text: string) => void;
  readonly onDone: () => void;
  /** Null where there is no way back. */
  readonly onCancel: (() => void) | null;
}

export const RecoveryPage = (props: RecoveryPageProps): JSX.Element => {
  const { recoveryKey, notes, doneName, onCopy, onDone, onCancel } = props;
  const { t } = useWords();
  const [kept, setKept] = useState(false);
  const copy = useRef<HTMLButtonElement>(null);
  // The form that led here has gone with its keys.
  useEffect(() => copy.current?.focus(), []);
  return (
    <>
      <p>{t('locking.recovery.text')}</p>
      <output aria-label={t('locking.recovery')} className={styles.key}>
        {recoveryKey}
      </output>
      <div className={styles.buttons}>
        <Button ref={copy} onClick={() => onCopy(recoveryKey)}>
          {t('locking.recovery.copy')}
        </Button>
      </div>
      {notes.map((note) => (
        <p key={note} className={styles.hint}>
          {note}
        </p>
      ))}
      <label className={styles.check}>
        <input type="checkbox" checked={kept} onChange={(event) => setKept(event.target.checked)} />
        {t('locking.recovery.kept')}
      </label>
      <div className={styles.buttons}>
        <Button look="primary" disabled={!kept} onClick={onDone}>
          {doneName}
        </Button>
        {onCancel === null ? null : (
          <Button look="quiet" onClick={onCancel}>
            {t('locking.cancel')}
          </Button>
        )}
      </div>
    </>
  );
};
