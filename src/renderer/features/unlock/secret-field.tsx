/** A field for a passphrase: hidden unless asked for, with a word where Caps Lock is on; nothing typed here is offered again or checked for spelling. */
import { type JSX, type KeyboardEvent, type Ref, useId, useState } from 'react';
import { PASSPHRASE_MAX } from '#shared/locking/passphrase';
import { useWords } from '../../i18n/words';
import styles from './unlock.module.css';

export interface SecretFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onType: (value: string) => void;
  /** Shown as typed from the beginning, as a recovery key is: its digits are read from paper. */
  readonly open?: boolean;
  readonly invalid?: boolean;
  readonly describedBy?: string | undefined;
  readonly ref?: Ref<HTMLInputElement>;
}

export const SecretField = (props: SecretFieldProps): JSX.Element => {
  const { label, value, onType, open = false, invalid = false, describedBy, ref } = props;
  const { t } = useWords();
  const [shown, setShown] = useState(false);
  const [caps, setCaps] = useState(false);
  const id = useId();
  const look = (event: KeyboardEvent): void => setCaps(event.getModifierState('CapsLock'));
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <input
        ref={ref}
        id={id}
        className={styles.input}
        type={open || shown ? 'text' : 'password'}
        value={value}
        maxLength={PASSPHRASE_MAX}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-invalid={invalid}
        aria-describedby={describedBy}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={look}
        onKeyUp={look}
      />
      {open ? null : (
        <label className={styles.check}>
          <input type="checkbox" checked={shown} onChange={(event) => setShown(event.target.checked)} />
          {t('locking.passphrase.show')}
        </label>
      )}
      {caps && !open ? (
        <p className={styles.hint} role="status">
          {t('locking.unlock.caps')}
        </p>
      ) : null}
    </div>
  );
};
