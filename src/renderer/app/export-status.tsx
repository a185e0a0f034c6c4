/** The export's word in the foot, and what the panel says of an embargo, joined to the newsroom. */
import type { JSX } from 'react';
import type { Instant } from '#shared/article/identity';
import { OrderStatus } from '../features/export/order-status';
import { useWords } from '../i18n/words';
import { useMinute } from '../ui/use-minute';
import { showOrder } from './deeds/exporting-order';
import { momentWords } from './moment-words';
import { useNewsroom, useScreen } from './use-newsroom';

export const OrderArea = (): JSX.Element => {
  const room = useNewsroom();
  const order = useScreen((screen) => screen.order);
  return <OrderStatus order={order} onOpen={() => showOrder(room)} />;
};

/** An embargo whose hour has not come. */
export const EmbargoNote = ({ embargo }: { readonly embargo: Instant | null }): JSX.Element | null => {
  const { t, language } = useWords();
  const now = useMinute();
  if (embargo === null || Date.parse(embargo) <= now.getTime()) return null;
  return <p role="status">{t('export.embargo', { time: momentWords(embargo, language) })}</p>;
};
