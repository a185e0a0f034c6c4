import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isHeic } from '#shared/photo/heic';
import { gif, jpeg, lossyWebp, png } from '../../support/photo-bytes';

const latin = (text: string): readonly number[] => [...text].map((letter) => letter.charCodeAt(0));

const ftyp = (major: string, ...compatible: readonly string[]): Uint8Array =>
  new Uint8Array([
    ...[0, 0, 0, 16 + 4 * compatible.length],
    ...latin('ftyp'),
    ...latin(major),
    ...[0, 0, 0, 0],
    ...compatible.flatMap(latin),
    ...latin('meta, heic'),
  ]);

test('a photo of an iPhone is known, by its own brand or by one it is compatible with', () => {
  expect(isHeic(ftyp('heic', 'mif1', 'heic'))).toBe(true);
  expect(isHeic(ftyp('mif1', 'miaf', 'heix'))).toBe(true);
});

test('AVIF, films, and every other photo are no HEIC', () => {
  for (const bytes of [ftyp('avif', 'mif1', 'miaf'), ftyp('isom', 'mp41'), jpeg(), png(), gif(), lossyWebp()]) {
    expect(isHeic(bytes)).toBe(false);
  }
});

test('whatever the bytes are, they are looked at without harm', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      expect(isHeic(bytes)).toBe(false);
      expect(typeof isHeic(new Uint8Array([0xff, 0xff, 0xff, 0xff, ...latin('ftyp'), ...bytes]))).toBe('boolean');
    }),
  );
});
