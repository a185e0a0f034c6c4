/** What each author gets of a royalty sheet, who gets most first. */
import type { JSX } from 'react';
import type { Reckoned } from '#shared/royalty/reckon';
import { useWords } from '../../i18n/words';
import { writeNumber } from './numbers';
import styles from './royalty.module.css';

export const AuthorTotals = ({ reckoned }: { readonly reckoned: Reckoned }): JSX.Element => {
  const { t, language } = useWords();
  return (
    <section aria-label={t('royalty.by-author')}>
      <h2 className={styles.heading}>{t('royalty.by-author')}</h2>
      <table className={styles.table} data-narrow>
        <thead>
          <tr>
            <th scope="col">{t('royalty.author')}</th>
            <th scope="col" className={styles.figure}>
              {t('royalty.articles')}
            </th>
            <th scope="col" className={styles.figure}>
              {t('royalty.words')}
            </th>
            <th scope="col" className={styles.figure}>
              {t('royalty.photos')}
            </th>
            <th scope="col" className={styles.figure}>
              {t('royalty.amount')}
            </th>
          </tr>
        </thead>
        <tbody>
          {reckoned.authors.map(({ author, articles, words, photos, amount }) => (
            <tr key={author}>
              <td>{author === '' ? t('royalty.nobody') : author}</td>
              <td className={styles.figure}>{writeNumber(articles, language)}</td>
              <td className={styles.figure}>{writeNumber(words, language)}</td>
              <td className={styles.figure}>{writeNumber(photos, language)}</td>
              <td className={styles.figure}>{writeNumber(amount, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
