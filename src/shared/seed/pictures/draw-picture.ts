/** The photos that seeded articles share: two dozen of a series, each a JPEG of 100 to 300 kB. */
import type { Size } from '../../photo/photo';
import { drawScene } from './draw-scene';
import { encodeJpeg } from './encode-jpeg';

/** As many as can be told apart at a glance, and drawn in a few seconds. */
export const PICTURES = 24;

const LYING: Size = { width: 1_200, height: 800 };
const STANDING: Size = { width: 800, height: 1_200 };

/** Every fourth stands upright, as about as many press photos do. */
export const pictureSize = (number: number): Size => (number % 4 === 3 ? STANDING : LYING);

const COARSENESS = 0.5;

/** @param seed names the series @param number from 0 to `PICTURES` - 1 */
export const drawPicture = (seed: number, number: number): Uint8Array =>
  encodeJpeg(
    drawScene(Math.imul(seed, 0x27d4eb2f) ^ Math.imul(number + 1, 0x165667b1), pictureSize(number)),
    COARSENESS,
  );
