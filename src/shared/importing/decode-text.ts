/** The text in a file's bytes: UTF-8, UTF-16, or Vietnamese in an alphabet of before Unicode; anything else is named as not being text. */
import type { Failed, TextFailure } from '../failures';
import { type LegacyCharset, westernOf } from '../vietnamese/legacy/alphabets';
import { convertText } from '../vietnamese/legacy/convert';
import { detectInBytes, detectInText } from '../vietnamese/legacy/detect';
import type { Conversion } from './document';

export type Decoded =
  | { readonly ok: true; readonly text: string; readonly conversions: readonly Conversion[] }
  | Failed<TextFailure>;

const NOT_TEXT: Decoded = { ok: false, reason: 'not-text' };

const decoded = (text: string, conversions: readonly Conversion[] = []): Decoded => {
  // Bytes that no text file has: a picture or a Word document renamed to .txt.
  if (text.includes('\0')) return NOT_TEXT;
  return text.trim() === '' ? { ok: false, reason: 'empty' } : { ok: true, text, conversions };
};

const decodeAs = (encoding: string, bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** How much of the text a person is shown, in letters. */
const SHOWN = 90;

/** Where the text that is shown begins: at its first letter that was written in another way. */
const firstStrange = (text: string): number => {
  const at = text.search(/[^\0-\x7f]/u);
  return at === -1 ? 0 : Math.max(0, text.lastIndexOf(' ', Math.max(0, at - 20)) + 1);
};

const shown = (text: string, from: number): string =>
  text
    .slice(from, from + SHOWN)
    .replace(/\s+/gu, ' ')
    .trim();

/** Says what was converted, before and after. @param text as Windows-1252 shows it. */
const convertWhole = (charset: LegacyCharset, text: string): { text: string; conversion: Conversion } => {
  const { text: after, doubtful } = convertText(charset, text);
  const from = firstStrange(text);
  const before = shown(text, from);
  const conversion = {
    charset,
    font: null,
    before,
    after: convertText(charset, before).text,
    doubtful: [...new Set(doubtful)].slice(0, 200),
  };
  return { text: after, conversion };
};

const converted = (charset: LegacyCharset, text: string): Decoded => {
  const { text: after, conversion } = convertWhole(charset, text);
  return decoded(after, [conversion]);
};

/** Unicode by its form; a text that was typed in an old font and saved as it stood is not Unicode yet. */
const unicode = (text: string): Decoded => {
  const charset = detectInText(text);
  return charset === null ? decoded(text) : converted(charset, text);
};

const CHUNK = 32_768;

const westernText = (bytes: Uint8Array): string => {
  const letters = Array.from({ length: 256 }, (_, byte) => westernOf(byte));
  const chunks: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK)
    chunks.push(Array.from(bytes.subarray(at, at + CHUNK), (byte) => letters[byte] ?? '').join(''));
  return chunks.join('');
};

/** What no text in an 8-bit alphabet holds: control characters other than tabs, line and page breaks. */
const hasControls = (text: string): boolean => /[^\P{Cc}\t-\r\u0080-\u009f]/u.test(text);

/** Enough to tell whether every other byte is zero. */
const SAMPLE = 4_096;

/** UTF-16 without its mark: every space and line break has a zero at its odd, or its even, place. */
const unmarkedUtf16 = (bytes: Uint8Array): string | null => {
  if (bytes.length < 4 || bytes.length % 2 === 1) return null;
  const zeros = [0, 0];
  bytes.subarray(0, SAMPLE).forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const enough = Math.min(bytes.length, SAMPLE) / 16;
  if (odd > enough && odd > even * 8) return decodeAs('utf-16le', bytes);
  return even > enough && even > odd * 8 ? decodeAs('utf-16be', bytes) : null;
};

const eightBit = (bytes: Uint8Array): Decoded => {
  const western = westernText(bytes);
  const charset = detectInBytes(western);
  // VISCII has letters among the controls.
  if (charset !== null && (charset === 'viscii' || !hasControls(western))) return converted(charset, western);
  return hasControls(western) ? NOT_TEXT : decoded(western);
};

export const decodeText = (bytes: Uint8Array): Decoded => {
  const marked = {
    'utf-16le': bytes[0] === 0xff && bytes[1] === 0xfe,
    'utf-16be': bytes[0] === 0xfe && bytes[1] === 0xff,
  };
  if (marked['utf-16le'] || marked['utf-16be']) {
    const text = decodeAs(marked['utf-16le'] ? 'utf-16le' : 'utf-16be', bytes);
    return text === null ? NOT_TEXT : unicode(text);
  }
  const utf16 = unmarkedUtf16(bytes);
  if (utf16 !== null) return unicode(utf16);
  const utf8 = decodeAs('utf-8', bytes);
  return utf8 === null ? eightBit(bytes) : unicode(utf8);
};
