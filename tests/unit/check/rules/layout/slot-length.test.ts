import { expect, test } from 'vitest';
import { headlineLength, leadLength } from '#shared/check/rules/layout/slot-length';
import { describeRule, findIn } from '../../rule-table';

const long = 'Tân Hòa khởi công tuyến đường ven sông Vàm Bầu'.repeat(3);

describeRule(headlineLength, {
  kind: 'headline',
  wrong: [
    ['Có cầu', 'Có cầu'],
    ['Thông xe', 'Thông xe'],
    [long, long.slice(120)],
    [`${'a'.repeat(119)}😀z`, 'z'],
    ['Cầu mới'.normalize('NFD'), 'Cầu mới'.normalize('NFD')],
  ],
  right: [
    'Tân Hòa có cầu mới',
    'a'.repeat(120),
    'a'.repeat(12),
    `${'Hòa'.normalize('NFD').repeat(40)}`,
    'Nước sạch về ấp xa',
  ],
});

describeRule(headlineLength, { kind: 'lead', wrong: [], right: ['Có cầu', long] });

describeRule(leadLength, {
  kind: 'lead',
  style: { lead: { min: 10, max: 20 } },
  wrong: [
    ['Có cầu', 'Có cầu'],
    ['Sáng 19/5, cầu thông xe.', ' xe.'],
  ],
  right: ['Cầu đã thông xe.'],
});

test('the message is given the length and the limit', () => {
  const [found] = findIn(headlineLength, long, { kind: 'headline' });
  expect(found).toMatchObject({ variant: 'long', values: { characters: 138, limit: 120 } });
});
