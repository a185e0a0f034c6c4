/** What exporting needs of the world around it. */
import type { AssetName } from '#shared/article/identity';
import type { Disk } from '../library/disk';
import type { Makers } from './making/makers';
import type { PdfPrinter } from './pdf/pdf-printer';

/** Null where the library has no such photo: its caption is exported all the same. */
export type ReadPhoto = (name: AssetName) => Promise<Uint8Array | null>;

/** The photo in a smaller width, in pixels, as the same kind of file; null where that cannot be done, as without an engine. */
export type ResizePhoto = (name: AssetName, bytes: Uint8Array, width: number) => Promise<Uint8Array | null>;

/** The photo as an upright JPEG or PNG; null where that cannot be done, as without an engine. */
export type RedrawPhoto = (bytes: Uint8Array) => Promise<Uint8Array | null>;

export interface ExportTools {
  readonly disk: Disk;
  readonly readPhoto: ReadPhoto;
  readonly resizePhoto: ResizePhoto;
  readonly redrawPhoto: RedrawPhoto;
  readonly makers: Makers;
  readonly printer: PdfPrinter;
  /** Milliseconds from any fixed point, never going back. */
  readonly now: () => number;
  readonly clock: () => Date;
}
