/** The text of a saved page: by its mark, by what it says of itself, else by what its bytes are. */
import { decodeText } from '#shared/importing/decode-text';
import type { Conversion } from '#shared/importing/document';
import { MAX_MARKUP } from '../limits';
import { Unreadable } from '../source';

export interface PageText {
  readonly html: string;
  /** Where the bytes were of before Unicode. */
  readonly conversions: readonly Conversion[];
}

const CHARSET = /<meta[^>]{0,300}charset\s*=\s*["']?\s*([\w-]{2,40})/iu;
const UNICODE = /^utf-?(?:8|16)/iu;

const declaredIn = (bytes: Uint8Array): string | null =>
  CHARSET.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 4_096)))?.[1] ?? null;

const decodeAs = (label: string, bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** A page that says UTF-8 seldom lies; one that says anything else often does, since tools write it unasked. */
export const pageText = (bytes: Uint8Array): PageText => {
  if (bytes.length > MAX_MARKUP) throw new Unreadable('suspicious');
  const declared = declaredIn(bytes);
  const asUtf8 = decodeAs('utf-8', bytes);
  if (asUtf8 !== null && !asUtf8.includes('\0')) return { html: asUtf8, conversions: [] };
  const asDeclared =
    declared === null || UNICODE.test(declared) || /1252|8859|ascii|x-user/iu.test(declared)
      ? null
      : decodeAs(declared, bytes);
  if (asDeclared !== null) return { html: asDeclared.normalize('NFC'), conversions: [] };
  const decoded = decodeText(bytes);
  if (!decoded.ok) throw new Unreadable(decoded.reason);
  return { html: decoded.text, conversions: decoded.conversions };
};
