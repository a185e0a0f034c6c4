/** Everything back as it was at first, with a way to take that back. */
import { type JSX, useState } from 'react';
import type { SettingsChange } from '#shared/settings';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { catalogueFor } from './catalogue';
import styles from './settings-dialog.module.css';
import type { SettingsProps } from './settings-props';
import { asItWas, backToDefaults, countChanged } from './standing';

interface Done {
  readonly count: number;
  readonly undo: SettingsChange;
}

export const ResetAll = (props: SettingsProps): JSX.Element => {
  const { t } = useWords();
  const { acts, isSealed } = props;
  const entries = catalogueFor(isSealed);
  const [done, setDone] = useState<Done | null>(null);
  const count = countChanged(entries, props);
  const reset = (): void => {
    const change = backToDefaults(entries, props);
    setDone({ count, undo: asItWas(change, props) });
    acts.change(change);
  };
  const takeBack = ({ undo }: Done): void => {
    setDone(null);
    acts.change(undo);
  };
  return (
    <>
      <p role="status" className={styles.said}>
        {done === null ? t('settings.changed-count', { count }) : t('settings.reset-done', { count: done.count })}
      </p>
      {done === null ? null : <Button onClick={() => takeBack(done)}>{t('app.undo')}</Button>}
      <Button
        // Stays in the order of the keyboard: the focus is not lost with the last change.
        aria-disabled={count === 0}
        onClick={() => {
          if (count > 0) reset();
        }}
      >
        {t('settings.reset-all')}
      </Button>
    </>
  );
};
