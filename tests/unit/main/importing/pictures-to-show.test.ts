import { expect, test } from 'vitest';
import { picturesToShow } from '../../../../src/main/importing/pictures-to-show';

/** A bitmap by its first two letters. */
const bitmap = (length: number): Uint8Array => Uint8Array.from({ length }, (_, i) => [0x42, 0x4d][i] ?? 0);

test('what is no picture that a page shows is not sent', () => {
  const pictures = new Map([
    ['anh.bmp', bitmap(100)],
    ['hinh.emf', new Uint8Array(100)],
  ]);
  expect(picturesToShow(pictures).map(({ key }) => key)).toEqual(['anh.bmp']);
});

test('a message of pictures has its bounds; a smaller one after a large one still comes', () => {
  const pictures = new Map([
    ['1.bmp', bitmap(60)],
    ['2.bmp', bitmap(60)],
    ['3.bmp', bitmap(30)],
  ]);
  expect(picturesToShow(pictures, 100).map(({ key }) => key)).toEqual(['1.bmp', '3.bmp']);
});
