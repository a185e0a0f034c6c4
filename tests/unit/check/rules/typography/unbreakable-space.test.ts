import { unbreakableSpace } from '#shared/check/rules/typography/unbreakable-space';
import { describeRule } from '../../rule-table';

describeRule(unbreakableSpace, {
  wrong: [
    ['dài 5 km', '5 km', 'dài 5\u00A0km'],
    ['42,5 tỷ đồng', '5 tỷ', '42,5\u00A0tỷ đồng'],
    ['3.400 m² đất', '400 m', '3.400\u00A0m² đất'],
    ['90.000 đồng', '000 đồng', '90.000\u00A0đồng'],
    ['35 °C', '35 ', '35\u00A0°C'],
  ],
  right: ['5\u00A0km', '5 kmz', '12 người', '5 mét', 'kênh 3 và m²'],
});
