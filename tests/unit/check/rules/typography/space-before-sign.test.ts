import { spaceBeforeSign } from '#shared/check/rules/typography/space-before-sign';
import { describeRule } from '../../rule-table';

describeRule(spaceBeforeSign, {
  wrong: [
    ['Xã An Thới , xã Long Điền', ' ,', 'Xã An Thới, xã Long Điền'],
    ['Đã thông xe .', ' .', 'Đã thông xe.'],
    ['bón phân …trong vụ này', ' …trong', 'bón phân… trong vụ này'],
    ['Vì sao ? Vì nước mặn !', [' ?', ' !'], 'Vì sao? Vì nước mặn!'],
    ['gồm : lúa ; mía', [' :', ' ;'], 'gồm: lúa; mía'],
    ['lúa ,mía', ' ,mía', 'lúa, mía'],
    ['đã xong .Bà con vui', ' .Bà', 'đã xong. Bà con vui'],
    ['rau, củ, quả …', ' …', 'rau, củ, quả…'],
    ['rau, củ ...', ' ...', 'rau, củ…'],
    ['(xã cũ) , huyện', ' ,', '(xã cũ), huyện'],
    ['đạt 3 ,5', ' ,'],
  ],
  right: [
    'Xã An Thới, xã Long Điền.',
    'tên miền .vn và nền tảng .NET',
    'thắng 2 : 1',
    'vui :) quá ;-)',
    'bỏ đi … rồi lại về',
    'khoảng .5 và ../tep',
    'Bàn thắng ở phút 90 + 2.',
    '– Chào bác!',
  ],
});
