/** The one window: its frame, its place on the screen, and a close that waits until the text is stored. */
import { join } from 'node:path';
import { BrowserWindow, dialog, nativeTheme, screen } from 'electron';
import type { EventName } from '#shared/channels';
import type { Translate } from '#shared/i18n/translate';
import type { Events } from '#shared/ipc';
import type { JsonStore } from './json-store';
import { APP_URL } from './protocol';
import { fitToScreens, type WindowState } from './window-state';

/** Painted before the page is there, so that the window never flashes white: the desk's colours in both themes. */
const PAPER = { light: '#efece6', dark: '#161513' } as const;

/** How long a window that was asked to close may take to store its text before the person is asked, in milliseconds. */
const PATIENCE = 15_000;

export interface DeskWindow {
  readonly window: BrowserWindow;
  readonly tell: <E extends EventName>(event: E, payload: Events[E]) => void;
  /** The window's answer to `close-requested`. */
  readonly readyToClose: (saved: boolean) => void;
}

export interface WindowParts {
  readonly places: JsonStore<WindowState>;
  readonly t: () => Translate;
}

const frame = (state: WindowState): Electron.BrowserWindowConstructorOptions => ({
  ...(state.x === null || state.y === null ? {} : { x: state.x, y: state.y }),
  width: state.width,
  height: state.height,
  minWidth: 640,
  minHeight: 480,
  show: false,
  backgroundColor: nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light,
  icon: join(__dirname, '../../resources/icons/png/256x256.png'),
  webPreferences: {
    preload: join(__dirname, '../preload/index.js'),
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
  },
});

/** Remembers where the window stands, without its maximised size. */
const rememberPlace = (window: BrowserWindow, places: JsonStore<WindowState>): void => {
  const remember = (): void => {
    if (window.isDestroyed() || window.isMinimized()) return;
    places.set({ ...window.getNormalBounds(), maximized: window.isMaximized() });
  };
  window.on('resize', remember);
  window.on('move', remember);
  window.on('maximize', remember);
  window.on('unmaximize', remember);
};

const askToLeave = async (window: BrowserWindow, t: Translate): Promise<boolean> => {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: t('main.close.title'),
    detail: t('main.close.detail'),
    buttons: [t('main.close.stay'), t('main.close.leave')],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 1;
};

/** Closing waits for the window's word that everything is stored; only the person may decide to lose text. */
const guardClose = (
  window: BrowserWindow,
  tell: DeskWindow['tell'],
  t: () => Translate,
): DeskWindow['readyToClose'] => {
  let patience: NodeJS.Timeout | null = null;
  const decide = async (saved: boolean): Promise<void> => {
    if (patience) clearTimeout(patience);
    patience = null;
    if (saved || (await askToLeave(window, t()))) window.destroy();
  };
  window.on('close', (event) => {
    if (window.webContents.isCrashed()) return;
    event.preventDefault();
    if (patience) return;
    patience = setTimeout(() => void decide(false), PATIENCE);
    tell('close-requested', null);
  });
  return (saved) => {
    if (patience) void decide(saved);
  };
};

/** A crashed page is opened again at once: what it held was stored within the last second. */
const reviveAfterCrash = (window: BrowserWindow, t: () => Translate): void => {
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    void window.loadURL(APP_URL);
    void dialog.showMessageBox(window, {
      type: 'info',
      message: t()('main.crash.title'),
      detail: t()('main.crash.detail'),
      buttons: [t()('main.crash.ok')],
    });
  });
};

export const openWindow = ({ places, t }: WindowParts): DeskWindow => {
  const screens = screen.getAllDisplays().map((display) => display.workArea);
  const state = fitToScreens(places.get(), screens);
  const window = new BrowserWindow(frame(state));
  const tell: DeskWindow['tell'] = (event, payload) => {
    if (!window.isDestroyed()) window.webContents.send(event, payload);
  };
  if (state.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  rememberPlace(window, places);
  reviveAfterCrash(window, t);
  const readyToClose = guardClose(window, tell, t);
  void window.loadURL(APP_URL);
  return { window, tell, readyToClose };
};
