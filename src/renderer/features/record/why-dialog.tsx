/** Asks for the reason of a step that one article or several are to take; without one they stay where they are. */
import { type JSX, useRef, useState } from 'react';
import type { Summary } from '#shared/article/summary';
import type { Step } from '#shared/desk/steps';
import { stepDeed } from '../../i18n/step-words';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import styles from './record.module.css';
import { WhyField } from './why-field';

export interface WhyDialogProps {
  readonly rows: readonly Summary[];
  readonly step: Step;
  /** Null: the step is not taken. */
  readonly onAnswer: (why: string | null) => void;
}

export const WhyDialog = ({ rows, step, onAnswer }: WhyDialogProps): JSX.Element => {
  const { t } = useWords();
  const [why, setWhy] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const name = stepDeed(step, t);
  const [first] = rows;
  const headline = first === undefined || first.headline === '' ? t('app.desk.no-headline') : first.headline;
  return (
    <Dialog
      title={t('workflow.why', { step: name })}
      closeName={t('workflow.cancel')}
      onClose={() => onAnswer(null)}
      initialFocus={field}
      actions={
        <>
          <Button onClick={() => onAnswer(null)}>{t('workflow.cancel')}</Button>
          <Button look="primary" disabled={why.trim() === ''} onClick={() => onAnswer(why.trim())}>
            {name}
          </Button>
        </>
      }
    >
      <p className={styles.asked}>
        {rows.length === 1 ? headline : t('workflow.why.articles', { articles: rows.length })}
      </p>
      <WhyField step={step} why={why} field={field} onType={setWhy} onDone={() => onAnswer(why.trim())} />
    </Dialog>
  );
};
