/** Other people's works in the program: each with its version and licence, whose full text opens below it. */
import type { JSX } from 'react';
import type { Work } from '#shared/help/about';
import { useWords } from '../../i18n/words';
import styles from './about.module.css';

const One = ({ work }: { readonly work: Work }): JSX.Element => (
  <details className={styles.work}>
    <summary>
      <span>
        {work.name} {work.version}
      </span>
      <span className={styles.licence}>{work.licence}</span>
    </summary>
    {work.homepage === '' ? null : <p className={styles.path}>{work.homepage}</p>}
    <pre className={styles.full}>{work.text}</pre>
  </details>
);

export const WorksList = ({ works }: { readonly works: readonly Work[] }): JSX.Element => {
  const { t } = useWords();
  return (
    <section className={styles.works}>
      <h3 className={styles.heading}>{t('help.about.works', { count: works.length })}</h3>
      <p>{t('help.about.beside')}</p>
      {works.map((work) => (
        <One key={`${work.name} ${work.version}`} work={work} />
      ))}
    </section>
  );
};
