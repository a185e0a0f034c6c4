/** One hidden page of Electron's engine, without scripts, that turns HTML into PDF again and again until it is closed. */
import { type WebContents, WebContentsView } from 'electron';
import { numberPages } from './page-number';
import { printAddress, printSession } from './print-session';

export interface PrintView {
  /** One page at a time. Rejects where the engine fails; a view that failed once is not used again. */
  print(page: string): Promise<Uint8Array>;
  close(): void;
}

/** Margins and paper are the page's own (`@page`); headings become the outline, elements become tags. */
const OPTIONS = {
  printBackground: true,
  preferCSSPageSize: true,
  pageSize: 'A4',
  generateTaggedPDF: true,
  generateDocumentOutline: true,
} as const;

/** A view belongs to no window: it keeps no app running, is in no list of windows, and needs no place on a screen. */
const openView = (): WebContentsView =>
  new WebContentsView({
    webPreferences: {
      session: printSession(),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      spellcheck: false,
      webgl: false,
      navigateOnDragDrop: false,
      backgroundThrottling: false,
    },
  });

const denyEverything = (contents: WebContents): void => {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.setAudioMuted(true);
};

/** Rejects when the renderer dies: loading and printing would otherwise wait for it for ever. */
const watchForCrash = (contents: WebContents): Promise<never> =>
  new Promise((_resolve, reject) => {
    contents.once('render-process-gone', (_event, { reason }) =>
      reject(new Error(`The print engine stopped: ${reason}`)),
    );
    contents.once('destroyed', () => reject(new Error('The print engine was closed')));
  });

export const openPrintView = (): PrintView => {
  // Held on to below: the engine of a view that nobody holds is closed with the garbage.
  const view = openView();
  const address = printAddress();
  const { webContents } = view;
  denyEverything(webContents);
  const crashed = watchForCrash(webContents);
  // Nobody may be waiting when the engine stops between two pages; the next print finds out.
  crashed.catch(() => undefined);
  const run = async (page: string): Promise<Uint8Array> => {
    address.serve(page);
    await view.webContents.loadURL(address.url);
    address.forget();
    return view.webContents.printToPDF({ ...OPTIONS, ...numberPages(process.versions.chrome) });
  };
  return {
    print: (page) => Promise.race([run(page), crashed]),
    close: () => {
      if (!webContents.isDestroyed()) view.webContents.close({ waitForBeforeUnload: false });
    },
  };
};
