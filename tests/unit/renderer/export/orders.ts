/** Articles and orders for the tests of the export dialog. */
import { type ArticleId, readArticleId } from '#shared/article/identity';
import { DEFAULT_MANNER, type ExportOutcome, type Manner } from '#shared/exporting/order';
import {
  type OrderEvent,
  type OrderRun,
  orderAfter,
  type WantedOrder,
} from '../../../../src/renderer/features/export/order-run';

export const idOf = (letter: string): ArticleId => {
  const id = readArticleId(`01HZZZZZZZZZZZZZZZZZZZZZZ${letter}`);
  if (id === null) throw new Error(letter);
  return id;
};

export const [A, B, C] = [idOf('A'), idOf('B'), idOf('C')];

export const orderOf = (ids: readonly ArticleId[], formats: Manner['formats']): WantedOrder => ({
  ids,
  manner: { ...DEFAULT_MANNER, formats },
  replace: false,
  override: null,
});

export const made = (id: ArticleId, format: ExportOutcome['format'], bytes = 10): ExportOutcome => ({
  ok: true,
  id,
  format,
  path: `/out/${format}`,
  bytes,
  ms: 1,
});

export const refused = (
  id: ArticleId,
  format: ExportOutcome['format'],
  reason: 'unfilled' | 'cancelled' | 'disk-full' = 'unfilled',
): ExportOutcome => ({ ok: false, id, format, reason });

export const runOf = (...events: readonly OrderEvent[]): OrderRun => {
  const run = events.reduce<OrderRun | null>(orderAfter, null);
  if (run === null) throw new Error('no order');
  return run;
};
