/** WebP: its size, and the file with only the chunks that make the picture. After RFC 9649. */
import { gather, spells, u8, u16le, u24le, u32le } from './bytes';
import type { Sniffed } from './photo';

const FILE_HEADER_BYTES = 12;
const CHUNK_HEADER_BYTES = 8;

const PICTURE_CHUNKS: readonly string[] = ['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP'];

/** Bits of VP8X that announce EXIF and XMP chunks. */
const NOTES_FLAGS = 0x08 | 0x04;

export const isWebp = (bytes: Uint8Array): boolean => spells(bytes, 0, 'RIFF') && spells(bytes, 8, 'WEBP');

const sized = (width: number, height: number): Sniffed => ({ kind: 'webp', width, height, orientation: 1 });

const sniffLossy = (bytes: Uint8Array, at: number): Sniffed | null =>
  spells(bytes, at + 3, '\x9d\x01\x2a') ? sized(u16le(bytes, at + 6) & 0x3fff, u16le(bytes, at + 8) & 0x3fff) : null;

const sniffLossless = (bytes: Uint8Array, at: number): Sniffed | null => {
  const bits = u32le(bytes, at + 1);
  return u8(bytes, at) === 0x2f ? sized((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1) : null;
};

export const sniffWebp = (bytes: Uint8Array): Sniffed | null => {
  const at = FILE_HEADER_BYTES + CHUNK_HEADER_BYTES;
  if (bytes.length < at + 10) return null;
  if (spells(bytes, FILE_HEADER_BYTES, 'VP8 ')) return sniffLossy(bytes, at);
  if (spells(bytes, FILE_HEADER_BYTES, 'VP8L')) return sniffLossless(bytes, at);
  if (spells(bytes, FILE_HEADER_BYTES, 'VP8X')) return sized(u24le(bytes, at + 4) + 1, u24le(bytes, at + 7) + 1);
  return null;
};

function* keptPieces(bytes: Uint8Array): Generator<Uint8Array> {
  yield bytes.subarray(0, FILE_HEADER_BYTES);
  const end = Math.min(u32le(bytes, 4) + 8, bytes.length);
  let at = FILE_HEADER_BYTES;
  while (at + CHUNK_HEADER_BYTES <= end) {
    const size = u32le(bytes, at + 4);
    const next = Math.min(at + CHUNK_HEADER_BYTES + size + (size % 2), end);
    if (PICTURE_CHUNKS.some((name) => spells(bytes, at, name))) yield bytes.subarray(at, next);
    at = next;
  }
}

export const stripWebp = (bytes: Uint8Array): Uint8Array => {
  const kept = gather(keptPieces(bytes), bytes.length);
  if (kept.length < FILE_HEADER_BYTES) return kept;
  new DataView(kept.buffer).setUint32(4, kept.length - 8, true);
  const flags = FILE_HEADER_BYTES + CHUNK_HEADER_BYTES;
  if (spells(kept, FILE_HEADER_BYTES, 'VP8X') && flags < kept.length) kept[flags] = u8(kept, flags) & ~NOTES_FLAGS;
  return kept;
};
