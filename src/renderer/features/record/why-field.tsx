/** Where the reason of a step is written: whoever has to go on from there reads it, so without one the step is not taken. */
import { type JSX, type KeyboardEvent, type RefObject, useId } from 'react';
import { NOTE_MAX } from '#shared/article/trail';
import type { Step } from '#shared/desk/steps';
import { stepDeed } from '../../i18n/step-words';
import { useWords } from '../../i18n/words';
import styles from './record.module.css';

export interface WhyFieldProps {
  readonly step: Step;
  readonly why: string;
  readonly field?: RefObject<HTMLTextAreaElement | null>;
  readonly onType: (why: string) => void;
  /** Ctrl+Enter: it is written. */
  readonly onDone: () => void;
  readonly onEscape?: () => void;
}

export const WhyField = ({ step, why, field, onType, onDone, onEscape }: WhyFieldProps): JSX.Element => {
  const { t } = useWords();
  const hint = useId();
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && why.trim() !== '') {
      event.preventDefault();
      onDone();
    }
    if (event.key !== 'Escape' || onEscape === undefined) return;
    event.stopPropagation();
    onEscape();
  };
  return (
    <>
      <textarea
        ref={field}
        className={styles.area}
        aria-label={t('workflow.why', { step: stepDeed(step, t) })}
        aria-describedby={hint}
        aria-required
        placeholder={t(`workflow.why.${step === 'return' ? 'return' : 'other'}`)}
        maxLength={NOTE_MAX}
        value={why}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={press}
      />
      <p className={styles.when} id={hint}>
        {t('workflow.why.needed')}
      </p>
    </>
  );
};
