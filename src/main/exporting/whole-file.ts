/** Whether the bytes of an export are a whole file: begun, ended and not cut off in between. */
import type { ExportFormat } from '#shared/ipc';

/** The trailer stands in the last kilobyte, as readers of PDF expect it (ISO 32000, annex H.3). */
const TRAILER = 1024;

const isWholePdf = (bytes: Buffer): boolean =>
  bytes.subarray(0, 5).toString('latin1') === '%PDF-' && bytes.subarray(-TRAILER).includes('%%EOF');

const isWholePage = (bytes: Buffer): boolean =>
  bytes.subarray(0, 15).toString('latin1') === '<!DOCTYPE html>' &&
  bytes.subarray(-8).toString('latin1') === '</html>\n';

export const isWhole = (format: ExportFormat, bytes: Uint8Array): boolean => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return format === 'pdf' ? isWholePdf(buffer) : isWholePage(buffer);
};
