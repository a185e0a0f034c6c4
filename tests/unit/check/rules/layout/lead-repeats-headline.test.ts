import { expect, test } from 'vitest';
import { leadRepeatsHeadline } from '#shared/check/rules/layout/lead-repeats-headline';
import { findWith, manuscriptWith, passageOf } from '../../rule-table';

const found = (headline: string, lead: string) =>
  findWith(
    leadRepeatsHeadline,
    manuscriptWith([passageOf(headline, 'headline', 'h'), passageOf(lead, 'lead', 'l')]),
  ).map(({ text }) => text);

test.each([
  ['Tân Hòa có thêm cầu mới', 'Tân Hòa có thêm cầu mới.', 'Tân Hòa có thêm cầu mới'],
  ['Tân Hòa có thêm cầu mới', 'Tân Hòa có thêm cầu mới, dài 36 m.', 'Tân Hòa có thêm cầu mới'],
  ['Tân Hòa: Có thêm cầu mới', 'TÂN HÒA có thêm cầu mới nối hai xã.', 'TÂN HÒA có thêm cầu mới'],
  ['Nước sạch về ấp xa', '“Nước sạch về ấp xa” là niềm vui.', '“Nước sạch về ấp xa'],
  ['Nước sạch về ấp xa', 'Nước sạch về ấp xa'.normalize('NFD'), 'Nước sạch về ấp xa'.normalize('NFD')],
])('stops where %s goes on with %s', (headline, lead, text) => {
  expect(found(headline, lead)).toEqual([text]);
});

test.each([
  ['Tân Hòa có thêm cầu mới', 'Sáng 19/5, Tân Hòa có thêm cầu mới.'],
  ['Tân Hòa có thêm cầu mới', 'Tân Hòa có thêm cầu và đường.'],
  ['Lễ hội Tân Hòa', 'Lễ hội Tân Hòa mở cửa hôm nay.'],
  ['Nước sạch về ấp xa', 'Nước sạch'],
  ['Nước sạch về ấp xa', 'Bà con phấn khởi.'],
])('lets %s be followed by %s', (headline, lead) => {
  expect(found(headline, lead)).toEqual([]);
});
