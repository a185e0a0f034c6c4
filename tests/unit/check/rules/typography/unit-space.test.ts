import { unitSpace } from '#shared/check/rules/typography/unit-space';
import { describeRule } from '../../rule-table';

describeRule(unitSpace, {
  wrong: [
    ['dài 5km', '5km', 'dài 5 km'],
    ['bán 1.200tấn nếp', '1.200tấn', 'bán 1.200 tấn nếp'],
    ['rộng 3,5m', '3,5m', 'rộng 3,5 m'],
    ['đạt 6,4tấn/ha', '6,4tấn', 'đạt 6,4 tấn/ha'],
    ['chạy 60km/h', '60km/h', 'chạy 60 km/h'],
    ['vốn 42tỷ đồng, thu 5.000đồng', ['42tỷ', '5.000đồng'], 'vốn 42 tỷ đồng, thu 5.000 đồng'],
    ['200m² và 30kg', ['200m²', '30kg'], '200 m² và 30 kg'],
  ],
  right: [
    'dài 5 km, rộng 3,5 m, đạt 98%',
    'mạng 5G, phim 4K, lớp 12A1, 10h30',
    'ĐT825m, lô 3m2, khổ A4, mã B5kg',
    'cao 1m70',
    'giá 50.000đ',
    '7mm2x',
    'tuyến 2/9m',
  ],
});
