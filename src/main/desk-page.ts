/** The desk's window before there is a desk: its page is loaded while the library is opened, and what it asks waits for the answer. */
import { type BrowserWindow, ipcMain, protocol, session } from 'electron';
import { DESK_CHANNELS, type DeskChannel } from '#shared/channels';
import type { Handlers, Replies, Request } from '#shared/ipc';
import { builtFile } from './built-file';
import { serve } from './ipc/serve';
import type { JsonStore } from './json-store';
import { APP_URL, type Sources, serveScheme } from './protocol';
import { lockDownSession } from './security';
import { prepareWindow } from './window';
import type { WindowState } from './window-state';

/** Who answers, once there is somebody. */
export interface Answers {
  readonly handlers: Handlers;
  readonly sources: Sources;
}

export interface DeskPage {
  readonly window: BrowserWindow;
  /** Resolves when the page is there. */
  readonly loaded: Promise<void>;
  /** What was asked so far is answered, and whatever is asked from now on. */
  readonly answer: (answers: Answers) => void;
}

/** @param known whoever answers, as soon as there is somebody */
export const waitingHandlers = (known: Promise<Handlers>): Handlers => {
  const waiting =
    <C extends DeskChannel>(channel: C) =>
    async (request: Request<C>): Promise<Replies[C]> =>
      (await known)[channel](request);
  // One for each channel, each of that channel's own type: TypeScript cannot follow entries that far.
  return Object.fromEntries(DESK_CHANNELS.map((channel) => [channel, waiting(channel)])) as unknown as Handlers;
};

/** The page's own files are served from the beginning; of the library nothing is asked before the first answer. */
const servePages = (sources: () => Sources | null): void => {
  lockDownSession(session.defaultSession);
  const folders = { page: builtFile('../renderer'), dictionaries: builtFile('../dictionaries') };
  serveScheme(protocol, folders, {
    readAsset: async (name) => (await sources()?.readAsset(name)) ?? null,
    takePreview: (token) => sources()?.takePreview(token) ?? null,
    crashPage: () => sources()?.crashPage() ?? null,
  });
};

export const beginPage = (places: JsonStore<WindowState>): DeskPage => {
  let answers: Answers | null = null;
  let tell = (_handlers: Handlers): void => undefined;
  const known = new Promise<Handlers>((resolve) => {
    tell = resolve;
  });
  servePages(() => answers?.sources ?? null);
  const window = prepareWindow(places);
  serve(ipcMain, waitingHandlers(known), { appUrl: APP_URL, isDesk: (sender) => sender === window.webContents });
  const loaded = new Promise<void>((done) => window.webContents.once('did-finish-load', () => done()));
  void window.loadURL(APP_URL);
  return {
    window,
    loaded,
    answer: (given) => {
      answers = given;
      tell(given.handlers);
    },
  };
};
