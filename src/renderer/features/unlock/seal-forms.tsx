/** The forms behind the library's passphrase: one to set it, one to change it, and one that asks for it before something else is done. */
import { type FormEvent, type JSX, type ReactNode, useId, useState } from 'react';
import { PASSPHRASE_MIN } from '#shared/locking/passphrase';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { SecretField } from './secret-field';
import { sayFlaw } from './secret-words';
import styles from './unlock.module.css';

/** Null once it is done; otherwise what is to be said. */
export type Submit<T extends readonly string[]> = (...typed: T) => Promise<string | null>;

interface FrameProps {
  readonly submitName: string;
  readonly trouble: string | null;
  readonly onSubmit: () => Promise<void>;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

const Frame = ({ submitName, trouble, onSubmit, onCancel, children }: FrameProps): JSX.Element => {
  const { t } = useWords();
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    await onSubmit().finally(() => setBusy(false));
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      {children}
      <div role="alert" className={styles.trouble}>
        {trouble === null ? null : <p>{trouble}</p>}
      </div>
      <div className={styles.buttons}>
        <Button type="submit" look="primary" disabled={busy}>
          {busy ? t('locking.working') : submitName}
        </Button>
        <Button look="quiet" disabled={busy} onClick={onCancel}>
          {t('locking.cancel')}
        </Button>
      </div>
    </form>
  );
};

interface FormProps<T extends readonly string[]> {
  readonly submitName: string;
  readonly onSubmit: Submit<T>;
  readonly onCancel: () => void;
}

/** @property asksFirst also for the passphrase that is to be changed */
export interface NewPassphraseProps extends FormProps<readonly [next: string, now: string]> {
  readonly asksFirst: boolean;
}

export const NewPassphraseForm = ({ asksFirst, onSubmit, ...rest }: NewPassphraseProps): JSX.Element => {
  const { t } = useWords();
  const [now, setNow] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const hint = useId();
  const submit = async (): Promise<void> => {
    const flaw = sayFlaw(t, next, again);
    setTrouble(flaw ?? (await onSubmit(next, now)));
  };
  return (
    <Frame {...rest} trouble={trouble} onSubmit={submit}>
      {asksFirst ? <SecretField label={t('locking.passphrase.now')} value={now} onType={setNow} /> : null}
      <SecretField
        label={t(asksFirst ? 'locking.passphrase.new' : 'locking.passphrase')}
        value={next}
        describedBy={hint}
        onType={setNext}
      />
      <p id={hint} className={styles.hint}>
        {t('locking.passphrase.hint', { min: PASSPHRASE_MIN })}
      </p>
      <SecretField label={t('locking.passphrase.again')} value={again} onType={setAgain} />
    </Frame>
  );
};

export const PassphraseForm = ({ onSubmit, ...rest }: FormProps<readonly [now: string]>): JSX.Element => {
  const { t } = useWords();
  const [now, setNow] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  return (
    <Frame {...rest} trouble={trouble} onSubmit={async () => setTrouble(await onSubmit(now))}>
      <SecretField label={t('locking.passphrase.now')} value={now} onType={setNow} />
    </Frame>
  );
};
