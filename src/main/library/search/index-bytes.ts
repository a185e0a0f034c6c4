/** The index as bytes: a header with a checksum of all that follows, then what is small as JSON, then the long rows of bytes as they are. */
import { crc32 } from 'node:zlib';
import type { Packed } from './byte-lists';
import type { IndexImage } from './index-image';

/** Raised whenever anything that is written changes, or what a word is: an index of another format is built anew. */
const FORMAT = 2;

const MAGIC = 'DATELINE';
/** Magic, format, checksum, length of the JSON. */
const HEADER = 20;

interface SectionLengths {
  readonly starts: number;
  readonly bytes: number;
}

const SECTIONS = ['articles', 'places', 'texts'] as const;
type Section = (typeof SECTIONS)[number];

type Small = Omit<IndexImage, 'postings' | 'texts'> & {
  readonly sections: Readonly<Record<Section, SectionLengths>>;
};

const asBytes = ({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

const lengthsOf = ({ starts, bytes }: Packed): SectionLengths => ({ starts: starts.byteLength, bytes: bytes.length });

const headerOf = (rest: readonly Uint8Array[], smallLength: number): Uint8Array => {
  const header = Buffer.alloc(HEADER);
  header.write(MAGIC, 'latin1');
  header.writeUInt32LE(FORMAT, 8);
  header.writeUInt32LE(
    rest.reduce((sum, bytes) => crc32(bytes, sum), 0),
    12,
  );
  header.writeUInt32LE(smallLength, 16);
  return header;
};

/** To be written one after another: together they may be a great deal. */
export const encodeIndex = ({ postings, texts, ...rest }: IndexImage): readonly Uint8Array[] => {
  const { articles, places } = postings;
  const small: Small = {
    ...rest,
    sections: { articles: lengthsOf(articles), places: lengthsOf(places), texts: lengthsOf(texts) },
  };
  const json = Buffer.from(JSON.stringify(small));
  const long = [articles, places, texts].flatMap(({ starts, bytes }) => [asBytes(starts), bytes]);
  return [headerOf([json, ...long], json.length), json, ...long];
};

const isWhole = (file: Buffer): boolean =>
  file.length >= HEADER &&
  file.toString('latin1', 0, MAGIC.length) === MAGIC &&
  file.readUInt32LE(8) === FORMAT &&
  file.readUInt32LE(12) === crc32(file.subarray(HEADER));

/** The long rows stay where they are in the file's bytes; only the short tables of starts are copied. */
const createCutter = (file: Buffer, from: number) => {
  let at = from;
  const cut = (length: number): Uint8Array => {
    at += length;
    return file.subarray(at - length, at);
  };
  return ({ starts, bytes }: SectionLengths): Packed => ({
    starts: new Uint32Array(Uint8Array.from(cut(starts)).buffer),
    bytes: asBytes(cut(bytes)),
  });
};

const ROWS = ['names', 'facts', 'lengths', 'placeCounts', 'headlineEnds', 'lastDocs'] as const;

/** The checksum has no key: in a shared folder anybody can write one that is right. */
const isImage = (image: IndexImage): boolean => ROWS.every((row) => Array.isArray(image[row]));

const decode = (file: Buffer): IndexImage => {
  const smallEnd = HEADER + file.readUInt32LE(16);
  // Checksum and format have just said that this is what `encodeIndex` wrote; to look at each of 100,000 lines again would cost a start its speed.
  const { sections, ...rest } = JSON.parse(file.toString('utf8', HEADER, smallEnd)) as Small;
  const cut = createCutter(file, smallEnd);
  const [articles, places, texts] = [cut(sections.articles), cut(sections.places), cut(sections.texts)];
  return { ...rest, postings: { articles, places }, texts };
};

/** @returns null where these are not the bytes of an index of this format, whole */
export const decodeIndex = (bytes: Uint8Array): IndexImage | null => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!isWhole(file)) return null;
  try {
    const image = decode(file);
    return isImage(image) ? image : null;
  } catch {
    // Whatever goes wrong here is the file's fault: the index is built anew.
    return null;
  }
};
