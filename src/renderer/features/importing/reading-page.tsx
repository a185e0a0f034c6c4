/** Files are being read: how many are done, which one is in hand, and the way to stop. */
import type { JSX } from 'react';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { ProgressBar } from '../../ui/progress-bar';
import { Spoken } from '../../ui/spoken';
import styles from './import-dialog.module.css';
import type { Reading } from './importing';

export const ReadingPage = (props: { readonly reading: Reading; readonly onStop: () => void }): JSX.Element => {
  const { t } = useWords();
  const { done, total, file, isStopped } = props.reading;
  const label = t('importing.reading', { done, total });
  return (
    <div className={styles.reading}>
      <p>{label}</p>
      <Spoken text={label} />
      <ProgressBar label={label} done={done} total={total} />
      <p className={styles.inHand}>{file}</p>
      <Button disabled={isStopped} onClick={props.onStop}>
        {t('importing.stop')}
      </Button>
    </div>
  );
};
