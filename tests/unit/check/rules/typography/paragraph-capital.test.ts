import { paragraphCapital } from '#shared/check/rules/typography/paragraph-capital';
import { describeRule } from '../../rule-table';

describeRule(paragraphCapital, {
  wrong: [
    ['sáng nay, xã họp.', 'sáng', 'Sáng nay, xã họp.'],
    ['“nước về”, bà nói.', 'nước', '“Nước về”, bà nói.'],
    ['đoàn viên ra quân.', 'đoàn', 'Đoàn viên ra quân.'],
    ['(ảnh minh họa)', 'ảnh', '(Ảnh minh họa)'],
    ['ở ấp Rạch Gốc, lúa tốt.', 'ở', 'Ở ấp Rạch Gốc, lúa tốt.'],
  ],
  right: [
    'Sáng nay, xã họp.',
    '- xây dựng nhà máy;',
    'a) một là đất; b. hai là nước',
    'iPhone bán chạy.',
    '216 hộ nghèo',
    'tanhoa.gov.vn là trang của huyện',
    '…và thế là xong',
    'm2 là chip mới',
  ],
});

describeRule(paragraphCapital, { kind: 'item', wrong: [], right: ['lúa', 'mía'] });
describeRule(paragraphCapital, {
  kind: 'headline',
  wrong: [['tân Hòa có nước', 'tân', 'Tân Hòa có nước']],
  right: ['Tân Hòa có nước'],
});
