import { ellipsis } from '#shared/check/rules/typography/ellipsis';
import { describeRule } from '../../rule-table';

describeRule(ellipsis, {
  wrong: [
    ['lò gạch, lò gốm...', '...', 'lò gạch, lò gốm…'],
    ['dừa, mía….', '….', 'dừa, mía…'],
    ['dừa, mía....', '....', 'dừa, mía…'],
    ['dừa……', '……', 'dừa…'],
    ['lúa...mía', '...', 'lúa… mía'],
    ['...và thế là', '...', '…và thế là'],
  ],
  right: ['lò gạch, lò gốm…', 'Một câu.', 'v.v.', '../tep/bai.txt', 'Họ tên: ..........', 'trang 1..2'],
});
