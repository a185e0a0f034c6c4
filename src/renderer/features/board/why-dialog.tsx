/** Asks for the reason of a step: whoever has to go on from there wants to know. It may stay empty. */
import { type JSX, useRef, useState } from 'react';
import type { Summary } from '#shared/article/summary';
import type { Step } from '#shared/desk/steps';
import { stepDeed } from '../../i18n/step-words';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import styles from './board.module.css';

export interface WhyDialogProps {
  readonly row: Summary;
  readonly step: Step;
  /** Null: the step is not taken. */
  readonly onAnswer: (why: string | null) => void;
}

export const WhyDialog = ({ row, step, onAnswer }: WhyDialogProps): JSX.Element => {
  const { t } = useWords();
  const [why, setWhy] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const name = stepDeed(step, t);
  return (
    <Dialog
      title={t('workflow.why', { step: name })}
      closeName={t('workflow.cancel')}
      onClose={() => onAnswer(null)}
      initialFocus={field}
      actions={
        <>
          <Button onClick={() => onAnswer(null)}>{t('workflow.cancel')}</Button>
          <Button look="primary" onClick={() => onAnswer(why.trim())}>
            {name}
          </Button>
        </>
      }
    >
      <p className={styles.asked}>{row.headline === '' ? t('app.desk.no-headline') : row.headline}</p>
      <textarea
        ref={field}
        className={styles.area}
        aria-label={t('workflow.why', { step: name })}
        placeholder={t(`workflow.why.${step === 'return' ? 'return' : 'other'}`)}
        maxLength={1_000}
        value={why}
        onChange={(event) => setWhy(event.target.value)}
      />
    </Dialog>
  );
};
