/** PNG: its size, and the file with only the chunks that make the picture. After the W3C's PNG specification, third edition. */
import { gather, spells, u8, u32 } from './bytes';
import type { Sniffed } from './photo';

const SIGNATURE = '\x89PNG\r\n\x1a\n';
const HEADER_AND_CRC = 12;

/** Beside the critical ones: colour, transparency, pixel size and animation. Named, since a chunk unknown may hold anything. */
const PICTURE_CHUNKS = new Set([
  ...['cHRM', 'gAMA', 'iCCP', 'sBIT', 'sRGB', 'cICP', 'mDCV', 'cLLI'],
  ...['bKGD', 'hIST', 'tRNS', 'pHYs', 'sPLT', 'acTL', 'fcTL', 'fdAT'],
]);

const typeAt = (bytes: Uint8Array, at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));

/** A type that starts with a capital letter is one no reader may do without. */
const isCritical = (bytes: Uint8Array, at: number): boolean => (u8(bytes, at) & 0x20) === 0;

function* keptPieces(bytes: Uint8Array): Generator<Uint8Array> {
  yield bytes.subarray(0, SIGNATURE.length);
  let at = SIGNATURE.length;
  while (at + 8 <= bytes.length) {
    const type = typeAt(bytes, at + 4);
    const end = Math.min(at + HEADER_AND_CRC + u32(bytes, at), bytes.length);
    if (isCritical(bytes, at + 4) || PICTURE_CHUNKS.has(type)) yield bytes.subarray(at, end);
    if (type === 'IEND') return;
    at = end;
  }
}

export const isPng = (bytes: Uint8Array): boolean => spells(bytes, 0, SIGNATURE);

export const sniffPng = (bytes: Uint8Array): Sniffed | null =>
  typeAt(bytes, 12) === 'IHDR' ? { kind: 'png', width: u32(bytes, 16), height: u32(bytes, 20), orientation: 1 } : null;

export const stripPng = (bytes: Uint8Array): Uint8Array => gather(keptPieces(bytes), bytes.length);
