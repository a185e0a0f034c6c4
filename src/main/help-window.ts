/** The guide in a window of its own, above the desk's and beside its sheet: it has no bridge, and learns everything from its address. */
import { BrowserWindow, shell } from 'electron';
import { mayOpenLink } from '#shared/article/links';
import { type HelpPlace, helpHash, readHelpHash } from '#shared/help/help-place';
import type { HelpAim } from '#shared/help/help-section';
import type { Translate } from '#shared/i18n/translate';
import type { Settings } from '#shared/settings';
import { offerFieldMenu } from './context-menu';
import { type Area, helpArea } from './help-area';
import { APP_ORIGIN } from './protocol';
import { paperColour } from './theme';

/** The same page as the desk's; by this it knows what it is to show. */
const HELP_URL = `${APP_ORIGIN}/index.html?help`;

export interface HelpWindow {
  /** At a page, or one of its headings. */
  readonly open: (aim: HelpAim) => void;
  /** In another language or theme from now on. */
  readonly dress: (settings: Settings) => void;
}

export interface HelpParts {
  readonly desk: BrowserWindow;
  readonly settings: () => Settings;
  readonly t: () => Translate;
  /** Of the screen that the desk's window is on, without the system's bars. */
  readonly screen: () => Area;
}

const openFrame = (desk: BrowserWindow, area: Area): BrowserWindow =>
  new BrowserWindow({
    ...area,
    minWidth: 320,
    minHeight: 320,
    // Above the desk's window and gone with it, but not over what is being written.
    parent: desk,
    show: false,
    title: 'Dateline',
    backgroundColor: paperColour(),
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, spellcheck: false },
  });

/** Links out of the guide open in the browser, and nothing opens in this window but its own pages. */
const openLinksOutside = ({ webContents }: BrowserWindow): void =>
  webContents.setWindowOpenHandler(({ url }) => {
    if (mayOpenLink(url)) void shell.openExternal(url);
    return { action: 'deny' };
  });

/** In Chromium's own steps, each a fifth larger than the one before. */
const ZOOM_STEP = 0.5;

/** Without a menu nobody else answers to these. */
const zoomByKeys = ({ webContents }: BrowserWindow): void => {
  const steps: Readonly<Record<string, () => number>> = {
    '=': () => webContents.getZoomLevel() + ZOOM_STEP,
    '+': () => webContents.getZoomLevel() + ZOOM_STEP,
    '-': () => webContents.getZoomLevel() - ZOOM_STEP,
    '0': () => 0,
  };
  webContents.on('before-input-event', (event, { type, key, control, meta, alt }) => {
    const step = type === 'keyDown' && (control || meta) && !alt ? steps[key] : undefined;
    if (step === undefined) return;
    event.preventDefault();
    webContents.setZoomLevel(step());
  });
};

export const createHelpWindow = ({ desk, settings, t, screen }: HelpParts): HelpWindow => {
  let window: BrowserWindow | null = null;
  let last: Area | null = null;

  const addressOf = (place: Pick<HelpPlace, 'page' | 'heading'>): string => {
    const { language, theme } = settings();
    return `${HELP_URL}${helpHash({ language, theme, ...place })}`;
  };

  const begin = (): BrowserWindow => {
    const opened = openFrame(desk, last ?? helpArea(desk.getBounds(), screen()));
    opened.setMenu(null);
    openLinksOutside(opened);
    zoomByKeys(opened);
    offerFieldMenu(opened, t);
    opened.once('ready-to-show', () => opened.show());
    opened.on('close', () => {
      last = opened.getBounds();
    });
    opened.on('closed', () => {
      window = null;
    });
    return opened;
  };

  /** Another `#` alone loads nothing anew. */
  const go = (opened: BrowserWindow, place: Pick<HelpPlace, 'page' | 'heading'>): void =>
    void opened.loadURL(addressOf(place)).catch(() => undefined);

  desk.once('closed', () => window?.destroy());

  return {
    open: (aim) => {
      if (window === null) {
        window = begin();
        return go(window, aim);
      }
      go(window, aim);
      if (window.isMinimized()) window.restore();
      window.focus();
    },
    dress: ({ language, theme }) => {
      if (window === null) return;
      const place = readHelpHash(new URL(window.webContents.getURL()).hash);
      if (place.language === language && place.theme === theme) return;
      // Headings have other names in the other language.
      go(window, place.language === language ? place : { page: place.page, heading: null });
    },
  };
};
