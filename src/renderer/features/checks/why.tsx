/** The guide's page of a rule, where the question comes up: its reason, an example, and the way to the newsroom's own choice. */
import type { JSX } from 'react';
import { RULES } from '#shared/check/rules';
import { nameRule, reasonOf } from '#shared/check/say';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import styles from './entry.module.css';
import { visible } from './visible';

export interface WhyProps {
  readonly id: string;
  readonly rule: string;
  readonly onRules: () => void;
}

export const Why = ({ id, rule, onRules }: WhyProps): JSX.Element => {
  const { t } = useWords();
  const example = RULES.find((each) => each.id === rule)?.examples?.[0];
  return (
    <div id={id} className={styles.why}>
      <p>
        <b>{nameRule(rule, t)}.</b> {reasonOf(rule, t)}
      </p>
      {example === undefined ? null : (
        <dl className={styles.example}>
          <dt>{t('checks.wrong')}</dt>
          <dd>{visible(example.wrong)}</dd>
          <dt>{t('checks.right')}</dt>
          <dd>{visible(example.right)}</dd>
        </dl>
      )}
      <Button look="quiet" onClick={onRules}>
        {t('checks.rules')}
      </Button>
    </div>
  );
};
