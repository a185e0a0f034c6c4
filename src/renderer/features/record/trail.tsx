/** Which way the article came: who did what and when, the latest first, with the reason that was given. */
import type { JSX } from 'react';
import type { TrailEntry } from '#shared/article/trail';
import type { Translate } from '#shared/i18n/translate';
import { useWords } from '../../i18n/words';
import styles from './record.module.css';
import { whoAndWhen } from './who-and-when';

const actWords = ({ act, note }: TrailEntry, t: Translate): string => {
  if (act !== 'assigned') return t(`workflow.act.${act}`);
  return note === '' ? t('workflow.act.unassigned') : t('workflow.act.assigned', { who: note });
};

export const Trail = ({ trail }: { readonly trail: readonly TrailEntry[] }): JSX.Element => {
  const { t, language } = useWords();
  if (trail.length === 0) return <p className={styles.when}>{t('workflow.trail-empty')}</p>;
  return (
    <ol className={styles.trail}>
      {trail
        .map((entry, at) => ({ entry, at }))
        .reverse()
        .map(({ entry, at }) => (
          <li key={at} className={styles.step}>
            <b>{actWords(entry, t)}</b>
            <span className={styles.when}>{whoAndWhen(entry, t, language)}</span>
            {entry.note === '' || entry.act === 'assigned' ? null : <span className={styles.note}>{entry.note}</span>}
          </li>
        ))}
    </ol>
  );
};
