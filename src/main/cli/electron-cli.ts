/** The command line inside Electron, which can print; no window is ever shown. */
import { app } from 'electron';
import { createPdfPrinter } from '../exporting/pdf/pdf-printer';
import { openPrintView } from '../exporting/pdf/print-view';
import { redrawPhoto } from '../exporting/redraw-photo';
import { resizePhoto } from '../exporting/resize-photo';
import { runCli } from './run';
import { codeWith, drain, standardStreams } from './streams';

/** A batch is printed nearly twice as fast by two. */
const ENGINES = 2;

export const runElectronCli = async (argv: readonly string[]): Promise<void> => {
  app.disableHardwareAcceleration();
  await app.whenReady();
  const printer = createPdfPrinter({ openView: openPrintView, engines: ENGINES });
  const code = await runCli(argv, standardStreams, { printer, resizePhoto, redrawPhoto });
  await printer.close();
  await drain();
  app.exit(codeWith(code));
};
