import { numberForm } from '#shared/check/rules/typography/number-form';
import { describeRule } from '../../rule-table';

describeRule(numberForm, {
  wrong: [
    ['đạt 21.85% dự toán', '21.85', 'đạt 21,85% dự toán'],
    ['có 9,087 hộ dân', '9,087', 'có 9.087 hộ dân'],
    ['đón 19,000 khách', '19,000', 'đón 19.000 khách'],
    ['kinh phí 1,250,000 đồng', '1,250,000', 'kinh phí 1.250.000 đồng'],
    ['sản lượng 12,345.6 tấn', '12,345.6', 'sản lượng 12.345,6 tấn'],
    ['vốn 42.5 tỷ đồng', '42.5', 'vốn 42,5 tỷ đồng'],
    ['dài 3.2 km, rộng 4.5m', ['3.2', '4.5'], 'dài 3,2 km, rộng 4,5m'],
    ['tặng 1,200 suất quà', '1,200', 'tặng 1.200 suất quà'],
  ],
  right: [
    'đạt 21,85%, có 9.087 hộ, 1.250.000 đồng',
    'Nghị định 30/2020/NĐ-CP, Thông tư 01.2024',
    'lúc 10.30, ngày 22.4, ngày 8.3.2024',
    'phiên bản 1.2.1, mục 2.1, Điều 5.2',
    'điện thoại 0272.3.826.123',
    'lúa tăng 9,087 tấn, tôm 50,190 tấn',
    'giá 1.5 USD',
    'https://tanhoa.vn/a?b=21.85%',
    'đạt 1.234% không rõ',
    'Quốc lộ 1,2,3 và 50,60,70 hộ',
    'bản đồ tỷ lệ 1:50.000',
  ],
});

describeRule(numberForm, {
  language: 'en',
  wrong: [],
  right: ['1,250,000 people', '21.85%', '9,087 households', '3.2 km', '12,345.6 t'],
});
