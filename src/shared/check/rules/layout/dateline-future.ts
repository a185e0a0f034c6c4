/** A dateline of a day that has not come. */
import { writeDay } from '../../../calendar/day';
import type { ArticleRule } from '../../rule';

export const datelineFuture: ArticleRule = {
  id: 'dateline-future',
  group: 'layout',
  normal: 'error',
  reads: 'article',
  find: ({ dateline }, { today }) => {
    const day = dateline?.at.slice(0, 10) ?? '';
    if (day <= today) return [];
    const values = { day: writeDay(day), today: writeDay(today) };
    return [{ key: null, slot: 'dateline', start: 0, end: 0, values }];
  },
};
