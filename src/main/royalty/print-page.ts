/** Prints a page of the desk's own, as a royalty sheet, through the system's dialog. */
import type { WebContentsPrintOptions } from 'electron';
import type { ExportFailure, Failed } from '#shared/failures';
import type { HiddenPage } from '../exporting/pdf/hidden-page';

const OPTIONS: WebContentsPrintOptions = { silent: false, pageSize: 'A4', landscape: true };

/** Electron says in English that somebody closed the dialog. */
const CANCELLED = /cancel/iu;

type Printed = { readonly ok: true } | Failed<ExportFailure>;

const sendToPrinter = ({ contents }: HiddenPage): Promise<Printed> =>
  new Promise((resolve) => {
    contents.print(OPTIONS, (done, why) => {
      if (done) resolve({ ok: true });
      else resolve({ ok: false, reason: CANCELLED.test(why) ? 'cancelled' : 'engine-failed' });
    });
  });

/** Resolves when the printer has the page or the person thought better of it. */
export const printPage = async (page: string, openPage: () => HiddenPage): Promise<Printed> => {
  const hidden = openPage();
  const run = async (): Promise<Printed> => {
    await hidden.load(page);
    return sendToPrinter(hidden);
  };
  try {
    return await hidden.unlessStopped(run());
  } catch {
    return { ok: false, reason: 'engine-failed' };
  } finally {
    hidden.close();
  }
};
