/** How long the trash still keeps an article. */
import type { Instant } from '#shared/article/identity';

const DAY = 86_400_000;

/** In days, one that has begun counted as one; 0 where none is left. */
export const daysLeft = (trashedAt: Instant, now: Date, days: number): number =>
  Math.max(0, Math.ceil((Date.parse(trashedAt) + days * DAY - now.getTime()) / DAY));
