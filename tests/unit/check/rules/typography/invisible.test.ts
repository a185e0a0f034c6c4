import { invisible } from '#shared/check/rules/typography/invisible';
import { describeRule } from '../../rule-table';

describeRule(invisible, {
  wrong: [
    ['nạo\u200B vét kênh', 'nạo\u200B', 'nạo vét kênh'],
    ['thủy\u00ADlợi', 'thủy\u00ADlợi', 'thủylợi'],
    ['\uFEFFSáng nay', '\uFEFFSáng', 'Sáng nay'],
    ['ấp\u200E Rạch Gốc', 'ấp\u200E', 'ấp Rạch Gốc'],
    ['c\u200Dầu', 'c\u200Dầu', 'cầu'],
    ['th\uFFFDy lợi', 'th\uFFFDy'],
    ['\uE001 Khánh thành', '\uE001'],
  ],
  right: ['nạo vét kênh', 'dòng một\ndòng hai', '👨‍👩‍👧 một gia đình', '5\u00A0km', 'क्\u200Dष', 'cột 1\tcột 2'],
});
