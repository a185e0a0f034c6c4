/** GIF: its size, and the file without comments and what programs noted. After CompuServe's GIF89a specification. */
import { gather, spells, u8, u16le } from './bytes';
import type { Sniffed } from './photo';

const SCREEN_END = 13;
const EXTENSION = 0x21;
const IMAGE = 0x2c;
const TRAILER = 0x3b;
const COMMENT = 0xfe;
const APPLICATION = 0xff;

/** Programs' notes that say how often an animation repeats. */
const LOOPS: readonly string[] = ['NETSCAPE2.0', 'ANIMEXTS1.0'];

export const isGif = (bytes: Uint8Array): boolean => spells(bytes, 0, 'GIF87a') || spells(bytes, 0, 'GIF89a');

export const sniffGif = (bytes: Uint8Array): Sniffed | null =>
  bytes.length < SCREEN_END ? null : { kind: 'gif', width: u16le(bytes, 6), height: u16le(bytes, 8), orientation: 1 };

const colourTableBytes = (flags: number): number => ((flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 0x07) + 1));

/** Data comes in blocks that name their own length, up to one of length 0. */
const endOfBlocks = (bytes: Uint8Array, from: number): number => {
  let at = from;
  while (at < bytes.length && u8(bytes, at) !== 0) at += 1 + u8(bytes, at);
  return Math.min(at + 1, bytes.length);
};

const isNote = (bytes: Uint8Array, at: number): boolean => {
  const label = u8(bytes, at + 1);
  return label === COMMENT || (label === APPLICATION && !LOOPS.some((name) => spells(bytes, at + 3, name)));
};

function* keptPieces(bytes: Uint8Array): Generator<Uint8Array> {
  let at = SCREEN_END + colourTableBytes(u8(bytes, 10));
  yield bytes.subarray(0, at);
  while (at < bytes.length) {
    const kind = u8(bytes, at);
    if (kind === EXTENSION) {
      const end = endOfBlocks(bytes, at + 2);
      if (!isNote(bytes, at)) yield bytes.subarray(at, end);
      at = end;
    } else if (kind === IMAGE) {
      const end = endOfBlocks(bytes, at + 11 + colourTableBytes(u8(bytes, at + 9)));
      yield bytes.subarray(at, end);
      at = end;
    } else {
      if (kind === TRAILER) yield bytes.subarray(at, at + 1);
      return;
    }
  }
}

export const stripGif = (bytes: Uint8Array): Uint8Array => gather(keptPieces(bytes), bytes.length);
