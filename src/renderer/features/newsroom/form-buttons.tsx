/** At the foot of a form: keep what was typed, or take it back; take the entry away. */
import type { JSX } from 'react';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import styles from './fields.module.css';
import { GuardedButton } from './guarded-button';
import type { Draft } from './use-draft';

export interface FormButtonsProps {
  readonly draft: Pick<Draft<object>, 'isDirty' | 'keep' | 'reset'>;
  /** Why it cannot be kept as it is; null where it can. */
  readonly flaw: string | null;
  readonly readOnly: string | null;
  /** Left out for an entry that is not there yet. */
  readonly onDelete?: (() => void) | undefined;
}

export const FormButtons = ({ draft, flaw, readOnly, onDelete }: FormButtonsProps): JSX.Element => {
  const { t } = useWords();
  return (
    <div className={styles.buttons}>
      <GuardedButton
        look={draft.isDirty ? 'primary' : 'plain'}
        words={t('newsroom.keep')}
        why={readOnly ?? flaw ?? (draft.isDirty ? null : t('newsroom.nothing-changed'))}
        onPress={draft.keep}
      />
      {draft.isDirty ? <Button onClick={draft.reset}>{t('newsroom.take-back')}</Button> : null}
      {onDelete === undefined ? null : (
        <span className={styles.last}>
          <GuardedButton words={t('newsroom.delete')} why={readOnly} onPress={onDelete} />
        </span>
      )}
    </div>
  );
};
