/** An order on its way, and its report: how far it is, file by file. */
import type { JSX } from 'react';
import { sizeSaid } from '../../i18n/size';
import { useWords } from '../../i18n/words';
import { ProgressBar } from '../../ui/progress-bar';
import { Spoken } from '../../ui/spoken';
import type { ExportDialogProps } from './export-props';
import { type OrderRun, tallyOf } from './order-run';
import { RunList } from './run-list';
import styles from './run-view.module.css';

const useSummary = (order: OrderRun): string => {
  const { t, language } = useWords();
  const { total, made, failed, cancelled, bytes } = tallyOf(order);
  if (order.phase === 'stopping') return t('export.stopping');
  if (order.phase === 'running') return t('export.progress', { done: made + failed + cancelled, total });
  return t('export.summary', { made, failed, cancelled, size: sizeSaid(bytes, language) });
};

export interface RunViewProps extends Omit<ExportDialogProps, 'order'> {
  readonly order: OrderRun;
}

export const RunView = (props: RunViewProps): JSX.Element => {
  const { t } = useWords();
  const { order } = props;
  const { total, made, failed, cancelled } = tallyOf(order);
  const summary = useSummary(order);
  return (
    <div className={styles.run}>
      <div className={styles.top}>
        <p className={styles.summary}>{summary}</p>
        <Spoken text={summary} />
        {order.phase === 'done' ? null : <ProgressBar label={summary} done={made + failed + cancelled} total={total} />}
        {order.trouble === null ? null : (
          <p className={styles.trouble} role="alert">
            {t(`export.trouble.${order.trouble}`)}
          </p>
        )}
        {order.folder === null ? null : (
          <p className={styles.folder}>
            <bdi>{order.folder}</bdi>
          </p>
        )}
      </div>
      <RunList {...props} key={order.phase === 'done' ? 'report' : 'files'} />
    </div>
  );
};
