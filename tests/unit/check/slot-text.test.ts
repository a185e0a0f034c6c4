import { expect, test } from 'vitest';
import { slotMissing } from '#shared/check/rules/layout/slot-missing';
import { dashSpace } from '#shared/check/rules/typography/dash-space';
import { placesInSlots, slotText } from '#shared/check/slot-text';
import { findWith, manuscriptWith, passageOf } from './rule-table';

const MANUSCRIPT = manuscriptWith([
  passageOf('Kinh tế- xã hội khởi sắc', 'headline', 'h'),
  passageOf('Văn hóa - xã hội ổn định.', 'paragraph', 'a'),
  passageOf('Quốc phòng- an ninh giữ vững.', 'paragraph', 'b'),
]);

test('a finding’s place in its slot’s text is where its words stand there', () => {
  const placeOf = placesInSlots(MANUSCRIPT);
  const found = findWith(dashSpace, MANUSCRIPT);
  expect(found.map(({ text }) => text)).toEqual(['tế- xã', 'phòng- an']);
  for (const one of found) {
    const { start, end } = placeOf(one);
    expect(slotText(MANUSCRIPT, one.slot).slice(start, end)).toBe(one.text);
  }
});

test('what is about no text stands nowhere', () => {
  const [missing] = findWith(slotMissing, MANUSCRIPT);
  expect(missing && placesInSlots(MANUSCRIPT)(missing)).toEqual({ start: 0, end: 0 });
});
