import { decomposed } from '#shared/check/rules/typography/decomposed';
import { describeRule } from '../../rule-table';

const apart = (text: string): string => text.normalize('NFD');

describeRule(decomposed, {
  wrong: [
    [apart('Xã đã có nước sạch.'), apart('Xã đã có nước sạch').normalize('NFD'), 'Xã đã có nước sạch.'],
    [`Ấp ${apart('Giồng')} Trôm`, apart('Giồng'), 'Ấp Giồng Trôm'],
    [
      `Kênh ${apart('Bà')} Phủ và kênh ${apart('Ông')} Hai`,
      `${apart('Bà')} Phủ và kênh ${apart('Ông')}`,
      'Kênh Bà Phủ và kênh Ông Hai',
    ],
    [`“${apart('Đủ')} nước”`, apart('Đủ'), '“Đủ nước”'],
    [`caf${'é'.normalize('NFD')}`, `caf${'é'.normalize('NFD')}`, 'café'],
  ],
  right: ['Xã đã có nước sạch.', 'Plain ASCII text', '12,5% – 30 km²', 'Đường Lê Quý Đôn', '👨‍👩‍👧 một gia đình'],
});
