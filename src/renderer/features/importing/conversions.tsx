/** Text that came in an old Vietnamese alphabet, before and after, with the words to look at. */
import { ArrowRight } from 'lucide-react';
import type { JSX } from 'react';
import type { Conversion } from '#shared/importing/document';
import { useWords } from '../../i18n/words';
import { charsetName } from './import-words';
import { MarkedText } from './part-words';
import styles from './side.module.css';

const MOST = 24;

const Converted = ({ conversion }: { readonly conversion: Conversion }): JSX.Element => {
  const { t } = useWords();
  const { charset, font, before, after, doubtful } = conversion;
  const name = charsetName(charset);
  return (
    <div className={styles.conversion}>
      <p>{font === null ? t('importing.charset', { name }) : t('importing.charset-font', { name, font })}</p>
      <dl className={styles.compared}>
        <dt>{t('importing.before')}</dt>
        <dd>{before}</dd>
        <dt>
          <ArrowRight size={12} aria-hidden /> {t('importing.after')}
        </dt>
        <dd className={styles.after} lang="vi">
          <MarkedText text={after} />
        </dd>
      </dl>
      {doubtful.length === 0 ? null : (
        <p className={styles.capitals}>
          {t('importing.doubtful', { count: doubtful.length, words: doubtful.slice(0, MOST).join(', ') })}
        </p>
      )}
    </div>
  );
};

export const Conversions = ({ conversions }: { readonly conversions: readonly Conversion[] }): JSX.Element | null => {
  const { t } = useWords();
  if (conversions.length === 0) return null;
  return (
    <section className={styles.section} aria-label={t('importing.conversions')}>
      <h3 className={styles.title}>{t('importing.conversions')}</h3>
      {conversions.map((conversion, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: their order never changes
        <Converted key={i} conversion={conversion} />
      ))}
    </section>
  );
};
