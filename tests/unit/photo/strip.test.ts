import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sniffPhoto } from '#shared/photo/sniff';
import { stripMetadata } from '#shared/photo/strip';
import {
  exifPayload,
  extendedWebp,
  GIF_NOTES,
  gif,
  JPEG_KEPT,
  JPEG_NOTES,
  jpeg,
  jpegSegment,
  LOOP,
  losslessWebp,
  lossyWebp,
  png,
  SECRET,
  secretBytes,
} from '../../support/photo-bytes';

const strip = (bytes: Uint8Array): Uint8Array => {
  const stripped = stripMetadata(bytes);
  if (stripped === null) throw new Error('the fixture is no photo');
  return stripped;
};

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

test.each(Object.entries(JPEG_NOTES))('a JPEG loses %s and nothing else', (_, note) => {
  const noted = jpeg([note]);
  expect(textOf(noted)).toContain(SECRET);
  expect(strip(noted)).toEqual(jpeg());
});

test('a JPEG keeps its colours: profile and Adobe’s transform', () => {
  const coloured = jpeg([JPEG_KEPT.icc, JPEG_KEPT.adobe]);
  expect(strip(coloured)).toEqual(coloured);
});

test('a JPEG that is upright loses its EXIF whole', () => {
  expect(strip(jpeg([jpegSegment(0xe1, exifPayload(1))]))).toEqual(jpeg());
});

test.each([2, 3, 4, 5, 6, 7, 8])('a JPEG of orientation %i keeps that and no other EXIF', (orientation) => {
  for (const isLittle of [true, false]) {
    const stripped = strip(jpeg([JPEG_KEPT.icc, jpegSegment(0xe1, exifPayload(orientation, isLittle))]));
    expect(sniffPhoto(stripped)?.orientation).toBe(orientation);
    expect(textOf(stripped)).not.toContain(SECRET);
    expect(stripped).toHaveLength(jpeg([JPEG_KEPT.icc]).length + 36);
  }
});

test('what a phone puts behind a JPEG’s end goes', () => {
  expect(strip(jpeg([], secretBytes))).toEqual(jpeg());
});

test('bytes between a JPEG’s segments, which decoders skip, do not cost the picture', () => {
  const padded = jpeg([
    [0xff, 0xff, 0xff],
    [0x00, 0x07],
  ]);
  expect(sniffPhoto(padded)).toEqual(sniffPhoto(jpeg()));
  expect(strip(padded)).toEqual(jpeg());
});

test.each(['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME', 'caBX', 'prVt'])('a PNG loses its %s', (type) => {
  expect(strip(png([[type, secretBytes]]))).toEqual(png());
});

test.each(['iCCP', 'tRNS', 'pHYs', 'acTL', 'PLTE'])('a PNG keeps its %s', (type) => {
  const kept = png([[type, [1, 2, 3]]]);
  expect(strip(kept)).toEqual(kept);
});

test('what follows a PNG’s end goes', () => {
  expect(strip(new Uint8Array([...png(), ...secretBytes]))).toEqual(png());
});

test('a WebP loses EXIF, XMP and chunks unknown, and no longer announces them', () => {
  const noted = extendedWebp(
    [
      ['EXIF', secretBytes],
      ['XMP ', [...secretBytes, 1]],
      ['what', secretBytes],
    ],
    0x08 | 0x04 | 0x10,
  );
  expect(strip(noted)).toEqual(extendedWebp([], 0x10));
});

test('a plain WebP stays as it is, and loses what follows its end', () => {
  for (const plain of [lossyWebp(), losslessWebp()]) {
    expect(strip(plain)).toEqual(plain);
    expect(strip(new Uint8Array([...plain, ...secretBytes]))).toEqual(plain);
  }
});

test.each(Object.entries(GIF_NOTES))('a GIF loses its %s', (_, note) => {
  expect(strip(gif(note))).toEqual(gif());
});

test('a GIF keeps its loop, and loses what follows its end', () => {
  expect(strip(gif(LOOP, secretBytes))).toEqual(gif(LOOP));
});

test('what is no photo is not stripped but refused', () => {
  expect(stripMetadata(new TextEncoder().encode(SECRET))).toBeNull();
});

const hostile = fc
  .tuple(
    fc.constantFrom(
      jpeg([jpegSegment(0xe1, exifPayload(6)), ...Object.values(JPEG_NOTES)]),
      png([['tEXt', secretBytes]]),
      extendedWebp([['EXIF', secretBytes]], 0x08),
      gif(GIF_NOTES.comment),
    ),
    fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { maxLength: 8 }),
    fc.nat(500),
  )
  .map(([photo, changes, length]) => {
    const bytes = photo.slice(0, Math.max(12, length));
    for (const [at, value] of changes) if (at >= 12 && at < bytes.length) bytes[at] = value;
    return bytes;
  });

test('of bytes cut and changed at random, stripping never throws, keeps size and way up, and leaves nothing more to strip', () => {
  fc.assert(
    fc.property(hostile, (bytes) => {
      const once = strip(bytes);
      expect(once.length).toBeLessThanOrEqual(bytes.length + 64);
      const before = sniffPhoto(bytes);
      const after = sniffPhoto(once);
      // A file whose lengths lie may have nothing left of it; then it is refused as no photo.
      if (before !== null) expect([before, null]).toContainEqual(after);
      if (after !== null) expect(strip(once)).toEqual(once);
    }),
    { numRuns: 1_500 },
  );
});

test.each<[string, Uint8Array]>([
  ['marks', jpeg().subarray(0, 4)],
  ['empty chunks', png().subarray(0, 8)],
  ['empty chunks', extendedWebp([], 0).subarray(0, 12)],
  ['empty blocks', gif().subarray(0, 19)],
])(
  'a large file of nothing but %s is done with in seconds',
  (_, head) => {
    const vast = new Uint8Array(20_000_000).fill(head[0] === 0xff ? 0xff : 0);
    vast.set(head);
    expect(strip(vast).length).toBeLessThanOrEqual(vast.length);
  },
  20_000,
);
