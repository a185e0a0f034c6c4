/** The colours of the statuses. */
import type { Status } from '#shared/article/article';
import type { PillTone } from '../../ui/pill';

export const STATUS_TONES: Readonly<Record<Status, PillTone>> = {
  draft: 'warn',
  submitted: 'info',
  approved: 'ok',
  exported: 'ok',
  spiked: 'muted',
};
