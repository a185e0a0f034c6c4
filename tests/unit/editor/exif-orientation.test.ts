import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exifOrientation } from '../../../src/renderer/editor/photo/exif-orientation';

const view = (bytes: readonly number[]): DataView => new DataView(new Uint8Array(bytes).buffer);

const JFIF = [0xff, 0xe0, 0, 4, 0, 0];
const motorola = (turn: number): readonly number[] => [
  0xff, 0xe1, 0, 34, 69, 120, 105, 102, 0, 0, 77, 77, 0, 42, 0, 0, 0, 8, 0, 1, 1, 18, 0, 3, 0, 0, 0, 1, 0, turn, 0, 0, 0, 0, 0, 0,
]; // biome-ignore format: bytes
const intel = (turn: number): readonly number[] => [
  0xff, 0xe1, 0, 34, 69, 120, 105, 102, 0, 0, 73, 73, 42, 0, 8, 0, 0, 0, 1, 0, 18, 1, 3, 0, 1, 0, 0, 0, turn, 0, 0, 0, 0, 0, 0, 0,
]; // biome-ignore format: bytes

describe('the orientation a camera wrote', () => {
  test('is read in both byte orders, after other headers too', () => {
    expect(exifOrientation(view([0xff, 0xd8, ...motorola(6)]))).toBe(6);
    expect(exifOrientation(view([0xff, 0xd8, ...JFIF, ...intel(8)]))).toBe(8);
  });

  test('is upright where a file says nothing', () => {
    expect(exifOrientation(view([0xff, 0xd8, ...JFIF, 0xff, 0xda, 0, 2, ...Array<number>(20).fill(0)]))).toBe(1);
  });

  test('never throws on damaged files', () => {
    const bytes = fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 80 });
    fc.assert(
      fc.property(bytes, fc.boolean(), (damage, begins) => {
        const head = begins ? [0xff, 0xd8, ...motorola(6).slice(0, 14)] : [];
        expect(() => exifOrientation(view([...head, ...damage]))).not.toThrow();
      }),
    );
  });
});
