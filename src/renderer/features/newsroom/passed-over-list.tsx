/** Findings that this newsroom does not want to hear of, each of which can be told again. */
import type { JSX } from 'react';
import { nameRule } from '#shared/check/say';
import type { PassedOver } from '#shared/newsroom/newsroom';
import { useWords } from '../../i18n/words';
import { GuardedButton } from './guarded-button';
import type { PageProps } from './newsroom-props';
import styles from './rules.module.css';

export const PassedOverList = ({ newsroom, readOnly, acts, say }: PageProps): JSX.Element => {
  const { t } = useWords();
  const { passedOver } = newsroom;
  const tellAgain = async (finding: PassedOver): Promise<void> => {
    const went = await acts.change({ is: 'tell-again', finding });
    const text = t('newsroom.passed-over.told', { rule: nameRule(finding.rule, t) });
    say(went ?? { tone: 'done', text, back: { is: 'pass-over', finding } });
  };
  return (
    <section aria-label={t('newsroom.passed-over')}>
      <h3 className={styles.group}>{t('newsroom.passed-over')}</h3>
      {passedOver.length === 0 ? <p className={styles.why}>{t('newsroom.passed-over.none')}</p> : null}
      <ul>
        {passedOver.map((finding) => (
          <li key={`${finding.rule} ${finding.text}`} className={styles.rule}>
            <div>
              <span className={styles.name}>{finding.text || t('newsroom.passed-over.any')}</span>
              <p className={styles.why}>{nameRule(finding.rule, t)}</p>
            </div>
            <GuardedButton
              words={t('newsroom.passed-over.tell-again')}
              why={readOnly}
              onPress={() => void tellAgain(finding)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
};
