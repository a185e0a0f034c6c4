import { bracketSpace } from '#shared/check/rules/typography/bracket-space';
import { describeRule } from '../../rule-table';

describeRule(bracketSpace, {
  wrong: [
    ['Chợ ( xã An Thới ) mở cửa', ['( ', ' )'], 'Chợ (xã An Thới) mở cửa'],
    ['Ủy ban nhân dân(UBND) xã', 'dân(', 'Ủy ban nhân dân (UBND) xã'],
    ['(xã cũ)họp', ')họp', '(xã cũ) họp'],
    ['[ ghi chú]', '[ ', '[ghi chú]'],
    ['xã An Thới(cũ)nay là phường', ['Thới(', ')nay'], 'xã An Thới (cũ) nay là phường'],
  ],
  right: [
    'Chợ (xã An Thới) mở cửa',
    'hàm f(x)',
    'em(s)',
    '(s)he',
    'a) một; b) hai',
    'vui :) quá',
    '(…)',
    'https://vi.wikipedia.org/wiki/Long_An(cu)nay',
  ],
});
