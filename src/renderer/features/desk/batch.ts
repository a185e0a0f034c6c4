/** Work on many articles at once: how far it is, and which articles it could not be done with. */
import type { ArticleId } from '#shared/article/identity';
import type { Problem } from '../../i18n/problem-words';

export type BatchKind = 'trash' | 'restore' | 'change';

export interface Refused {
  readonly id: ArticleId;
  readonly headline: string;
  readonly reason: Problem;
}

export interface Batch {
  readonly kind: BatchKind;
  readonly total: number;
  /** Articles that it was done with, and those that it was not. */
  readonly done: number;
  readonly refused: readonly Refused[];
  readonly isRunning: boolean;
  /** Nothing more is begun. */
  readonly isCancelled: boolean;
}

export type BatchEvent =
  | { readonly is: 'begun'; readonly kind: BatchKind; readonly total: number }
  | { readonly is: 'went-on'; readonly done: number; readonly refused: readonly Refused[] }
  | { readonly is: 'cancelled' }
  | { readonly is: 'ended' }
  /** Its report has been read. */
  | { readonly is: 'dismissed' };

/** What went well needs no report; the rest stays until it is read. */
const ended = (batch: Batch): Batch | null => (batch.refused.length === 0 ? null : { ...batch, isRunning: false });

/** One at a time. */
export const batchAfter = (batch: Batch | null, event: BatchEvent): Batch | null => {
  if (event.is === 'begun')
    return batch?.isRunning
      ? batch
      : { kind: event.kind, total: event.total, done: 0, refused: [], isRunning: true, isCancelled: false };
  if (batch === null) return null;
  switch (event.is) {
    case 'went-on':
      return { ...batch, done: batch.done + event.done, refused: [...batch.refused, ...event.refused] };
    case 'cancelled':
      return batch.isRunning ? { ...batch, isCancelled: true } : batch;
    case 'ended':
      return ended(batch);
    case 'dismissed':
      return batch.isRunning ? batch : null;
  }
};
