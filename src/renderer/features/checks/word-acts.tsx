/** What can be done about a misspelled word: put one of the suggestions in its place, ignore it here, or teach it to the newsroom. */
import type { JSX } from 'react';
import type { Finding } from '#shared/check/finding';
import { useWords } from '../../i18n/words';
import type { CheckActs } from './check-acts';
import styles from './entry.module.css';

/** As many as fit in two lines. */
const SHOWN = 5;

export interface WordActsProps {
  readonly entry: Finding;
  /** All of them are meant. */
  readonly places: readonly Finding[];
  readonly about: string;
  /** Null until they have come. */
  readonly suggestions: readonly string[] | null;
  readonly acts: CheckActs;
}

export const WordActs = ({ entry, places, about, suggestions, acts }: WordActsProps): JSX.Element => {
  const { t } = useWords();
  const word = entry.text;
  return (
    <>
      {suggestions === null || suggestions.length === 0 ? (
        <p className={styles.quiet}>{suggestions === null ? '…' : t('checks.no-suggestion')}</p>
      ) : (
        <ul className={styles.suggestions} aria-label={t('checks.suggestions')}>
          {suggestions.slice(0, SHOWN).map((suggestion) => (
            <li key={suggestion}>
              <button
                type="button"
                className={styles.suggestion}
                aria-label={t('checks.suggest', { word, suggestion })}
                onClick={() => acts.putWord(places, suggestion)}
              >
                {suggestion}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.acts}>
        <button type="button" className={styles.act} aria-describedby={about} onClick={() => acts.ignore(places)}>
          {t('checks.ignore')}
        </button>
        <button type="button" className={styles.act} aria-describedby={about} onClick={() => acts.addWord(word)}>
          {t('checks.add-word')}
        </button>
      </div>
    </>
  );
};
