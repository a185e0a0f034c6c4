/** The way to main: what the preload script put on the window. */
import type { Bridge } from '#shared/ipc';

declare global {
  interface Window {
    readonly dateline: Bridge;
  }
}

export const bridgeOf = (page: Window): Bridge => page.dateline;
