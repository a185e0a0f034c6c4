import { doubledSign } from '#shared/check/rules/typography/doubled-sign';
import { describeRule } from '../../rule-table';

describeRule(doubledSign, {
  wrong: [
    ['An Thới,, Long Điền', ',,', 'An Thới, Long Điền'],
    ['An Thới, , Long Điền', ', ,', 'An Thới, Long Điền'],
    ['Mưa đã qua.. Bà con vui', '..', 'Mưa đã qua. Bà con vui'],
    ['Mưa đã qua..', '..', 'Mưa đã qua.'],
    ['dừa.. mía', '..'],
    ['hoàn thành;.', ';.'],
    ['gồm:: lúa', '::', 'gồm: lúa'],
    ['một,; hai', ',;'],
  ],
  right: ['v.v., và', 'Sao?! Thật!!', 'std::vector', '../bai.txt', 'dừa…', 'đạt 1.5, 2.5', 'Tp., tx.', 'dừa...'],
});
