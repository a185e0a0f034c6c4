/** A set of places in the library, one bit for each. */

export type PlaceBits = Uint8Array;

export const createPlaceBits = (size: number): PlaceBits => new Uint8Array((size >>> 3) + 1);

export const addPlace = (bits: PlaceBits, place: number): void => {
  const at = place >>> 3;
  bits[at] = (bits[at] ?? 0) | (1 << (place & 7));
};

export const hasPlace = (bits: PlaceBits, place: number): boolean =>
  (((bits[place >>> 3] ?? 0) >>> (place & 7)) & 1) === 1;
