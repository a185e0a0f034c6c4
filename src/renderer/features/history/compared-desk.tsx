/** Status and tags in a comparison, where they differ: what the desk keeps beside the text. */
import { type JSX, useId } from 'react';
import { isDeskAlike } from '#shared/history/compare-desk';
import type { DeskComparison, Stretch } from '#shared/history/comparison';
import { useWords } from '../../i18n/words';
import styles from './compared-desk.module.css';
import { ComparedWords } from './compared-words';

const Fact = ({ name, words }: { readonly name: string; readonly words: readonly Stretch[] }): JSX.Element => (
  <div className={styles.fact}>
    <dt>{name}</dt>
    {words.map((stretch) => (
      <dd key={`${stretch.change} ${stretch.text}`}>
        <ComparedWords {...stretch} />
      </dd>
    ))}
  </div>
);

export const ComparedDesk = ({ comparison }: { readonly comparison: DeskComparison }): JSX.Element | null => {
  const { t } = useWords();
  const title = useId();
  const { status, tags } = comparison;
  if (isDeskAlike(comparison)) return null;
  return (
    <section className={styles.desk} aria-labelledby={title}>
      <h2 id={title} className={styles.title}>
        {t('history.desk')}
      </h2>
      <dl className={styles.facts}>
        {status === null ? null : (
          <Fact
            name={t('history.desk-status')}
            words={[
              { change: 'removed', text: t(`app.status.${status.older}`) },
              { change: 'added', text: t(`app.status.${status.newer}`) },
            ]}
          />
        )}
        {tags.length === 0 ? null : <Fact name={t('history.desk-tags')} words={tags} />}
      </dl>
      <p className={styles.hint}>{t('history.desk-stays')}</p>
    </section>
  );
};
