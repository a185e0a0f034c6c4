/** Pixels as a JPEG: baseline, as every program reads it, and no smaller than it has to be for made-up photos (ITU-T T.81). */
import type { Raster } from './raster';
import { transformBlock } from './transform-block';

/** T.81, K.1: what the eye misses least is kept finest. */
const STEPS = [
  16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22, 29, 51,
  87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78, 87, 103, 121, 120, 101,
  72, 92, 95, 98, 112, 100, 103, 99,
] as const;

/** How a block is read: from the coarsest to the finest. */
const ZIGZAG = [
  0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7, 14, 21, 28,
  35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47,
  55, 62, 63,
] as const;

const END_OF_BLOCK = 0x00;
const SIXTEEN_ZEROS = 0xf0;

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, nth) => nth);

/** Zeros before it (high half) and its bits (low half): the three most frequent have short codes, all others eight bits, which is just enough for all. */
const RUNS = [END_OF_BLOCK, 0x01, 0x02];
const OTHER_RUNS = [
  SIXTEEN_ZEROS,
  ...range(16).flatMap((zeros) => range(10).map((bits) => zeros * 16 + bits + 1)),
].filter((sign) => !RUNS.includes(sign));

interface Codes {
  /** How many there are of each length, from one bit to sixteen. */
  readonly counts: readonly number[];
  readonly signs: readonly number[];
  /** By the sign. */
  readonly codes: Uint8Array;
  readonly lengths: Uint8Array;
}

/** T.81, Annex C: codes are given in order, the short ones first. */
const codesOf = (lengths: Readonly<Record<number, readonly number[]>>): Codes => {
  const signs: number[] = [];
  const [codes, bitLengths] = [new Uint8Array(256), new Uint8Array(256)];
  const counts = range(16).map((nth) => lengths[nth + 1]?.length ?? 0);
  let code = 0;
  for (const bits of range(17).slice(1)) {
    for (const sign of lengths[bits] ?? []) {
      signs.push(sign);
      codes[sign] = code;
      bitLengths[sign] = bits;
      code += 1;
    }
    code *= 2;
  }
  return { counts, signs, codes, lengths: bitLengths };
};

const LEVELS = codesOf({ 4: range(12) });
const DETAILS = codesOf({ 2: RUNS.slice(0, 1), 4: RUNS.slice(1), 8: OTHER_RUNS });

const big16 = (value: number): readonly number[] => [value >> 8, value & 0xff];
const segment = (marker: number, payload: readonly number[]): readonly number[] => [
  0xff,
  marker,
  ...big16(payload.length + 2),
  ...payload,
];

const COMPONENTS = [1, 2, 3] as const;

/** Up to the pixels. */
const headOf = ({ width, height }: Raster, steps: readonly number[]): readonly number[] => [
  ...[0xff, 0xd8],
  ...segment(0xe0, [0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, ...big16(1), ...big16(1), 0, 0]),
  ...segment(0xdb, [0, ...ZIGZAG.map((at) => steps[at] ?? 1)]),
  ...segment(0xc0, [8, ...big16(height), ...big16(width), 3, ...COMPONENTS.flatMap((id) => [id, 0x11, 0])]),
  ...segment(0xc4, [0x00, ...LEVELS.counts, ...LEVELS.signs]),
  ...segment(0xc4, [0x10, ...DETAILS.counts, ...DETAILS.signs]),
  ...segment(0xda, [3, ...COMPONENTS.flatMap((id) => [id, 0x00]), 0, 63, 0]),
];

interface Bits {
  readonly put: (value: number, count: number) => void;
  /** What was put, the last byte filled with ones. */
  readonly end: () => readonly number[];
}

const collectBits = (): Bits => {
  const bytes: number[] = [];
  let [held, count] = [0, 0];
  const put = (value: number, more: number): void => {
    held = (held << more) | value;
    count += more;
    while (count >= 8) {
      count -= 8;
      const byte = (held >> count) & 0xff;
      bytes.push(byte);
      // A byte of ones would begin a marker.
      if (byte === 0xff) bytes.push(0);
    }
    held &= (1 << count) - 1;
  };
  return {
    put,
    end: () => {
      if (count > 0) put((1 << (8 - count)) - 1, 8 - count);
      return bytes;
    },
  };
};

const bitsOf = (value: number): number => 32 - Math.clz32(Math.abs(value));

const putSign = ({ put }: Bits, { codes, lengths }: Codes, sign: number, value: number): void => {
  const bits = bitsOf(value);
  put(codes[sign] ?? 0, lengths[sign] ?? 0);
  if (bits > 0) put(value < 0 ? value + (1 << bits) - 1 : value, bits);
};

const putDetails = (bits: Bits, block: Int16Array): void => {
  let zeros = 0;
  for (let nth = 1; nth < 64; nth += 1) {
    const value = block[ZIGZAG[nth] ?? 0] ?? 0;
    if (value === 0) {
      zeros += 1;
      continue;
    }
    for (; zeros > 15; zeros -= 16) putSign(bits, DETAILS, SIXTEEN_ZEROS, 0);
    putSign(bits, DETAILS, zeros * 16 + bitsOf(value), value);
    zeros = 0;
  }
  if (zeros > 0) putSign(bits, DETAILS, END_OF_BLOCK, 0);
};

/** JFIF: brightness, and how far blue and red are from it, around zero. */
const SHARES = [
  [0.299, 0.587, 0.114, -128],
  [-0.168736, -0.331264, 0.5, 0],
  [0.5, -0.418688, -0.081312, 0],
] as const;

/** The 8 x 8 pixels of a component; beyond the edge the last ones go on. */
const readBlock = (
  { width, height, pixels }: Raster,
  left: number,
  top: number,
  nth: number,
  into: Float64Array,
): void => {
  const [red = 0, green = 0, blue = 0, shift = 0] = SHARES[nth] ?? [];
  for (let i = 0; i < 64; i += 1) {
    const x = Math.min(width - 1, left + (i & 7));
    const at = (Math.min(height - 1, top + (i >> 3)) * width + x) * 3;
    into[i] = red * (pixels[at] ?? 0) + green * (pixels[at + 1] ?? 0) + blue * (pixels[at + 2] ?? 0) + shift;
  }
};

/** @param coarseness 1 as the standard's example; 2 is coarser and about two thirds of the bytes */
export const encodeJpeg = (raster: Raster, coarseness: number): Uint8Array => {
  const steps = STEPS.map((step) => Math.max(1, Math.min(255, Math.round(step * coarseness))));
  const [bits, samples, block] = [collectBits(), new Float64Array(64), new Int16Array(64)];
  const before = [0, 0, 0];
  for (let top = 0; top < raster.height; top += 8)
    for (let left = 0; left < raster.width; left += 8)
      for (const nth of COMPONENTS.keys()) {
        readBlock(raster, left, top, nth, samples);
        transformBlock(samples, steps, block);
        const level = block[0] ?? 0;
        const change = level - (before[nth] ?? 0);
        putSign(bits, LEVELS, bitsOf(change), change);
        putDetails(bits, block);
        before[nth] = level;
      }
  return Uint8Array.from([...headOf(raster, steps), ...bits.end(), 0xff, 0xd9]);
};
