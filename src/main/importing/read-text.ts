/** The text of a file: UTF-8 with or without its mark, or UTF-16 with one; anything else is named as not being text. */
import { open } from 'node:fs/promises';
import type { Failed, ImportFailure } from '#shared/failures';
import { DiskError } from '../library/disk';
import { asDiskError } from '../library/errno';

/** A page of a portal is a few kilobytes; this leaves room for a book. */
const MAX_BYTES = 20 * 1024 * 1024;

export type ReadText = { readonly ok: true; readonly text: string } | Failed<ImportFailure>;

const encodingOf = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
};

/** Bytes that no text file has: a picture or a Word document renamed to .txt. */
const looksBinary = (text: string): boolean => text.includes('\0');

export const decodeText = (bytes: Uint8Array): ReadText => {
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    if (looksBinary(text)) return { ok: false, reason: 'not-text' };
    return text.trim() === '' ? { ok: false, reason: 'empty' } : { ok: true, text };
  } catch {
    return { ok: false, reason: 'not-text' };
  }
};

export const readText = async (path: string): Promise<ReadText> => {
  try {
    const file = await open(path, 'r');
    try {
      const { size } = await file.stat();
      return size > MAX_BYTES ? { ok: false, reason: 'too-large' } : decodeText(await file.readFile());
    } finally {
      await file.close();
    }
  } catch (error) {
    const refusal = asDiskError(error, path);
    if (refusal instanceof DiskError) return { ok: false, reason: refusal.reason };
    throw error;
  }
};
