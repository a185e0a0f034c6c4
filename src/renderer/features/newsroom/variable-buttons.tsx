/** The variables a text may hold, each of which a press puts in, under its name in the person's language. */
import type { JSX } from 'react';
import { VARIABLES } from '#shared/newsroom/variables';
import { useWords } from '../../i18n/words';
import styles from './fields.module.css';

export interface VariableButtonsProps {
  readonly onInsert: (variable: string) => void;
}

export const VariableButtons = ({ onInsert }: VariableButtonsProps): JSX.Element => {
  const { t } = useWords();
  return (
    <fieldset className={styles.variables} aria-label={t('newsroom.variables')}>
      {VARIABLES.map((variable) => {
        const written = `{{${t(`newsroom.variable.${variable}`)}}}`;
        return (
          <button
            key={variable}
            type="button"
            className={styles.variable}
            title={t(`newsroom.variable.${variable}-why`)}
            // The caret stays in the text.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onInsert(written)}
          >
            {written}
          </button>
        );
      })}
    </fieldset>
  );
};
