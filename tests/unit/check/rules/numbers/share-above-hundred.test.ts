import { expect, test } from 'vitest';
import { shareAboveHundred } from '#shared/check/rules/numbers/share-above-hundred';
import { describeRule } from '../../rule-table';

describeRule(shareAboveHundred, {
  wrong: [
    ['Lao động nữ chiếm 120%.', 'chiếm 120%'],
    ['Đất lúa chiếm tới 101,5% diện tích.', 'chiếm tới 101,5%'],
    ['Hộ khá chiếm tỷ lệ 1.000 %.', 'chiếm tỷ lệ 1.000 %'],
    ['Thanh niên chiếm hơn 100,1% dân ấp.', 'chiếm hơn 100,1%'],
    ['Vườn tạp chiếm khoảng 110% đất.', 'chiếm khoảng 110%'],
  ],
  right: [
    'Lao động nữ chiếm 52%.',
    'Hộ dùng nước sạch chiếm 100%.',
    'Thu ngân sách đạt 120% dự toán.',
    'Sản lượng tăng 150% so với năm trước.',
    'Đất lúa chiếm 1.200 ha, tăng 105%.',
  ],
});

test('is silent unless a house asks for it', () => {
  expect(shareAboveHundred.normal).toBe('off');
});
