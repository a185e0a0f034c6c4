import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '#shared/vietnamese/fold';

test('accents, đ and capitals fold away', () => {
  expect(fold('Đường về Tân Hòa, chiều MƯA ướt')).toBe('duong ve tan hoa, chieu mua uot');
});

test('composed and decomposed text, and both tone placements, fold alike', () => {
  expect(fold('Thủy'.normalize('NFD'))).toBe(fold('Thuỷ'));
  expect(fold('hoà')).toBe(fold('hòa'));
});

test('an eth typed for Đ folds as one', () => {
  expect(fold('Ðông')).toBe('dong');
});

test('folding twice changes nothing more', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(fold(text)) === fold(text)));
});
