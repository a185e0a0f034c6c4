import { dashSpace } from '#shared/check/rules/typography/dash-space';
import { describeRule } from '../../rule-table';

describeRule(dashSpace, {
  wrong: [
    ['văn hóa- xã hội', 'hóa- xã', 'văn hóa - xã hội'],
    ['văn hóa -xã hội', 'hóa -xã', 'văn hóa - xã hội'],
    ['an ninh– quốc phòng', 'ninh– quốc', 'an ninh – quốc phòng'],
    ['Giám đốc -“Bảy Nước”', 'đốc -', 'Giám đốc - “Bảy Nước”'],
    ['(BĐ) -Sáng nay', ' -Sáng', '(BĐ) - Sáng nay'],
    ['COVID- 19', 'COVID- 19'],
    ['2020- 2025', '2020- 2025'],
  ],
  right: [
    'văn hóa - xã hội',
    'COVID-19',
    'giai đoạn 2020-2025',
    'lạnh -5°C',
    '- Chào bác!',
    'dòng một\n-dòng hai',
    'tiền- và hậu kỳ',
    'Ban Mê Thuột–Nha Trang',
    'từ -10 đến -5 độ',
  ],
});
