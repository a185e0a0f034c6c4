/** The report at the end: how many articles came in, and how many files did not become one. */
import type { JSX } from 'react';
import { useWords } from '../../i18n/words';
import { Spoken } from '../../ui/spoken';
import styles from './import-dialog.module.css';
import type { Source } from './sources';
import { tallyOf } from './tally';

export const ImportSummary = ({ sources }: { readonly sources: readonly Source[] }): JSX.Element => {
  const { t } = useWords();
  const { stored, failed, passedOver, open } = tallyOf(sources);
  const facts = [
    stored > 0 || open === 0 ? t('importing.tally.stored', { count: stored }) : null,
    open > 0 ? t('importing.tally.open', { count: open }) : null,
    failed > 0 ? t('importing.tally.failed', { count: failed }) : null,
    passedOver > 0 ? t('importing.tally.passed-over', { count: passedOver }) : null,
  ].filter((words) => words !== null);
  const said = facts.join(' · ');
  return (
    <>
      <p className={styles.summary}>{said}</p>
      <Spoken text={said} />
    </>
  );
};
