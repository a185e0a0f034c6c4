/** The form of a file in the library: its data with a checksum of it, so that a file half written or gone bad is known for what it is. */
import { createHash, type Hash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';

/** Raised when the envelope itself changes; what is inside carries a schema number of its own. */
const FORMAT = 1;

const HEADER = /^\{"format":(\d{1,9}),(?:"checksum":"([0-9a-f]{64})","data":)?/u;
const TAIL = '}\n';
const LONGEST_HEADER = 128;

/** Covers the format too, so that a file whose format number alone went bad is still read. */
const startChecksum = (): Hash => createHash('sha256').update(`${FORMAT}:`);

const checksum = (text: Uint8Array | string): string => startChecksum().update(text).digest('hex');

const headerOf = (sum: string): string => `{"format":${FORMAT},"checksum":"${sum}","data":`;

export const seal = (data: unknown): Uint8Array => {
  const text = JSON.stringify(data);
  return Buffer.from(`${headerOf(checksum(text))}${text}${TAIL}`, 'utf8');
};

/** The same for data so large that everything else would have to wait for it. @param texts the JSON of it, in pieces that are put together piece by piece */
export const sealInTurns = async (texts: Iterable<string>): Promise<Uint8Array> => {
  const sum = startChecksum();
  const pieces: Uint8Array[] = [];
  for (const text of texts) {
    const piece = Buffer.from(text, 'utf8');
    sum.update(piece);
    pieces.push(piece);
    await nextTurn();
  }
  return Buffer.concat([Buffer.from(headerOf(sum.digest('hex'))), ...pieces, Buffer.from(TAIL)]);
};

/** `newer-format`: written by a later Dateline, nothing else can be said of it. `damaged`: not the bytes that were written. */
export type Unsealed =
  | { readonly ok: true; readonly data: unknown }
  | { readonly ok: false; readonly reason: 'newer-format' | 'damaged' };

/** Text longer than a string can be is none of ours either. */
const parseJson = (text: Buffer): Unsealed => {
  try {
    return { ok: true, data: JSON.parse(text.toString('utf8')) };
  } catch {
    return { ok: false, reason: 'damaged' };
  }
};

/** The checksum is of the data's text exactly as stored, so no other reading of the same bytes can pass. */
export const unseal = (bytes: Uint8Array): Unsealed => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [header, format, sum] = HEADER.exec(file.toString('latin1', 0, LONGEST_HEADER)) ?? [];
  if (header === undefined) return { ok: false, reason: 'damaged' };
  const text = file.subarray(header.length, -TAIL.length);
  if (sum !== undefined && sum === checksum(text)) return parseJson(text);
  return { ok: false, reason: Number(format) > FORMAT ? 'newer-format' : 'damaged' };
};
