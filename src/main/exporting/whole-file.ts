/** Whether the bytes of a PDF are a whole file: begun, ended and not cut off in between. */

/** The trailer stands in the last kilobyte, as readers of PDF expect it (ISO 32000, annex H.3). */
const TRAILER = 1024;

export const isWholePdf = (bytes: Uint8Array): boolean => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return buffer.subarray(0, 5).toString('latin1') === '%PDF-' && buffer.subarray(-TRAILER).includes('%%EOF');
};
