/** What an article's way through the newsroom means to those outside, in IPTC's three words. */
import type { Status } from '../../article/article';

export type PublishingStatus = 'usable' | 'withheld' | 'canceled';

const STATUSES: Readonly<Record<Status, PublishingStatus>> = {
  draft: 'withheld',
  submitted: 'withheld',
  approved: 'usable',
  exported: 'usable',
  spiked: 'canceled',
};

export const publishingStatus = (status: Status): PublishingStatus => STATUSES[status];
