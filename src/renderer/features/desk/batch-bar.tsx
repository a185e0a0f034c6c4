/** Work on many articles: how far it is, a way to stop it, and afterwards which of them it could not be done with, and why. */
import { X } from 'lucide-react';
import type { JSX } from 'react';
import type { MessageKey } from '#shared/i18n/translate';
import { whatHappened, whatToDo } from '../../i18n/problem-words';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import type { Batch, BatchKind } from './batch';
import styles from './selection.module.css';

const UNDER_WAY: Readonly<Record<BatchKind, MessageKey>> = {
  trash: 'desk.batch.trash',
  restore: 'desk.batch.restore',
  change: 'desk.batch.change',
};

const gone = ({ done, refused }: Batch): number => done + refused.length;

const Running = ({ batch, waiting, onCancel }: Omit<BatchBarProps, 'onDismiss'>): JSX.Element => {
  const { t } = useWords();
  const words = t(UNDER_WAY[batch.kind], { done: gone(batch), total: batch.total });
  return (
    <>
      <p className={styles.count}>
        {batch.isCancelled ? t('desk.batch.stopping') : words}
        <Button look="quiet" disabled={batch.isCancelled} onClick={onCancel}>
          {t('desk.batch.cancel')}
        </Button>
      </p>
      <div
        className={styles.meter}
        role="progressbar"
        aria-label={words}
        aria-valuemin={0}
        aria-valuemax={batch.total}
        aria-valuenow={gone(batch)}
      >
        <i style={{ width: `${(100 * gone(batch)) / Math.max(1, batch.total)}%` }} />
      </div>
      <p className={styles.waiting} role="status">
        {waiting === 0 ? null : t('desk.batch.waiting', { deeds: waiting })}
      </p>
    </>
  );
};

const Report = ({ batch, onDismiss }: { readonly batch: Batch; readonly onDismiss: () => void }): JSX.Element => {
  const { t } = useWords();
  return (
    <>
      <p className={styles.count} role="alert">
        {t('desk.batch.report', { done: batch.done, refused: batch.refused.length })}
        <IconButton icon={X} size={14} name={t('app.close')} onClick={onDismiss} />
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and whoever has no mouse scrolls it with the arrows */}
      <ul className={styles.refused} tabIndex={0} aria-label={t('desk.batch.label')}>
        {batch.refused.map(({ id, headline, reason }) => (
          <li key={id}>
            <b>{headline}</b>
            <span>{t(whatHappened(reason))}</span> {t(whatToDo(reason))}
          </li>
        ))}
      </ul>
    </>
  );
};

export interface BatchBarProps {
  readonly batch: Batch;
  /** How many deeds have their turn after it. */
  readonly waiting: number;
  readonly onCancel: () => void;
  readonly onDismiss: () => void;
}

export const BatchBar = ({ batch, waiting, onCancel, onDismiss }: BatchBarProps): JSX.Element => {
  const { t } = useWords();
  return (
    <section className={styles.bar} aria-label={t('desk.batch.label')}>
      {batch.isRunning ? (
        <Running batch={batch} waiting={waiting} onCancel={onCancel} />
      ) : (
        <Report batch={batch} onDismiss={onDismiss} />
      )}
    </section>
  );
};
