/** The words that were found, in their surroundings, with what would come in their place. */
import type { JSX } from 'react';
import type { Finding } from '#shared/check/finding';
import { surroundingsOf } from '#shared/finding/surroundings';
import { useWords } from '../../i18n/words';
import styles from './entry.module.css';
import { visible } from './visible';

/** UTF-16 units on each side. */
const AROUND = 24;

/** A whole paragraph is not shown beside itself. */
const WORDS_MAX = 160;

export interface EntryWordsProps {
  readonly entry: Finding;
  /** Of the passage that it stands in; null where it is about no words, or they are others by now. */
  readonly text: string | null;
}

export const EntryWords = ({ entry, text }: EntryWordsProps): JSX.Element | null => {
  const { t } = useWords();
  const { start, end, fix } = entry;
  if (text === null || text.slice(start, end) !== entry.text || entry.text.length > WORDS_MAX) return null;
  if (entry.text === '' && fix === undefined) return null;
  const { before, after } = surroundingsOf({ passage: { text }, start, end }, AROUND);
  const found = visible(entry.text);
  if (fix === undefined)
    return (
      <p className={styles.words}>
        {before}
        <mark className={styles.found}>{found}</mark>
        {after}
      </p>
    );
  const fresh = fix === '' ? t('checks.removed') : visible(fix);
  return (
    <p className={styles.words}>
      <span className="for-readers">{t('checks.instead', { text: found, fix: fresh })}</span>
      <span aria-hidden>
        {before}
        {found === '' ? null : <del className={styles.old}>{found}</del>}
        {fix === '' ? null : <ins className={styles.fresh}>{fresh}</ins>}
        {after}
      </span>
    </p>
  );
};
