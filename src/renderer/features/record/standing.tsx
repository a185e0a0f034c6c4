/** Where the article stands, since when and by whom; and the steps that lead on from there, with the reason where one is asked for. */
import { type JSX, useEffect, useRef, useState } from 'react';
import type { ArticleRecord } from '#shared/article/record';
import { asksWhy, type Step, stepsFrom } from '#shared/desk/steps';
import { stepDeed, stepWords } from '../../i18n/step-words';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { Pill } from '../../ui/pill';
import styles from './record.module.css';
import { STATUS_TONES } from './tones';
import { whoAndWhen } from './who-and-when';
import { WhyField } from './why-field';

export interface StandingProps {
  readonly record: ArticleRecord;
  readonly isReadOnly: boolean;
  /** Whether it is to take the keys. */
  readonly isCalled: boolean;
  readonly onCame: () => void;
  readonly onStep: (step: Step, why: string) => void;
}

/** The step of the trail that brought it where it is; null where nobody remembers. */
const cameBy = ({ status, trail }: ArticleRecord) => trail.findLast(({ act }) => act === status) ?? null;

const Why = (props: {
  readonly step: Step;
  readonly onDone: (why: string) => void;
  readonly onCancel: () => void;
}): JSX.Element => {
  const { t } = useWords();
  const [why, setWhy] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  // The person has just asked for this field.
  useEffect(() => field.current?.focus(), []);
  return (
    <div className={styles.why}>
      <WhyField
        step={props.step}
        why={why}
        field={field}
        onType={setWhy}
        onDone={() => props.onDone(why.trim())}
        onEscape={props.onCancel}
      />
      <div className={styles.steps}>
        <Button look="primary" disabled={why.trim() === ''} onClick={() => props.onDone(why.trim())}>
          {stepDeed(props.step, t)}
        </Button>
        <Button onClick={props.onCancel}>{t('workflow.cancel')}</Button>
      </div>
    </div>
  );
};

/** A step's button goes with the step: the keys go to where the article stands now. Not to the next step, which a second Enter would take. */
const useKeysAfterStep = (status: ArticleRecord['status']) => {
  const place = useRef<HTMLParagraphElement>(null);
  const isTaken = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only where it stands somewhere else than before
  useEffect(() => {
    if (isTaken.current && document.activeElement === document.body) place.current?.focus();
    isTaken.current = false;
  }, [status]);
  const stepTaken = (): void => {
    isTaken.current = true;
  };
  return { place, stepTaken };
};

export const Standing = ({ record, isReadOnly, isCalled, onCame, onStep }: StandingProps): JSX.Element => {
  const { t, language } = useWords();
  const [asked, setAsked] = useState<Step | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a step that was taken elsewhere leaves nothing to be asked
  useEffect(() => setAsked(null), [record.status, record.id]);
  const by = cameBy(record);
  const { place, stepTaken } = useKeysAfterStep(record.status);
  useEffect(() => {
    if (!isCalled) return;
    place.current?.focus();
    onCame();
  }, [isCalled, onCame, place]);
  const take = (step: Step, why: string): void => {
    stepTaken();
    onStep(step, why);
  };
  return (
    <section className={styles.section} aria-label={t('workflow.standing')}>
      <p ref={place} tabIndex={-1} className={styles.standing}>
        <Pill tone={STATUS_TONES[record.status]}>{t(`app.status.${record.status}`)}</Pill>
        {by === null ? null : <span>{whoAndWhen(by, t, language)}</span>}
      </p>
      {by === null || by.note === '' || record.status === 'exported' ? null : <p className={styles.note}>{by.note}</p>}
      {asked === null ? (
        <div className={styles.steps}>
          {stepsFrom(record.status).map((step, at) => (
            <Button
              key={step}
              look={at === 0 ? 'primary' : 'plain'}
              disabled={isReadOnly}
              onClick={() => (asksWhy(step) ? setAsked(step) : take(step, ''))}
            >
              {stepWords(step, t)}
            </Button>
          ))}
        </div>
      ) : (
        <Why
          step={asked}
          onCancel={() => setAsked(null)}
          onDone={(why) => {
            setAsked(null);
            take(asked, why);
          }}
        />
      )}
    </section>
  );
};
