/** The bytes of a stream inside a PDF, unpacked. */
import { inflateSync } from 'node:zlib';
import { decodePDFRawStream, PDFName, type PDFObject, PDFRawStream } from '@cantoo/pdf-lib';

const FLATE = PDFName.of('FlateDecode');
const FILTER = PDFName.of('Filter');

/** Each byte as the letter of its number; empty where there is no stream. */
export const streamText = (stream: PDFObject | undefined): string => {
  if (!(stream instanceof PDFRawStream)) return '';
  // Nearly all are packed like this, and the system's own unpacking is many times faster.
  const bytes = stream.dict.get(FILTER) === FLATE ? inflateSync(stream.contents) : decodePDFRawStream(stream).decode();
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
};
