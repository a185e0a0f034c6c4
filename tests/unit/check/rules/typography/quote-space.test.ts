import { quoteSpace } from '#shared/check/rules/typography/quote-space';
import { describeRule } from '../../rule-table';

describeRule(quoteSpace, {
  wrong: [
    ['Phong trào “ Ấp sáng ” lan rộng', ['“ ', ' ”'], 'Phong trào “Ấp sáng” lan rộng'],
    ['Phong trào "Ấp sáng " lan rộng', ' "', 'Phong trào "Ấp sáng" lan rộng'],
    ['Phong trào " Ấp sáng", tốt', '" ', 'Phong trào "Ấp sáng", tốt'],
    ['« Ấp sáng »', ['« ', ' »'], '«Ấp sáng»'],
    ['" Đủ nước "', ['" ', ' "'], '"Đủ nước"'],
  ],
  right: [
    'Phong trào “Ấp sáng” lan rộng',
    'Phong trào "Ấp sáng" và "Kênh xanh".',
    'Màn hình 24" giá rẻ',
    'Màn 24" và màn 27" đều có',
    'một dấu " lẻ',
    '""',
  ],
});
