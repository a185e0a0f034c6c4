/** Opens a PDF for looking at: pdf.js, fetched when it is first needed, with its worker from our own files, no eval and no WebAssembly. */
import type { PDFDocumentProxy, PDFWorker } from 'pdfjs-dist';
import { ownWorker } from '../../trusted/own-worker';
import address from './pdf-worker.ts?worker&url';

export interface OpenPdf {
  readonly pages: number;
  /** Width by height, of the first page. */
  readonly ratio: number;
  /**
   * @param page from 1
   * @param width in CSS pixels
   * @returns a function that calls the drawing off
   */
  readonly draw: (page: number, canvas: HTMLCanvasElement, width: number, told: (drawn: boolean) => void) => () => void;
  readonly close: () => void;
}

/** The build for engines that are a few years old: Chromium 130 lacks what the other one calls for. */
const load = () => import('pdfjs-dist/legacy/build/pdf.mjs');

let worker: PDFWorker | null = null;

/** One for all: to start it takes longer than to draw a page. */
const workerOf = ({ PDFWorker }: Awaited<ReturnType<typeof load>>): PDFWorker => {
  worker ??= PDFWorker.create({ port: ownWorker(address, 'pdf') });
  return worker;
};

const isCalledOff = (error: unknown): boolean => error instanceof Error && error.name === 'RenderingCancelledException';

const drawer =
  (document: PDFDocumentProxy): OpenPdf['draw'] =>
  (number, canvas, width, told) => {
    let callOff = (): void => undefined;
    let isWanted = true;
    const draw = async (): Promise<void> => {
      const page = await document.getPage(number);
      if (!isWanted) return;
      const scale = (width / page.getViewport({ scale: 1 }).width) * window.devicePixelRatio;
      const viewport = page.getViewport({ scale });
      canvas.width = Math.floor(viewport.width);
      canvas.height = Math.floor(viewport.height);
      const task = page.render({ canvas, viewport });
      callOff = () => task.cancel();
      await task.promise;
    };
    draw().then(
      () => isWanted && told(true),
      (error: unknown) => isWanted && !isCalledOff(error) && told(false),
    );
    return () => {
      isWanted = false;
      callOff();
    };
  };

/** Rejects where it is no PDF that can be read. */
export const openPdf = async (bytes: Uint8Array): Promise<OpenPdf> => {
  const library = await load();
  // pdf.js hands the bytes to its worker and leaves none here.
  const task = library.getDocument({
    data: bytes.slice(),
    worker: workerOf(library),
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
  });
  const document = await task.promise;
  const { width, height } = (await document.getPage(1)).getViewport({ scale: 1 });
  return {
    pages: document.numPages,
    ratio: width / height,
    draw: drawer(document),
    close: () => void task.destroy(),
  };
};
