/** The text in a file's bytes: UTF-8 with or without its mark, or UTF-16 with one; anything else is named as not being text. */
import type { Failed, ImportFailure } from '../failures';

export type Decoded = { readonly ok: true; readonly text: string } | Failed<ImportFailure>;

const encodingOf = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
};

/** Bytes that no text file has: a picture or a Word document renamed to .txt. */
const looksBinary = (text: string): boolean => text.includes('\0');

export const decodeText = (bytes: Uint8Array): Decoded => {
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    if (looksBinary(text)) return { ok: false, reason: 'not-text' };
    return text.trim() === '' ? { ok: false, reason: 'empty' } : { ok: true, text };
  } catch {
    return { ok: false, reason: 'not-text' };
  }
};
