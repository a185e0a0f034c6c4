/** Which cards of a column are drawn: its first ones and, further down, those around the card that the keys stand on. Pure. */

/** From one row up to, but without, another. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** So many on either side, for the arrows to come to. */
const AROUND = 3;

/** @param most how many are drawn from the top @param held the place of the card that must be there; -1 for none */
export const stretchesOf = (rows: number, most: number, held: number): readonly Stretch[] => {
  const top = { from: 0, to: Math.min(rows, most) };
  const around = { from: held - AROUND, to: Math.min(rows, held + AROUND + 1) };
  if (held === -1 || around.to <= top.to) return [top];
  return around.from <= top.to ? [{ from: 0, to: around.to }] : [top, around];
};
