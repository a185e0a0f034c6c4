/** The sRGB colour space as an ICC profile of version 2, written from its published figures: what the colours of a PDF mean on any device. */

/** ICC.1:2001-04, 6.1 and 6.2. */
const HEADER = 128;
const ENTRY = 12;
const CURVE_POINTS = 1_024;

/** The primaries of IEC 61966-2-1 adapted to D50 after Bradford, and D50 itself: X, Y, Z. */
const POINTS = {
  wtpt: [0.9642, 1, 0.8249],
  rXYZ: [0.43607, 0.22249, 0.01392],
  gXYZ: [0.38515, 0.71687, 0.09708],
  bXYZ: [0.14307, 0.06061, 0.7141],
} as const;

/** IEC 61966-2-1: from what is stored to light, both from 0 to 1. */
const toLight = (stored: number): number => (stored <= 0.04045 ? stored / 12.92 : ((stored + 0.055) / 1.055) ** 2.4);

/** Numbers of 16 bits and a fraction of 16 bits. */
const fixed = (value: number): number => Math.round(value * 65_536);

const typed = (type: string, length: number): Buffer => {
  const tag = Buffer.alloc(8 + length);
  tag.write(type, 'latin1');
  return tag;
};

const pointTag = (point: readonly number[]): Buffer => {
  const tag = typed('XYZ ', 12);
  point.forEach((value, i) => {
    tag.writeInt32BE(fixed(value), 8 + 4 * i);
  });
  return tag;
};

const curveTag = (): Buffer => {
  const tag = typed('curv', 4 + 2 * CURVE_POINTS);
  tag.writeUInt32BE(CURVE_POINTS, 8);
  for (let i = 0; i < CURVE_POINTS; i += 1)
    tag.writeUInt16BE(Math.round(toLight(i / (CURVE_POINTS - 1)) * 65_535), 12 + 2 * i);
  return tag;
};

const textTag = (text: string): Buffer => Buffer.concat([typed('text', 0), Buffer.from(`${text}\0`, 'latin1')]);

/** The name in ASCII; the places for Unicode and for old Macs stay empty. */
const nameTag = (name: string): Buffer => {
  const ascii = Buffer.from(`${name}\0`, 'latin1');
  const length = Buffer.alloc(4);
  length.writeUInt32BE(ascii.length);
  return Buffer.concat([typed('desc', 0), length, ascii, Buffer.alloc(4 + 4 + 2 + 1 + 67)]);
};

const writeHeader = (profile: Buffer): void => {
  profile.writeUInt32BE(profile.length, 0);
  profile.writeUInt32BE(0x0210_0000, 8);
  profile.write('mntrRGB XYZ ', 12, 'latin1');
  [2024, 1, 1].forEach((part, i) => {
    profile.writeUInt16BE(part, 24 + 2 * i);
  });
  profile.write('acsp', 36, 'latin1');
  POINTS.wtpt.forEach((value, i) => {
    profile.writeInt32BE(fixed(value), 68 + 4 * i);
  });
};

const padded = (tag: Buffer): Buffer => Buffer.concat([tag, Buffer.alloc((4 - (tag.length % 4)) % 4)]);

/** The same bytes each time; about 2.5 kB, less when packed. */
export const srgbProfile = (): Uint8Array => {
  const curve = curveTag();
  const tags: readonly (readonly [string, Buffer])[] = [
    ['desc', nameTag('sRGB IEC61966-2.1')],
    ['cprt', textTag('No copyright, use freely')],
    ...Object.entries(POINTS).map(([name, point]) => [name, pointTag(point)] as const),
    ...['rTRC', 'gTRC', 'bTRC'].map((name) => [name, curve] as const),
  ];
  const distinct = [...new Set(tags.map(([, tag]) => tag))];
  const directory = Buffer.alloc(4 + ENTRY * tags.length);
  const begin = HEADER + directory.length;
  const offsetOf = (tag: Buffer): number =>
    distinct.slice(0, distinct.indexOf(tag)).reduce((sum, before) => sum + padded(before).length, begin);
  directory.writeUInt32BE(tags.length, 0);
  tags.forEach(([name, tag], i) => {
    directory.write(name, 4 + ENTRY * i, 'latin1');
    directory.writeUInt32BE(offsetOf(tag), 8 + ENTRY * i);
    directory.writeUInt32BE(tag.length, 12 + ENTRY * i);
  });
  const profile = Buffer.concat([Buffer.alloc(HEADER), directory, ...distinct.map(padded)]);
  writeHeader(profile);
  return profile;
};
