/** The small window that asks for the passphrase, before there is a desk: our own page under the desk's own rules, on two channels of its own. */
import { BrowserWindow, session } from 'electron';
import type { UnlockChannel } from '#shared/channels';
import type { HandlersOf } from '#shared/ipc';
import { builtFile } from '../built-file';
import { serveUnlocking } from '../ipc/serve';
import { APP_URL, serveScheme } from '../protocol';
import { lockDownSession } from '../security';
import { paperColour } from '../theme';

/** In memory, and apart from the desk's: what is typed here leaves nothing behind. */
const PARTITION = 'unlock';
const PAGE = `${APP_URL}?unlock`;

const servePage = () => {
  const own = session.fromPartition(PARTITION);
  lockDownSession(own);
  if (own.protocol.isProtocolHandled('dateline')) own.protocol.unhandle('dateline');
  const folders = { page: builtFile('../renderer'), dictionaries: builtFile('../dictionaries') };
  serveScheme(own.protocol, folders, { readAsset: async () => null, takePreview: () => null, crashPage: () => null });
  return own;
};

/** @param onClosed the person would rather quit @returns what takes it away */
export const openUnlockWindow = (handlers: HandlersOf<UnlockChannel>, onClosed: () => void): (() => void) => {
  const window = new BrowserWindow({
    width: 480,
    height: 420,
    useContentSize: true,
    resizable: false,
    maximizable: false,
    fullscreenable: false,
    show: false,
    title: 'Dateline',
    backgroundColor: paperColour(),
    webPreferences: {
      session: servePage(),
      preload: builtFile('../preload/index.js'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: false,
    },
  });
  window.setMenu(null);
  serveUnlocking(window.webContents.ipc, handlers, PAGE);
  window.once('ready-to-show', () => window.show());
  window.on('closed', onClosed);
  void window.loadURL(PAGE).catch(() => undefined);
  return () => {
    window.off('closed', onClosed);
    if (!window.isDestroyed()) window.destroy();
  };
};
