import { headlineCapitals } from '#shared/check/rules/layout/headline-capitals';
import { headlineStop } from '#shared/check/rules/layout/headline-stop';
import { describeRule } from '../../rule-table';

describeRule(headlineStop, {
  kind: 'headline',
  wrong: [
    ['Tân Hòa có cầu mới.', 'mới.', 'Tân Hòa có cầu mới'],
    ['Nước sạch về ấp xa. ', 'xa. ', 'Nước sạch về ấp xa'],
    ['Khởi công nhà máy (lần hai).', '.', 'Khởi công nhà máy (lần hai)'],
    ['“Đủ nước, đủ điện”.', '.', '“Đủ nước, đủ điện”'],
    ['Kế hoạch năm 2025.', '2025.', 'Kế hoạch năm 2025'],
  ],
  right: [
    'Tân Hòa có cầu mới',
    'Vì sao thiếu nước?',
    'Còn nữa…',
    'Còn nữa...',
    'Trồng lúa, mía, v.v.',
    'Kẹt xe ở cửa ngõ TP.',
  ],
});

describeRule(headlineStop, { kind: 'paragraph', wrong: [], right: ['Tân Hòa có cầu mới.'] });

describeRule(headlineCapitals, {
  kind: 'headline',
  wrong: [
    ['TÂN HÒA CÓ CẦU MỚI', 'TÂN HÒA CÓ CẦU MỚI'],
    ['KẾ HOẠCH NĂM 2025', 'KẾ HOẠCH NĂM 2025'],
    ['NƯỚC SẠCH – ĐIỆN SÁNG', 'NƯỚC SẠCH – ĐIỆN SÁNG'],
    ['CHÀO MỪNG NĂM MỚI!', 'CHÀO MỪNG NĂM MỚI!'],
    ['ĐƯỜNG VỀ AN THỚI', 'ĐƯỜNG VỀ AN THỚI'],
  ],
  right: ['Tân Hòa có cầu mới', 'UBND TP. HCM', 'COVID-19', 'GDP 2024', '2024 – 2025', 'UBND huyện TÂN HÒA HỌP'],
});
