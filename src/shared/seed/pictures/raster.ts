/** A sheet of pixels and the few shapes that made-up photos are drawn of. */
import type { Size } from '../../photo/photo';

/** Red, green, blue, each from 0 to 255. */
export type Colour = readonly [number, number, number];

export interface Raster extends Size {
  /** Three bytes a pixel, row by row. */
  readonly pixels: Uint8ClampedArray;
}

export const createRaster = ({ width, height }: Size): Raster => ({
  width,
  height,
  pixels: new Uint8ClampedArray(width * height * 3),
});

export const mix = (a: Colour, b: Colour, share: number): Colour => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
  a[2] + (b[2] - a[2]) * share,
];

const dye = (pixels: Uint8ClampedArray, nth: number, [red, green, blue]: Colour): void => {
  const at = nth * 3;
  pixels[at] = red;
  pixels[at + 1] = green;
  pixels[at + 2] = blue;
};

/** Only what lies on the sheet is drawn; `from` is inside, `to` is not. */
const fillRow = ({ width, height, pixels }: Raster, y: number, from: number, to: number, colour: Colour): void => {
  if (y < 0 || y >= height) return;
  const end = Math.min(width, Math.round(to));
  for (let x = Math.max(0, Math.round(from)); x < end; x += 1) dye(pixels, y * width + x, colour);
};

/** From one colour above to another below. */
export const fillBand = (raster: Raster, top: number, bottom: number, above: Colour, below: Colour): void => {
  for (let y = Math.round(top); y < bottom; y += 1)
    fillRow(raster, y, 0, raster.width, mix(above, below, (y - top) / (bottom - top)));
};

export const fillBox = (raster: Raster, x: number, y: number, { width, height }: Size, colour: Colour): void => {
  for (let row = Math.round(y); row < y + height; row += 1) fillRow(raster, row, x, x + width, colour);
};

/** Standing on its base, or hanging from it where the height is negative. */
export const fillGable = (raster: Raster, x: number, base: number, { width, height }: Size, colour: Colour): void => {
  const steps = Math.abs(Math.round(height));
  for (let step = 0; step < steps; step += 1) {
    const inset = (width / 2) * (step / steps);
    fillRow(raster, Math.round(base) - step * Math.sign(height), x + inset, x + width - inset, colour);
  }
};

export const fillDisc = (raster: Raster, x: number, y: number, radius: number, colour: Colour): void => {
  for (let row = Math.ceil(y - radius); row <= y + radius; row += 1) {
    const half = Math.sqrt(Math.max(0, radius ** 2 - (row - y) ** 2));
    fillRow(raster, row, x - half, x + half, colour);
  }
};

/** Everything under a line, down to `bottom`. @param heightAt in pixels from above */
export const fillUnder = (raster: Raster, heightAt: (x: number) => number, bottom: number, colour: Colour): void => {
  for (let x = 0; x < raster.width; x += 1)
    for (let y = Math.max(0, Math.round(heightAt(x))); y < bottom; y += 1)
      dye(raster.pixels, y * raster.width + x, colour);
};

/** The grain of a camera: what makes a photo's bytes many, and a face of paint one that could be a photo's. @param strength in steps of a colour */
export const addGrain = ({ pixels }: Raster, seed: number, strength: number): void => {
  let state = seed | 1;
  for (let at = 0; at < pixels.length; at += 3) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    const grain = ((state & 0xff) / 255 - 0.5) * 2 * strength;
    for (let channel = at; channel < at + 3; channel += 1) pixels[channel] = (pixels[channel] ?? 0) + grain;
  }
};
