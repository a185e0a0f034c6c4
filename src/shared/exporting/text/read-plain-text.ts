/** Reads a file of plain text back, for the proof of what was exported. */
import type { Reading } from '../proof/reading';

/** @param text as decoded from UTF-8. Text holds no pictures; what is said of them is part of it. */
export const readPlainText = (text: string): Reading => ({
  text: text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n'),
  photos: 0,
});
