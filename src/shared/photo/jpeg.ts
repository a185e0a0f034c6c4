/** JPEG: its segments, its size, and the file without what camera and editor wrote beside the picture. After ITU-T T.81. */
import { gather, spells, u8, u16 } from './bytes';
import { isExif, minimalExif, readOrientation } from './exif';
import type { Orientation, Sniffed } from './photo';

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const COMMENT = 0xfe;
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP2 = 0xe2;
const APP14 = 0xee;
const APP15 = 0xef;

/** Markers of the range C0-CF that open no frame: Huffman tables, reserved, arithmetic conditioning. */
const NOT_FRAMES = new Set([0xc4, 0xc8, 0xcc]);

interface Segment {
  readonly marker: number;
  /** What stands between the length and the next marker; the picture's own data included after SOS. */
  readonly payload: Uint8Array;
  readonly whole: Uint8Array;
}

const isAlone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= EOI);

/** The picture's data ends at a marker that is neither a stuffed zero, nor a restart, nor a fill byte. */
const endOfScan = (bytes: Uint8Array, from: number): number => {
  let at = bytes.indexOf(0xff, from);
  while (at !== -1 && at + 1 < bytes.length) {
    const next = u8(bytes, at + 1);
    if (next !== 0x00 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
    at = bytes.indexOf(0xff, at + (next === 0xff ? 1 : 2));
  }
  return bytes.length;
};

/** Fill bytes are allowed between segments, and some cameras leave others; decoders skip both. */
const nextMarker = (bytes: Uint8Array, from: number): number => {
  let at = bytes.indexOf(0xff, from);
  while (at !== -1 && (bytes[at + 1] === 0xff || bytes[at + 1] === 0x00)) at = bytes.indexOf(0xff, at + 1);
  return at === -1 ? bytes.length : at;
};

/** From the start to the end mark, or to where the file is cut or makes no sense; each step goes forward. */
function* segments(bytes: Uint8Array): Generator<Segment> {
  let at = nextMarker(bytes, 0);
  while (at + 1 < bytes.length) {
    const marker = u8(bytes, at + 1);
    const length = isAlone(marker) ? 0 : u16(bytes, at + 2);
    const headEnd = at + 2 + length;
    if ((length < 2 && !isAlone(marker)) || headEnd > bytes.length) return;
    const end = marker === SOS ? endOfScan(bytes, headEnd) : headEnd;
    yield { marker, payload: bytes.subarray(at + 4, end), whole: bytes.subarray(at, end) };
    if (marker === EOI) return;
    at = nextMarker(bytes, end);
  }
}

/** JFIF's own header, colour profiles and Adobe's colour transform change how the picture looks; all else is notes. */
const isNote = ({ marker, payload }: Segment): boolean => {
  if (marker === APP0) return !spells(payload, 0, 'JFIF\0');
  if (marker === APP2) return !spells(payload, 0, 'ICC_PROFILE\0');
  if (marker === APP14) return !spells(payload, 0, 'Adobe');
  return marker === COMMENT || (marker >= APP0 && marker <= APP15);
};

const orientationOf = (bytes: Uint8Array): Orientation => {
  for (const { marker, payload } of segments(bytes)) {
    if (marker === APP1 && isExif(payload)) return readOrientation(payload);
    if (marker === SOS) return 1;
  }
  return 1;
};

export const isJpeg = (bytes: Uint8Array): boolean => spells(bytes, 0, '\xff\xd8\xff');

export const sniffJpeg = (bytes: Uint8Array): Sniffed | null => {
  for (const { marker, payload } of segments(bytes)) {
    if (marker >= 0xc0 && marker <= 0xcf && !NOT_FRAMES.has(marker)) {
      return {
        kind: 'jpg',
        width: u16(payload, 3),
        height: u16(payload, 1),
        orientation: orientationOf(bytes),
      };
    }
    if (marker === SOS) return null;
  }
  return null;
};

function* keptPieces(bytes: Uint8Array): Generator<Uint8Array> {
  const orientation = orientationOf(bytes);
  let isOriented = orientation === 1;
  for (const segment of segments(bytes)) {
    if (isNote(segment)) continue;
    // JFIF wants its header first, EXIF wants to be first: after the one and before everything else suits both.
    if (!isOriented && segment.marker !== SOI && segment.marker !== APP0) {
      isOriented = true;
      yield minimalExif(orientation);
    }
    yield segment.whole;
  }
}

/** What follows the end mark goes too: phones put a second picture, or a film with its place, there. */
export const stripJpeg = (bytes: Uint8Array): Uint8Array => gather(keptPieces(bytes), bytes.length + 64);
