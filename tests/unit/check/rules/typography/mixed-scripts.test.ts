import { mixedScripts } from '#shared/check/rules/typography/mixed-scripts';
import { describeRule } from '../../rule-table';

describeRule(mixedScripts, {
  wrong: [
    ['B\u0430n tổ chức', 'B\u0430n', 'Ban tổ chức'],
    ['\u0421hợ nổi', '\u0421hợ', 'Chợ nổi'],
    ['xe qu\u0251 cầu', 'qu\u0251', 'xe qua cầu'],
    ['\u0391n Thới', '\u0391n', 'An Thới'],
    ['H\uFF4Fi chợ', 'H\uFF4Fi', 'Hoi chợ'],
    ['t\u043E r\u043Eng', ['t\u043E', 'r\u043Eng'], 'to rong'],
  ],
  right: ['Ban tổ chức', 'báo Правда', 'góc α bằng 30°', 'tia β, tia γ', '5 μm', 'β-caroten', 'từ λόγος'],
});
