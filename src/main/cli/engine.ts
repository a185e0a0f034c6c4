/** What only Electron can do for the command line: print, make photos smaller, draw them anew. */
import type { PdfPrinter } from '../exporting/pdf/pdf-printer';
import type { RedrawPhoto, ResizePhoto } from '../exporting/tools';

export interface Engine {
  readonly printer: PdfPrinter;
  readonly resizePhoto: ResizePhoto;
  readonly redrawPhoto: RedrawPhoto;
}
