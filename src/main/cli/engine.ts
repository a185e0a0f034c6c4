/** What only Electron can do for the command line: print, and make photos smaller. */
import type { PdfPrinter } from '../exporting/pdf/pdf-printer';
import type { ResizePhoto } from '../exporting/tools';

export interface Engine {
  readonly printer: PdfPrinter;
  readonly resizePhoto: ResizePhoto;
}
