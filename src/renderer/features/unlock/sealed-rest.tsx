/** What can be done with a library that has a passphrase: locked now, or by itself; the passphrase changed or taken off. */
import { type JSX, useId } from 'react';
import type { SealingLook } from '#shared/locking/sealing';
import { IDLE_MINUTES } from '#shared/settings';
import { useLock } from '../../i18n/locks';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { LockedNote } from '../../ui/locked-note';
import type { SealSectionProps, StepProps } from './seal-step';
import styles from './unlock.module.css';

const IdleChoice = ({ settings, onChange }: SealSectionProps): JSX.Element => {
  const { t } = useWords();
  const id = useId();
  const lock = useLock('lockAfterMinutes');
  return (
    <span className={styles.choice}>
      <label htmlFor={id}>{t('locking.idle')}</label>
      <select
        id={id}
        value={settings.lockAfterMinutes ?? 0}
        disabled={lock !== null}
        onChange={({ target }) =>
          onChange({ lockAfterMinutes: IDLE_MINUTES.find((minutes) => minutes === Number(target.value)) ?? null })
        }
      >
        <option value={0}>{t('locking.idle.never')}</option>
        {IDLE_MINUTES.map((minutes) => (
          <option key={minutes} value={minutes}>
            {t('locking.idle.minutes', { minutes })}
          </option>
        ))}
      </select>
      <LockedNote why={lock} />
    </span>
  );
};

export const SealedRest = (
  props: StepProps & { readonly look: SealingLook; readonly onLook: () => void },
): JSX.Element => {
  const { call, look, onLook, onStep, readOnly } = props;
  const { t } = useWords();
  const turn = async (remember: boolean): Promise<void> => {
    await call('sealing/remember', { remember });
    onLook();
  };
  const mayNot = { disabled: readOnly !== null, title: readOnly ?? undefined };
  return (
    <>
      <p>{t('locking.on')}</p>
      <div className={styles.buttons}>
        <Button look="primary" onClick={() => void call('sealing/lock')}>
          {t('locking.lock-now')}
        </Button>
        <Button {...mayNot} onClick={() => onStep({ is: 'change' })}>
          {t('locking.change')}
        </Button>
        <Button {...mayNot} onClick={() => onStep({ is: 'renew' })}>
          {t('locking.renew')}
        </Button>
        <Button {...mayNot} onClick={() => onStep({ is: 'end' })}>
          {t('locking.end')}
        </Button>
      </div>
      {look.canRemember ? (
        <label className={styles.check}>
          <input type="checkbox" checked={look.isRemembered} onChange={(event) => void turn(event.target.checked)} />
          {t('locking.remember')}
        </label>
      ) : null}
      <p className={styles.hint}>{t(look.canRemember ? 'locking.remember.text' : 'locking.remember.cannot')}</p>
      <IdleChoice {...props} />
    </>
  );
};
