/** The cosine transform of JPEG, of eight by eight samples, and its rounding to steps (ITU-T T.81, A.3.3). */

const SIDE = 8;

/** Of each frequency at each place. */
const WAVES = Float64Array.from({ length: SIDE * SIDE }, (_, i) => {
  const [frequency, at] = [i >> 3, i & 7];
  const scale = frequency === 0 ? Math.SQRT1_2 : 1;
  return (scale / 2) * Math.cos(((2 * at + 1) * frequency * Math.PI) / (2 * SIDE));
});

const rows = new Float64Array(SIDE * SIDE);
const sums = new Float64Array(SIDE / 2);
const differences = new Float64Array(SIDE / 2);

/** Eight samples, `stride` apart, as eight waves, as far apart. A wave is the same from either end, or the same turned over: half the work is done once for both. */
const transformLine = (from: Float64Array, to: Float64Array, at: number, stride: number): void => {
  for (let i = 0; i < SIDE / 2; i += 1) {
    const [first, last] = [from[at + i * stride] ?? 0, from[at + (SIDE - 1 - i) * stride] ?? 0];
    sums[i] = first + last;
    differences[i] = first - last;
  }
  for (let frequency = 0; frequency < SIDE; frequency += 1) {
    const halves = frequency % 2 === 0 ? sums : differences;
    let share = 0;
    for (let i = 0; i < SIDE / 2; i += 1) share += (halves[i] ?? 0) * (WAVES[frequency * SIDE + i] ?? 0);
    to[at + frequency * stride] = share;
  }
};

/** @param samples around zero @param steps row by row @param into the rounded shares of each wave, row by row */
export const transformBlock = (samples: Float64Array, steps: readonly number[], into: Int16Array): void => {
  for (let y = 0; y < SIDE; y += 1) transformLine(samples, rows, y * SIDE, 1);
  for (let x = 0; x < SIDE; x += 1) transformLine(rows, rows, x, SIDE);
  for (let at = 0; at < SIDE * SIDE; at += 1) into[at] = Math.round((rows[at] ?? 0) / (steps[at] ?? 1));
};
