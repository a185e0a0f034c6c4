/** The size of the whole window's contents, which Chromium keeps for itself and forgets with each page. */
import type { BrowserWindow } from 'electron';

/** @param percent as the settings have it @returns what sets it anew, once they have changed */
export const keepZoom = (window: BrowserWindow, percent: () => number): (() => void) => {
  const set = (): void => {
    if (!window.isDestroyed()) window.webContents.setZoomFactor(percent() / 100);
  };
  window.webContents.on('dom-ready', set);
  return set;
};
