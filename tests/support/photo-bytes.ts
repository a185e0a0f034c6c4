/** Small photos written byte by byte, with and without the notes that cameras and programs leave in them. */

const latin = (text: string): readonly number[] => [...text].map((letter) => letter.charCodeAt(0));
const big16 = (n: number): readonly number[] => [(n >> 8) & 0xff, n & 0xff];
const big32 = (n: number): readonly number[] => [...big16(n >>> 16), ...big16(n & 0xffff)];
const little16 = (n: number): readonly number[] => [n & 0xff, (n >> 8) & 0xff];
const little24 = (n: number): readonly number[] => [...little16(n & 0xffff), (n >> 16) & 0xff];
const little32 = (n: number): readonly number[] => [...little16(n & 0xffff), ...little16(n >>> 16)];

/** What must never leave the newsroom: found in no photo after stripping. */
export const SECRET = 'GPS 10.6342 N 106.4867 E';

export const jpegSegment = (marker: number, payload: readonly number[]): readonly number[] => [
  0xff,
  marker,
  ...big16(payload.length + 2),
  ...payload,
];

/** EXIF as cameras write it: the orientation among other things. */
export const exifPayload = (orientation: number, isLittle = true): readonly number[] => {
  const short = isLittle ? little16 : big16;
  const long = isLittle ? little32 : big32;
  const entry = (tag: number, type: number, count: number, value: readonly number[]): readonly number[] => [
    ...short(tag),
    ...short(type),
    ...long(count),
    ...value,
  ];
  return [
    ...latin('Exif\0\0'),
    ...latin(isLittle ? 'II' : 'MM'),
    ...short(42),
    ...long(8),
    ...short(2),
    ...entry(0x010f, 2, SECRET.length, long(38)),
    ...entry(0x0112, 3, 1, [...short(orientation), 0, 0]),
    ...long(0),
    ...latin(SECRET),
  ];
};

const FRAME = jpegSegment(0xc0, [8, ...big16(480), ...big16(640), 1, 1, 0x11, 0]);
const SCAN = [...jpegSegment(0xda, [1, 1, 0, 0, 63, 0]), 0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56];
const JFIF = jpegSegment(0xe0, [...latin('JFIF\0'), 1, 1, 0, ...big16(1), ...big16(1), 0, 0]);

/** 640 x 480, two scans as in a progressive file. @param notes segments put before the frame */
export const jpeg = (notes: readonly (readonly number[])[] = [], trailing: readonly number[] = []): Uint8Array =>
  new Uint8Array([
    ...[0xff, 0xd8],
    ...JFIF,
    ...notes.flat(),
    ...FRAME,
    ...SCAN,
    ...jpegSegment(0xc4, [0, 1, 2, 3]),
    ...SCAN,
    ...[0xff, 0xd9],
    ...trailing,
  ]);

export const JPEG_KEPT = {
  icc: jpegSegment(0xe2, [...latin('ICC_PROFILE\0'), 1, 1, 9, 9, 9]),
  adobe: jpegSegment(0xee, [...latin('Adobe'), 0, 100, 0, 0, 0, 0, 1]),
};

export const JPEG_NOTES: Readonly<Record<string, readonly number[]>> = {
  XMP: jpegSegment(0xe1, [...latin('http://ns.adobe.com/xap/1.0/\0'), ...latin(SECRET)]),
  IPTC: jpegSegment(0xed, [...latin('Photoshop 3.0\0'), ...latin(SECRET)]),
  comment: jpegSegment(0xfe, latin(SECRET)),
  'a second picture’s table': jpegSegment(0xe2, [...latin('MPF\0'), ...latin(SECRET)]),
  'a maker’s note': jpegSegment(0xe5, latin(SECRET)),
  'a thumbnail': jpegSegment(0xe0, [...latin('JFXX\0'), ...latin(SECRET)]),
};

const pngChunk = (type: string, data: readonly number[]): readonly number[] => [
  ...big32(data.length),
  ...latin(type),
  ...data,
  // Nothing here checks the check sum.
  ...big32(0),
];

/** 320 x 200. */
export const png = (notes: readonly (readonly [type: string, data: readonly number[]])[] = []): Uint8Array =>
  new Uint8Array([
    ...[0x89, ...latin('PNG\r\n\x1a\n')],
    ...pngChunk('IHDR', [...big32(320), ...big32(200), 8, 2, 0, 0, 0]),
    ...pngChunk('gAMA', big32(45455)),
    ...notes.flatMap(([type, data]) => pngChunk(type, data)),
    ...pngChunk('IDAT', [1, 2, 3, 4, 5]),
    ...pngChunk('IEND', []),
  ]);

export const secretBytes: readonly number[] = latin(SECRET);

const riffChunk = (type: string, data: readonly number[]): readonly number[] => [
  ...latin(type),
  ...little32(data.length),
  ...data,
  ...(data.length % 2 === 1 ? [0] : []),
];

const webp = (chunks: readonly number[]): Uint8Array =>
  new Uint8Array([...latin('RIFF'), ...little32(chunks.length + 4), ...latin('WEBP'), ...chunks]);

export const lossyWebp = (): Uint8Array =>
  webp(riffChunk('VP8 ', [0, 0, 0, 0x9d, 0x01, 0x2a, ...little16(400), ...little16(300), 7]));

export const losslessWebp = (): Uint8Array =>
  webp(riffChunk('VP8L', [0x2f, ...little32((400 - 1) | ((300 - 1) << 14)), 7, 7, 7, 7, 7]));

/** 400 x 300. @param notes chunks after the picture, with the flags that announce them */
export const extendedWebp = (notes: readonly (readonly [type: string, data: readonly number[]])[], flags: number) =>
  webp([
    ...riffChunk('VP8X', [flags, 0, 0, 0, ...little24(399), ...little24(299)]),
    ...riffChunk('ALPH', [1, 2, 3]),
    ...riffChunk('VP8 ', [0, 0, 0, 0x9d, 0x01, 0x2a, ...little16(400), ...little16(300), 7]),
    ...notes.flatMap(([type, data]) => riffChunk(type, data)),
  ]);

const blocks = (data: readonly number[]): readonly number[] => [data.length, ...data, 0];

export const LOOP = [0x21, 0xff, ...[11, ...latin('NETSCAPE2.0')], ...[3, 1, 0, 0], 0];
export const GIF_NOTES: Readonly<Record<string, readonly number[]>> = {
  comment: [0x21, 0xfe, ...blocks(latin(SECRET))],
  XMP: [0x21, 0xff, ...[11, ...latin('XMP DataXMP')], ...blocks(latin(SECRET))],
};

/** 2 x 3, with a colour table and one frame. */
export const gif = (extensions: readonly number[] = [], trailing: readonly number[] = []): Uint8Array =>
  new Uint8Array([
    ...latin('GIF89a'),
    ...[...little16(2), ...little16(3), 0x80, 0, 0],
    ...[0, 0, 0, 255, 255, 255],
    ...extensions,
    ...[0x21, 0xf9, 4, 0, 0, 0, 0, 0],
    ...[0x2c, 0, 0, 0, 0, ...little16(2), ...little16(3), 0],
    ...[2, ...blocks([0x84, 0x51])],
    0x3b,
    ...trailing,
  ]);
