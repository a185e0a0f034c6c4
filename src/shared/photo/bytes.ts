/** Reading numbers and names out of a photo's bytes; past the end everything is 0, so that a cut file is read and not thrown over. */

export const u8 = (bytes: Uint8Array, at: number): number => bytes[at] ?? 0;

export const u16 = (bytes: Uint8Array, at: number): number => (u8(bytes, at) << 8) | u8(bytes, at + 1);

export const u16le = (bytes: Uint8Array, at: number): number => u8(bytes, at) | (u8(bytes, at + 1) << 8);

export const u24le = (bytes: Uint8Array, at: number): number => u16le(bytes, at) | (u8(bytes, at + 2) << 16);

export const u32 = (bytes: Uint8Array, at: number): number => u16(bytes, at) * 65_536 + u16(bytes, at + 2);

export const u32le = (bytes: Uint8Array, at: number): number => u16le(bytes, at) + u16le(bytes, at + 2) * 65_536;

/** Whether the bytes at a place spell a name in Latin-1. */
export const spells = (bytes: Uint8Array, at: number, name: string): boolean => {
  for (let i = 0; i < name.length; i += 1) if (bytes[at + i] !== name.charCodeAt(i)) return false;
  return true;
};

/** One array of all the pieces. @param capacity at least their length together */
export const gather = (pieces: Iterable<Uint8Array>, capacity: number): Uint8Array => {
  const whole = new Uint8Array(capacity);
  let length = 0;
  for (const piece of pieces) {
    whole.set(piece, length);
    length += piece.length;
  }
  return whole.slice(0, length);
};
