/** One hidden page of Electron's engine, without network and mostly without scripts, that shows whatever it is handed until it is closed. */
import { app, type WebContents, WebContentsView } from 'electron';
import { printAddress, printSession } from './print-session';

export interface HiddenPage {
  readonly contents: WebContents;
  /** Resolves when the page is there with its pictures and faces. */
  readonly load: (page: string) => Promise<void>;
  /** What the work gives; rejects when the engine stops before, because the work itself would then wait for ever. */
  readonly unlessStopped: <T>(work: Promise<T>) => Promise<T>;
  readonly weight: () => number;
  readonly close: () => void;
}

/** A view belongs to no window: it keeps no app running, is in no list of windows, and needs no place on a screen. */
const openView = (javascript: boolean): WebContentsView =>
  new WebContentsView({
    webPreferences: {
      session: printSession(),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript,
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

/** As the system counts it: Electron tells in kilobytes. */
const weightOf = (contents: WebContents): number => {
  if (contents.isDestroyed()) return 0;
  const pid = contents.getOSProcessId();
  const metric = app.getAppMetrics().find((each) => each.pid === pid);
  return (metric?.memory.workingSetSize ?? 0) * 1024;
};

/** Rejects when the renderer dies: loading and printing would otherwise wait for it for ever. */
const watchForCrash = (contents: WebContents): Promise<never> =>
  new Promise((_resolve, reject) => {
    contents.once('render-process-gone', (_event, { reason }) =>
      reject(new Error(`The print engine stopped: ${reason}`)),
    );
    contents.once('destroyed', () => reject(new Error('The print engine was closed')));
  });

/** @param javascript for a page of our own that holds nothing of an article but the bytes it is handed */
export const openHiddenPage = ({ javascript = false } = {}): HiddenPage => {
  // Held on to below: the engine of a view that nobody holds is closed with the garbage.
  const view = openView(javascript);
  const address = printAddress();
  const contents = view.webContents;
  denyEverything(contents);
  const stopped = watchForCrash(contents);
  // Nobody may be waiting when the engine stops between two pages; the next page finds out.
  stopped.catch(() => undefined);
  return {
    contents,
    load: async (page) => {
      address.serve(page);
      await view.webContents.loadURL(address.url);
      address.forget();
    },
    unlessStopped: (work) => Promise.race([work, stopped]),
    weight: () => weightOf(contents),
    close: () => {
      if (!contents.isDestroyed()) view.webContents.close({ waitForBeforeUnload: false });
    },
  };
};
