/** At the foot of an order: stop it; when it is over, try again what is missing, open the folder, go back to the choices. */
import type { JSX } from 'react';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import type { ExportActs } from './export-props';
import { type OrderRun, tallyOf } from './order-run';

export interface RunActionsProps {
  readonly order: OrderRun;
  readonly acts: ExportActs;
  readonly onClose: () => void;
}

const Running = ({ order, acts, onClose }: RunActionsProps): JSX.Element => {
  const { t } = useWords();
  return (
    <>
      <Button disabled={order.phase === 'stopping'} onClick={acts.stop}>
        {t('export.stop')}
      </Button>
      <Button look="primary" onClick={onClose}>
        {t('export.behind')}
      </Button>
    </>
  );
};

export const RunActions = (props: RunActionsProps): JSX.Element => {
  const { t } = useWords();
  const { order, acts, onClose } = props;
  if (order.phase !== 'done') return <Running {...props} />;
  const { total, made } = tallyOf(order);
  return (
    <>
      <Button onClick={acts.again}>{t('export.again')}</Button>
      {made === 0 ? null : <Button onClick={acts.showFolder}>{t('export.open-folder')}</Button>}
      {made === total ? null : <Button onClick={acts.retry}>{t('export.retry', { files: total - made })}</Button>}
      <Button look="primary" onClick={onClose}>
        {t('export.dialog.close')}
      </Button>
    </>
  );
};
