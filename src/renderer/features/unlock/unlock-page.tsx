/** The page before the desk: asks for the passphrase or the recovery key, says what is wrong, and makes whoever guesses wait. */
import { type FormEvent, type JSX, useEffect, useId, useRef, useState } from 'react';
import type { Request } from '#shared/ipc';
import type { UnlockAnswer, UnlockStart } from '#shared/locking/unlocking';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { SecretField } from './secret-field';
import { sayMistyped } from './secret-words';
import styles from './unlock.module.css';

type Kind = 'passphrase' | 'recovery';

export interface UnlockPageProps {
  readonly start: UnlockStart;
  readonly onTry: (request: Request<'unlock/try'>) => Promise<UnlockAnswer>;
}

/** Seconds left of a pause, counted down; 0 where there is none. @param first in milliseconds, that of the beginning */
const useCountdown = (first: number): readonly [seconds: number, begin: (milliseconds: number) => void] => {
  const [end, setEnd] = useState(() => performance.now() + first);
  const [now, setNow] = useState(() => performance.now());
  const seconds = Math.max(0, Math.ceil((end - now) / 1_000));
  useEffect(() => {
    if (seconds === 0) return;
    const timer = setInterval(() => setNow(performance.now()), 250);
    return () => clearInterval(timer);
  }, [seconds]);
  return [
    seconds,
    (milliseconds) => {
      setNow(performance.now());
      setEnd(performance.now() + milliseconds);
    },
  ];
};

const useUnlocking = ({ start, onTry }: UnlockPageProps) => {
  const { t } = useWords();
  const [kind, setKind] = useState<Kind>('passphrase');
  const [typed, setTyped] = useState('');
  const [remember, setRemember] = useState(false);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [seconds, pause] = useCountdown(start.pause);

  const tryIt = async (): Promise<void> => {
    const mistyped = kind === 'recovery' ? sayMistyped(t, typed) : null;
    if (mistyped !== null) return setTrouble(mistyped);
    setBusy(true);
    setTrouble(null);
    const secret = kind === 'recovery' ? { kind, typed } : { kind, passphrase: typed };
    const answer = await onTry({ secret, remember });
    // Opened: the window is about to go.
    if (answer.ok) return;
    setBusy(false);
    setTrouble(t(kind === 'recovery' ? 'locking.unlock.wrong-recovery' : 'locking.unlock.wrong'));
    pause(answer.pause);
  };
  const turn = (): void => {
    setKind(kind === 'recovery' ? 'passphrase' : 'recovery');
    setTyped('');
    setTrouble(null);
  };
  return { kind, typed, setTyped, remember, setRemember, busy, trouble, seconds, tryIt, turn };
};

const Remember = ({ can, on, onTurn }: { can: boolean; on: boolean; onTurn: (on: boolean) => void }): JSX.Element => {
  const { t } = useWords();
  if (!can) return <p className={styles.hint}>{t('locking.remember.cannot')}</p>;
  return (
    <label className={styles.check}>
      <input type="checkbox" checked={on} onChange={(event) => onTurn(event.target.checked)} />
      {t('locking.remember')}
    </label>
  );
};

export const UnlockPage = (props: UnlockPageProps): JSX.Element => {
  const { subject, place, underway, canRemember } = props.start;
  const { t } = useWords();
  const unlocking = useUnlocking(props);
  const { kind, typed, busy, trouble, seconds } = unlocking;
  const input = useRef<HTMLInputElement>(null);
  const said = useId();
  const wait = useId();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another field, or a wrong answer, takes the keys
  useEffect(() => input.current?.focus(), [kind, trouble]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (typed !== '' && !busy && seconds === 0) void unlocking.tryIt();
  };
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{t('locking.unlock.title', { subject })}</h1>
      <p className={styles.folder}>{place}</p>
      {underway === null ? null : <p>{t(`locking.unlock.${underway}`)}</p>}
      <form className={styles.form} onSubmit={submit}>
        <SecretField
          key={kind}
          ref={input}
          label={t(kind === 'recovery' ? 'locking.recovery' : 'locking.passphrase')}
          value={typed}
          open={kind === 'recovery'}
          invalid={trouble !== null}
          describedBy={seconds === 0 ? said : `${said} ${wait}`}
          onType={unlocking.setTyped}
        />
        <div id={said} role="alert" className={styles.trouble}>
          {trouble === null ? null : <p>{trouble}</p>}
        </div>
        {/* Counted down before the eyes; who listens is told with the field, and not every second. */}
        {seconds === 0 ? null : (
          <p id={wait} className={styles.trouble}>
            {t('locking.unlock.pause', { seconds })}
          </p>
        )}
        {trouble === null || kind === 'recovery' ? null : <p className={styles.hint}>{t('locking.unlock.keyboard')}</p>}
        {subject === 'backup' ? null : (
          <Remember can={canRemember} on={unlocking.remember} onTurn={unlocking.setRemember} />
        )}
        <div className={styles.buttons}>
          <Button type="submit" look="primary" disabled={busy || seconds > 0 || typed === ''}>
            {busy ? t('locking.unlock.opening') : t('locking.unlock.open', { subject })}
          </Button>
          <Button look="quiet" disabled={busy} onClick={unlocking.turn}>
            {t(kind === 'recovery' ? 'locking.unlock.use-passphrase' : 'locking.unlock.use-recovery')}
          </Button>
        </div>
      </form>
    </main>
  );
};
