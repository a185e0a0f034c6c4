/** A word in the foot about an order that goes on behind the window; it brings its list back. */
import type { JSX } from 'react';
import { useWords } from '../../i18n/words';
import { FootWord } from '../../ui/foot-word';
import { isUnderWay, type OrderRun, tallyOf } from './order-run';

export interface OrderStatusProps {
  readonly order: OrderRun | null;
  readonly onOpen: () => void;
}

export const OrderStatus = ({ order, onOpen }: OrderStatusProps): JSX.Element | null => {
  const { t } = useWords();
  if (!isUnderWay(order)) return null;
  const { total, made, failed, cancelled } = tallyOf(order);
  return <FootWord word={t('export.progress', { done: made + failed + cancelled, total })} onOpen={onOpen} />;
};
