/** The library's passphrase on the library's page: whether there is one, and what can be done about it. */
import { type JSX, useEffect, useState } from 'react';
import type { SealingLook } from '#shared/locking/sealing';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { Section } from '../../ui/section';
import { RecoveryPage } from './recovery-page';
import { NewPassphraseForm, PassphraseForm } from './seal-forms';
import { REST, type SealSectionProps, type Step, type StepProps } from './seal-step';
import { SealedRest } from './sealed-rest';
import { sayFailure } from './secret-words';
import styles from './unlock.module.css';

const SetStep = ({ call, onStep }: StepProps): JSX.Element => {
  const { t } = useWords();
  return (
    <NewPassphraseForm
      asksFirst={false}
      submitName={t('locking.continue')}
      onCancel={() => onStep(REST)}
      onSubmit={async (passphrase) => {
        const prepared = await call('sealing/prepare', { passphrase });
        if (!prepared.ok) return sayFailure(t, prepared.reason);
        onStep({ is: 'recovery', recoveryKey: prepared.recoveryKey, begins: true });
        return null;
      }}
    />
  );
};

const ChangeStep = ({ call, onStep }: StepProps): JSX.Element => {
  const { t } = useWords();
  return (
    <NewPassphraseForm
      asksFirst
      submitName={t('locking.change').replace('…', '')}
      onCancel={() => onStep(REST)}
      onSubmit={async (next, passphrase) => {
        const changed = await call('sealing/change', { passphrase, next });
        if (!changed.ok) return sayFailure(t, changed.reason);
        onStep({ is: 'rest', news: t('locking.changed') });
        return null;
      }}
    />
  );
};

const RenewStep = ({ call, onStep }: StepProps): JSX.Element => {
  const { t } = useWords();
  return (
    <PassphraseForm
      submitName={t('locking.continue')}
      onCancel={() => onStep(REST)}
      onSubmit={async (passphrase) => {
        const renewed = await call('sealing/renew', { passphrase });
        if (!renewed.ok) return sayFailure(t, renewed.reason);
        onStep({ is: 'recovery', recoveryKey: renewed.recoveryKey, begins: false });
        return null;
      }}
    />
  );
};

const EndStep = ({ call, onStep }: StepProps): JSX.Element => {
  const { t } = useWords();
  return (
    <>
      <p>{t('locking.end.text')}</p>
      <PassphraseForm
        submitName={t('locking.end').replace('…', '')}
        onCancel={() => onStep(REST)}
        onSubmit={async (passphrase) => {
          const ended = await call('sealing/end', { passphrase });
          return ended.ok ? null : sayFailure(t, ended.reason);
        }}
      />
    </>
  );
};

const RecoveryStep = (props: StepProps & Pick<Extract<Step, { is: 'recovery' }>, 'recoveryKey' | 'begins'>) => {
  const { call, onStep, onCopy, recoveryKey, begins } = props;
  const { t } = useWords();
  return (
    <RecoveryPage
      recoveryKey={recoveryKey}
      notes={begins ? [t('locking.begin.text'), t('locking.begin.old')] : []}
      doneName={t(begins ? 'locking.begin' : 'locking.recovery.done')}
      onCopy={onCopy}
      onDone={() => (begins ? void call('sealing/begin') : onStep(REST))}
      onCancel={begins ? () => onStep(REST) : null}
    />
  );
};

const OpenRest = ({ readOnly, onStep }: StepProps): JSX.Element => {
  const { t } = useWords();
  return (
    <>
      <p>{t('locking.off')}</p>
      <div className={styles.buttons}>
        <Button disabled={readOnly !== null} title={readOnly ?? undefined} onClick={() => onStep({ is: 'set' })}>
          {t('locking.set')}
        </Button>
      </div>
    </>
  );
};

const STEPS = { set: SetStep, change: ChangeStep, renew: RenewStep, end: EndStep } as const;

export const SealSection = (props: SealSectionProps): JSX.Element | null => {
  const { call } = props;
  const { t } = useWords();
  const [look, setLook] = useState<SealingLook | null>(null);
  const [step, setStep] = useState<Step>(REST);
  const [looks, setLooks] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at anew whenever something was changed
  useEffect(() => void call('sealing/look').then(setLook), [call, looks]);
  if (look === null) return null;
  const inner = { ...props, onStep: setStep };
  const Active = step.is === 'rest' || step.is === 'recovery' ? null : STEPS[step.is];
  return (
    <Section title={t('locking.title')}>
      {step.is === 'rest' && look.isSealed ? (
        <SealedRest {...inner} look={look} onLook={() => setLooks((count) => count + 1)} />
      ) : null}
      {step.is === 'rest' && !look.isSealed ? <OpenRest {...inner} /> : null}
      {Active === null ? null : <Active {...inner} />}
      {step.is === 'recovery' ? <RecoveryStep {...inner} {...step} /> : null}
      <div role="status">{step.is === 'rest' && step.news !== null ? <p>{step.news}</p> : null}</div>
    </Section>
  );
};
