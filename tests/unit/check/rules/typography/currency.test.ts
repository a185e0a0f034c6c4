import { currency } from '#shared/check/rules/typography/currency';
import { describeRule } from '../../rule-table';

describeRule(currency, {
  wrong: [
    ['Gạo 18.000 đồng, nếp 22.000 đồng, muối 6.000đ.', 'đ', 'Gạo 18.000 đồng, nếp 22.000 đồng, muối 6.000 đồng.'],
    ['Vốn 2 tỷ đồng, vay 500 triệu VNĐ.', ' VNĐ', 'Vốn 2 tỷ đồng, vay 500 triệu đồng.'],
    ['5.000đ, 6.000đ và 7.000 đồng', ' đồng', '5.000đ, 6.000đ và 7.000đ'],
    ['1.000 VND và 2.000 VNĐ', ' VNĐ', '1.000 VND và 2.000 VND'],
    ['1.000 đồng\n\n2.000₫', '₫', '1.000 đồng\n\n2.000 đồng'],
  ],
  right: [
    'Gạo 18.000 đồng, nếp 22.000 đồng.',
    'Giá 5.000đ, 6.000đ.',
    'đồng ruộng, đồng lòng, 3 đội',
    '100 USD và 2.000 đồng',
    'Khoản 2 điểm đ và 3.000 đồng',
  ],
});

describeRule(currency, { kind: 'cell', wrong: [], right: ['5.000đ\n\n6.000 đồng'] });
