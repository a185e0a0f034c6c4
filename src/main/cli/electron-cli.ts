/** The command line inside Electron, which can print; no window is ever shown. */
import { app } from 'electron';
import { createPdfPrinter } from '../exporting/pdf-printer';
import { openPrintView } from '../exporting/print-view';
import { runCli } from './run';
import { drain, standardStreams } from './streams';

export const runElectronCli = async (argv: readonly string[]): Promise<void> => {
  app.disableHardwareAcceleration();
  await app.whenReady();
  const printer = createPdfPrinter({ openView: openPrintView });
  const code = await runCli(argv, standardStreams, printer);
  await printer.close();
  await drain();
  app.exit(code);
};
