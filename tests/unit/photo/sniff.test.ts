import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Sniffed, uprightSize } from '#shared/photo/photo';
import { isPictureBomb, sniffPhoto } from '#shared/photo/sniff';
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

/** A PNG's head that says how large it is. */
const pngOf = (width: number, height: number): Uint8Array => {
  const bytes = png();
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(16, width);
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(20, height);
  return bytes;
};

const bmpOf = (width: number, height: number): Uint8Array => {
  const bytes = new Uint8Array(54);
  bytes.set([0x42, 0x4d]);
  new DataView(bytes.buffer).setInt32(18, width, true);
  new DataView(bytes.buffer).setInt32(22, height, true);
  return bytes;
};

const avifOf = (width: number, height: number): Uint8Array => {
  const bytes = new Uint8Array(200);
  const letters = new TextEncoder();
  bytes.set(letters.encode('ftypavif'), 4);
  bytes.set(letters.encode('ispe'), 100);
  new DataView(bytes.buffer).setUint32(108, width);
  new DataView(bytes.buffer).setUint32(112, height);
  return bytes;
};

test.each([
  ['PNG', pngOf],
  ['BMP', bmpOf],
  ['AVIF', avifOf],
])('a %s of thirty thousand pixels square is a bomb before anybody draws it; a large photo is none', (_, of) => {
  expect(isPictureBomb(of(30_000, 30_000))).toBe(true);
  expect(isPictureBomb(of(200_000, 1))).toBe(true);
  expect(isPictureBomb(of(15_000, 15_000))).toBe(false);
});

test('a bomb is no photo that is kept', () => {
  expect(sniffPhoto(pngOf(30_000, 30_000))).toBeNull();
  expect(sniffPhoto(pngOf(15_000, 15_000))).not.toBeNull();
});

test('bytes of any kind are no bomb unless they say so', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => typeof isPictureBomb(bytes) === 'boolean'));
});
