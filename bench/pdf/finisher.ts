/** Finishes what was printed and reads it back, in a thread of its own, as the app does. */
import { parentPort } from 'node:worker_threads';
import { finishPdf } from '../../src/main/exporting/pdf/finish-pdf';
import type { PdfFacts } from '../../src/main/exporting/pdf/pdf-facts';
import { readPdf } from '../../src/main/exporting/pdf/read-pdf';

export interface Printed {
  readonly nth: number;
  readonly pdf: Uint8Array;
  readonly facts: PdfFacts;
}

parentPort?.on('message', ({ nth, pdf, facts }: Printed) => {
  const finish = async (): Promise<void> => {
    const finished = await finishPdf(pdf, facts);
    const { text, photos } = await readPdf(finished);
    parentPort?.postMessage({ nth, letters: text.length, photos });
  };
  void finish();
});
