import { dStroke } from '#shared/check/rules/typography/d-stroke';
import { describeRule } from '../../rule-table';

describeRule(dStroke, {
  wrong: [
    ['Huyện \u00D0ức Hưng họp.', '\u00D0ức', 'Huyện Đức Hưng họp.'],
    ['Bưu \u00F0iện văn hóa xã', '\u00F0iện', 'Bưu điện văn hóa xã'],
    ['\u0189oàn thanh niên', '\u0189oàn', 'Đoàn thanh niên'],
    ['chợ \u0256êm', '\u0256êm', 'chợ đêm'],
    ['Quốc lộ 1 qua \u00D0\u00F4ng Phú', '\u00D0\u00F4ng', 'Quốc lộ 1 qua Đông Phú'],
  ],
  right: ['Huyện Đức Hưng họp.', 'Bưu điện văn hóa xã', 'Đoàn thanh niên', 'd và D', 'đường Đ1'],
});

describeRule(dStroke, { language: 'en', wrong: [], right: ['The \u00D0 of Old Norse', 'The poet Hall\u00F0\u00F3r'] });
