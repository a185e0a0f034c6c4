/** Marks such as `[cần bổ sung]`, and variables that nobody has filled in. */
import type { ArticleRule } from '../../rule';
import { TO_FILL, toFill } from '../../to-fill';

export const toFillRule: ArticleRule = {
  id: TO_FILL,
  group: 'layout',
  normal: 'error',
  isFixed: true,
  reads: 'article',
  examples: [
    { wrong: 'Vụ này thu [cần bổ sung: số liệu của xã] tấn lúa.', right: 'Vụ này thu 1.240 tấn lúa.' },
    { wrong: 'Theo [TK], cầu dài 42 mét.', right: 'Theo ban quản lý, cầu dài 42 mét.' },
    { wrong: 'Sáng {{ngày}}, xã khánh thành cầu.', right: 'Sáng 08/3, xã khánh thành cầu.' },
  ],
  find: toFill,
};
