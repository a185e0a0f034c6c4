import { percentSpace } from '#shared/check/rules/typography/percent-space';
import { describeRule } from '../../rule-table';

describeRule(percentSpace, {
  wrong: [
    ['còn 1,8 %.', ' %', 'còn 1,8%.'],
    ['có 97 % hộ', ' %', 'có 97% hộ'],
    ['5 % và 6  %', [' %', '  %'], '5% và 6%'],
    ['(100 %)', ' %', '(100%)'],
    ['tăng 2\u00A0%', '\u00A0%', 'tăng 2%'],
  ],
  right: ['còn 1,8%', 'điểm %', '% hộ', '5 %d', 'tỷ lệ % năm 2024'],
});
