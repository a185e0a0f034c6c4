/** What the proof of exports by outside programs takes for lost, and for added. */
import { expect, test } from 'vitest';
import { differenceOf } from '../../../scripts/lib/proving/words.mjs';

const WRITTEN = 'Nước về tận ấp. Bà con mừng.';

test('the same words in another order, with other stops, are the same', () => {
  expect(differenceOf(WRITTEN, 'Bà con mừng – nước về tận ấp'.replace('nước', 'Nước'))).toBeNull();
});

test('a lost word, a wrong accent and a word said once too often are told', () => {
  expect(differenceOf(WRITTEN, 'Nước về ấp. Bà con mừng.')).toBe('missing: tận');
  expect(differenceOf(WRITTEN, WRITTEN.replace('mừng', 'mưng'))).toBe('missing: mừng; added: mưng');
  expect(differenceOf(WRITTEN, `${WRITTEN} Bà con`)).toBe('added: Bà con');
});

test('what the house sets around the text is not added, nor the names of columns overleaf', () => {
  expect(differenceOf(WRITTEN, `Thứ Hai, 5/8/2024 ${WRITTEN} Trang 1/2`)).toBeNull();
  expect(differenceOf(WRITTEN, `${WRITTEN} Hộ`, 'Hộ')).toBeNull();
});
