/** The new version itself: its number, its day, its size, what is new in it, and what installing it does. */
import { type JSX, useId } from 'react';
import type { UpdateOffer } from '#shared/updating/state';
import { sizeSaid } from '../../i18n/size';
import { localeOf } from '../../i18n/when';
import { useWords } from '../../i18n/words';
import styles from './updating.module.css';

const DAY = { day: '2-digit', month: '2-digit', year: 'numeric' } as const;

/** Plain text, whoever wrote it. */
const Notes = ({ text }: { readonly text: string }): JSX.Element => {
  const { t } = useWords();
  const id = useId();
  if (text.trim() === '') return <p className={styles.hint}>{t('updating.no-notes')}</p>;
  return (
    <div>
      <p id={id} className={styles.label}>
        {t('updating.notes')}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: longer text than fits is scrolled with the keys too */}
      <section className={styles.notes} aria-labelledby={id} tabIndex={0}>
        {text}
      </section>
    </div>
  );
};

export const OfferWords = ({ offer }: { readonly offer: UpdateOffer }): JSX.Element => {
  const { t, language } = useWords();
  const { version, notes, bytes, way } = offer;
  const date = new Intl.DateTimeFormat(localeOf(language), DAY).format(new Date(offer.date));
  return (
    <>
      <p className={styles.fact}>
        {t('updating.offered', { version, date, size: sizeSaid(bytes, language) })} {t('updating.checked')}
      </p>
      <Notes text={notes[language]} />
      <p>{t(`updating.will.${way}`)}</p>
    </>
  );
};
