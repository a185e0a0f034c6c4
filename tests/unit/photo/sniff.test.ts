import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Sniffed, uprightSize } from '#shared/photo/photo';
import { sniffPhoto } from '#shared/photo/sniff';
import {
  exifPayload,
  extendedWebp,
  gif,
  jpeg,
  jpegSegment,
  losslessWebp,
  lossyWebp,
  png,
} from '../../support/photo-bytes';

test.each<[string, Uint8Array, Sniffed]>([
  ['a JPEG', jpeg(), { kind: 'jpg', width: 640, height: 480, orientation: 1 }],
  ['a PNG', png(), { kind: 'png', width: 320, height: 200, orientation: 1 }],
  ['a lossy WebP', lossyWebp(), { kind: 'webp', width: 400, height: 300, orientation: 1 }],
  ['a lossless WebP', losslessWebp(), { kind: 'webp', width: 400, height: 300, orientation: 1 }],
  ['an extended WebP', extendedWebp([], 0), { kind: 'webp', width: 400, height: 300, orientation: 1 }],
  ['a GIF', gif(), { kind: 'gif', width: 2, height: 3, orientation: 1 }],
])('%s is known by its bytes', (_, bytes, sniffed) => {
  expect(sniffPhoto(bytes)).toEqual(sniffed);
});

test.each([1, 2, 3, 4, 5, 6, 7, 8] as const)('orientation %i is read in either byte order', (orientation) => {
  for (const isLittle of [true, false]) {
    const photo = jpeg([jpegSegment(0xe1, exifPayload(orientation, isLittle))]);
    expect(sniffPhoto(photo)?.orientation).toBe(orientation);
  }
});

test.each([0, 9, 65_535])('orientation %i, which no standard knows, is upright', (orientation) => {
  expect(sniffPhoto(jpeg([jpegSegment(0xe1, exifPayload(orientation))]))?.orientation).toBe(1);
});

test('a photo on its side is as wide as its file is high', () => {
  const sniffed = { kind: 'jpg', width: 640, height: 480 } as const;
  expect(uprightSize({ ...sniffed, orientation: 6 })).toEqual({ width: 480, height: 640 });
  expect(uprightSize({ ...sniffed, orientation: 3 })).toEqual({ width: 640, height: 480 });
});

test.each<[string, Uint8Array]>([
  ['nothing', new Uint8Array()],
  ['text', new TextEncoder().encode('Bến đò Rạch Chanh')],
  ['HTML that calls itself a picture', new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['a JPEG without a frame', jpeg().subarray(0, 24)],
  ['a PNG without a header', png().subarray(0, 10)],
  ['a WebP cut short', lossyWebp().subarray(0, 24)],
  ['a GIF cut short', gif().subarray(0, 9)],
])('%s is no photo', (_, bytes) => {
  expect(sniffPhoto(bytes)).toBeNull();
});

test('a picture without width, or with more pixels than can be true, is no photo', () => {
  const flat = png();
  flat.set([0, 0, 0, 0], 16);
  expect(sniffPhoto(flat)).toBeNull();
  const vast = png();
  vast.set([0x7f, 0xff, 0xff, 0xff], 20);
  expect(sniffPhoto(vast)).toBeNull();
});

test('no bytes make it throw', () => {
  const heads = [jpeg(), png(), lossyWebp(), losslessWebp(), extendedWebp([], 0), gif()];
  fc.assert(
    fc.property(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 200 }), fc.nat(60), (head, tail, kept) => {
      const sniffed = sniffPhoto(new Uint8Array([...head.subarray(0, kept), ...tail]));
      expect(sniffed === null || (sniffed.width > 0 && sniffed.height > 0)).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});
