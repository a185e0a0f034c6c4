/** A small window for the time in which a library is opened or closed: words, a bar, and no script. */
import { BrowserWindow, session } from 'electron';
import type { Translate } from '#shared/i18n/translate';
import type { Language } from '#shared/settings';
import { SCHEME } from '../protocol';
import { lockDownSession } from '../security';
import type { OpeningView } from './opening-notice';
import { endingPage, installingPage, OPENING_SIZE, openingPage, openingStyles, sealingPage } from './opening-page';

/** In memory, and apart from the desk's: it knows two addresses and may ask for nothing else. */
const PARTITION = 'opening';
const PAGE = `${SCHEME}://opening/page.html`;

const POLICY = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const answer = (text: string, type: string): Response =>
  new Response(text, { headers: { 'Content-Type': `${type}; charset=utf-8`, 'Content-Security-Policy': POLICY } });

const servePage = (page: string) => {
  const own = session.fromPartition(PARTITION);
  lockDownSession(own);
  if (own.protocol.isProtocolHandled(SCHEME)) own.protocol.unhandle(SCHEME);
  own.protocol.handle(SCHEME, ({ url }) => {
    if (url === PAGE) return answer(page, 'text/html');
    if (url.endsWith('/opening.css')) return answer(openingStyles(), 'text/css');
    return new Response('Not found', { status: 404 });
  });
  return own;
};

/** Numbers and the names of our own steps alone are ever handed to the page. */
const update = (step: string, share: number): string =>
  `document.body.dataset.step = ${JSON.stringify(step)};
   const bar = document.querySelector('progress');
   if (${share} < 0) bar.removeAttribute('value'); else bar.value = ${share};`;

const openSmallWindow = (page: string, closable: boolean): BrowserWindow => {
  const window = new BrowserWindow({
    ...OPENING_SIZE,
    useContentSize: true,
    resizable: false,
    maximizable: false,
    fullscreenable: false,
    closable,
    title: 'Dateline',
    webPreferences: { session: servePage(page), sandbox: true, contextIsolation: true, nodeIntegration: false },
  });
  window.setMenu(null);
  return window;
};

/** It can be closed by nobody but us. @returns what takes it away */
const openLastWindow = (page: string): (() => void) => {
  const window = openSmallWindow(page, false);
  window.setProgressBar(2);
  void window.loadURL(PAGE).catch(() => undefined);
  return () => {
    if (!window.isDestroyed()) window.destroy();
  };
};

/** While the last of it is written. @returns what takes it away */
export const openEndingWindow = (t: Translate, language: Language): (() => void) =>
  openLastWindow(endingPage(t, language));

/** While a newer version is put in place. @returns what takes it away */
export const openInstallingWindow = (t: Translate, language: Language, version: string): (() => void) =>
  openLastWindow(installingPage(t, language, version));

interface CountingView {
  readonly show: (step: string, done: number, total: number) => void;
  readonly close: () => void;
}

const openCountingWindow = (page: string, onClosed: () => void): CountingView => {
  const window = openSmallWindow(page, true);
  window.on('closed', onClosed);
  const loaded = window.loadURL(PAGE).catch(() => undefined);
  return {
    show: (step, done, total) => {
      const share = total === 0 ? -1 : Math.min(1, done / total);
      void loaded.then(async () => {
        if (window.isDestroyed()) return;
        window.setProgressBar(share < 0 ? 2 : share);
        await window.webContents.executeJavaScript(`{${update(step, share)}}`).catch(() => undefined);
      });
    },
    close: () => {
      window.off('closed', onClosed);
      if (!window.isDestroyed()) window.destroy();
    },
  };
};

/** @param onClosed the person has closed it: they would rather not wait */
export const openOpeningWindow = (t: Translate, language: Language, onClosed: () => void): OpeningView =>
  openCountingWindow(openingPage(t, language), onClosed);

/** @param onClosed the person has closed it: they want it stopped */
export const openSealingWindow = (
  t: Translate,
  language: Language,
  way: 'sealing' | 'unsealing',
  onClosed: () => void,
): { readonly show: (done: number, total: number) => void; readonly close: () => void } => {
  const { show, close } = openCountingWindow(sealingPage(t, language, way), onClosed);
  return { show: (done, total) => show(way, done, total), close };
};
