import { doubleSpace } from '#shared/check/rules/typography/double-space';
import { describeRule } from '../../rule-table';

describeRule(doubleSpace, {
  wrong: [
    ['Bà con  thu hoạch', '  ', 'Bà con thu hoạch'],
    ['Cầu dài.   Mặt cầu rộng.', '   ', 'Cầu dài. Mặt cầu rộng.'],
    ['một\u00A0 hai', '\u00A0 ', 'một hai'],
    ['một\thai', '\t', 'một hai'],
    ['a  b  c', ['  ', '  '], 'a b c'],
  ],
  right: ['Bà con thu hoạch', 'dòng một\ndòng hai', '  đầu đoạn', 'cuối đoạn  ', 'lúa  , mía', '5\u00A0km'],
});
