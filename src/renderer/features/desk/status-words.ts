/** The statuses in words and colours. */
import type { Status } from '#shared/article/article';
import type { MessageKey } from '#shared/i18n/translate';
import type { PillTone } from '../../ui/pill';

export const statusWords = (status: Status): MessageKey => `app.status.${status}`;

export const STATUS_TONES: Readonly<Record<Status, PillTone>> = {
  draft: 'warn',
  submitted: 'info',
  approved: 'ok',
  exported: 'ok',
  spiked: 'muted',
};
