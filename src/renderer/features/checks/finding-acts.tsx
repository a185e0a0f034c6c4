/** What can be done about a finding: mend it, all of its kind, ignore it here or for good, and ask why. */
import { type JSX, useId, useState } from 'react';
import type { Finding } from '#shared/check/finding';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import type { CheckActs } from './check-acts';
import styles from './entry.module.css';
import { mayIgnore, mayIgnoreAlways } from './offers';
import { Why } from './why';

export interface FindingActsProps {
  readonly entry: Finding;
  /** The element that says what the buttons are about. */
  readonly about: string;
  /** How many of this rule can be mended in one go. */
  readonly fixable: number;
  readonly acts: CheckActs;
}

interface ActProps {
  readonly words: string;
  readonly about: string;
  readonly act: () => void;
}

const Act = ({ words, about, act }: ActProps): JSX.Element => (
  <button type="button" className={styles.act} aria-describedby={about} onClick={act}>
    {words}
  </button>
);

export const FindingActs = ({ entry, about, fixable, acts }: FindingActsProps): JSX.Element => {
  const { t } = useWords();
  const [asked, setAsked] = useState(false);
  const why = useId();
  return (
    <>
      <div className={styles.acts}>
        {entry.fix === undefined ? null : (
          <Button look="quiet" aria-describedby={about} onClick={() => acts.fix(entry)}>
            {t('checks.fix')}
          </Button>
        )}
        {fixable < 2 ? null : (
          <Act words={t('checks.fix-kind', { count: fixable })} about={about} act={() => acts.fixKind(entry.rule)} />
        )}
        {mayIgnore(entry) ? <Act words={t('checks.ignore')} about={about} act={() => acts.ignore([entry])} /> : null}
        {mayIgnoreAlways(entry) ? (
          <Act words={t('checks.ignore-always')} about={about} act={() => acts.ignoreAlways(entry)} />
        ) : null}
        <button
          type="button"
          className={styles.act}
          aria-describedby={about}
          aria-expanded={asked}
          aria-controls={asked ? why : undefined}
          onClick={() => setAsked(!asked)}
        >
          {t('checks.why')}
        </button>
      </div>
      {asked ? <Why id={why} rule={entry.rule} onRules={acts.rules} /> : null}
    </>
  );
};
