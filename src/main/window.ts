/** The one window: its frame, its place on the screen, and a close that waits until the text is stored. */
import { BrowserWindow, dialog, screen } from 'electron';
import type { EventName } from '#shared/channels';
import type { Translate } from '#shared/i18n/translate';
import type { Events } from '#shared/ipc';
import { builtFile } from './built-file';
import { afterOnTheClock } from './daily-rounds';
import { type CloseGuard, createCloseGuard, type UnderWay } from './guard-close';
import type { JsonStore } from './json-store';
import { APP_URL } from './protocol';
import { paperColour } from './theme';
import { fitToScreens, type WindowState } from './window-state';

export interface DeskWindow {
  readonly window: BrowserWindow;
  /** Its page is drawn: now it may be seen. */
  readonly appear: () => void;
  readonly tell: <E extends EventName>(event: E, payload: Events[E]) => void;
  /** The window's answer to `close-requested`. */
  readonly readyToClose: (saved: boolean) => void;
  /** Whenever the window was asked to close and the person stays after all. @returns a function that ends it */
  readonly onStay: (listener: () => void) => () => void;
}

export interface WindowParts {
  readonly window: BrowserWindow;
  readonly places: JsonStore<WindowState>;
  readonly t: () => Translate;
  /** What closing would cut off; null where nothing is under way. */
  readonly work: () => UnderWay | null;
  /** Whether its page has broken and another one says so in its place. */
  readonly isDown: () => boolean;
}

const openFrame = (state: WindowState): BrowserWindow =>
  new BrowserWindow({
    ...(state.x === null || state.y === null ? {} : { x: state.x, y: state.y }),
    width: state.width,
    height: state.height,
    minWidth: 640,
    minHeight: 480,
    show: false,
    backgroundColor: paperColour(),
    icon: builtFile('../../resources/icons/png/256x256.png'),
    webPreferences: {
      preload: builtFile('../preload/index.js'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      // The window's script is compiled at the first start and kept, not only once it was read often.
      v8CacheOptions: 'bypassHeatCheck',
    },
  });

/** Remembers where the window stands, without its maximised size; full screen is for now, the next start knows nothing of it. */
const rememberPlace = (window: BrowserWindow, places: JsonStore<WindowState>): void => {
  const remember = (): void => {
    if (window.isDestroyed() || window.isMinimized() || window.isFullScreen()) return;
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

const askToStop = async (window: BrowserWindow, t: Translate, job: UnderWay): Promise<boolean> => {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: t('main.stop.title', { job }),
    detail: t('main.stop.detail', { job }),
    buttons: [t('main.stop.keep'), t('main.stop.stop')],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1;
};

const guardClose = (window: BrowserWindow, tell: DeskWindow['tell'], { t, work, isDown }: WindowParts): CloseGuard => {
  const guard: CloseGuard = createCloseGuard({
    work,
    mayStop: (job) => askToStop(window, t(), job),
    mayLoseText: () => askToLeave(window, t()),
    // The crash page holds no text and answers nothing.
    requestText: () => (isDown() ? guard.readyToClose(true) : tell('close-requested', null)),
    close: () => window.destroy(),
    after: afterOnTheClock,
  });
  window.on('close', (event) => {
    if (window.webContents.isCrashed()) return;
    event.preventDefault();
    guard.ask();
  });
  return guard;
};

/** Its place as it was left, on the screens that there are now. */
const stateOf = (places: JsonStore<WindowState>): WindowState =>
  fitToScreens(
    places.get(),
    screen.getAllDisplays().map((display) => display.workArea),
  );

/** Hidden until it is opened, and its page is drawn. */
export const prepareWindow = (places: JsonStore<WindowState>): BrowserWindow => openFrame(stateOf(places));

/** In milliseconds: a page that is so busy, or broken, that it does not say when it is drawn is shown as it is. */
const SHOWN_AT_THE_LATEST = 1_500;

/** The engine calls a page ready when its paper is painted: whoever looks would see an empty window. @returns what shows it, once */
const showOnceDrawn = (window: BrowserWindow, maximized: boolean): (() => void) => {
  let isShown = false;
  const show = (): void => {
    if (isShown || window.isDestroyed()) return;
    isShown = true;
    // Which shows it too, on some systems.
    if (maximized) window.maximize();
    window.show();
  };
  afterOnTheClock(SHOWN_AT_THE_LATEST, show);
  return show;
};

/** Takes over a window that was prepared. */
export const openWindow = (parts: WindowParts): DeskWindow => {
  const { places, window } = parts;
  const tell: DeskWindow['tell'] = (event, payload) => {
    if (!window.isDestroyed()) window.webContents.send(event, payload);
  };
  const appear = showOnceDrawn(window, stateOf(places).maximized);
  rememberPlace(window, places);
  const guard = guardClose(window, tell, parts);
  // Its page may have ended before anybody watched it.
  if (window.webContents.isCrashed()) void window.loadURL(APP_URL);
  return { window, appear, tell, readyToClose: guard.readyToClose, onStay: guard.onStay };
};
