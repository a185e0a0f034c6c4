/** The bridge: two functions and nothing else reach the window; only known channels and events pass. */
import { contextBridge, ipcRenderer } from 'electron';
import { CHANNELS, EVENT_NAMES } from '#shared/channels';
import type { Wire } from '#shared/wire';

const channels: ReadonlySet<string> = new Set(CHANNELS);
const events: ReadonlySet<string> = new Set(EVENT_NAMES);

/** Told once, perhaps before the page listens: a file that was named at the start is kept until it does. */
const OFFER = 'import-offered';
const early: unknown[] = [];
const keepEarly = (_event: unknown, payload: unknown): void => {
  early.push(payload);
};
ipcRenderer.on(OFFER, keepEarly);

const wire: Wire = {
  call: (channel, ...message) => {
    if (!channels.has(channel)) return Promise.reject(new Error(`unknown channel: ${channel}`));
    return ipcRenderer.invoke(channel, message[0]);
  },
  on: (event, listener) => {
    if (!events.has(event)) throw new Error(`unknown event: ${event}`);
    // The listener gets the payload alone: Electron's event object would hand it the sender.
    const relay = (_event: unknown, payload: Parameters<typeof listener>[0]): void => listener(payload);
    ipcRenderer.on(event, relay);
    if (event === OFFER) {
      ipcRenderer.off(OFFER, keepEarly);
      // Only offers are kept: each is of this event's type.
      for (const payload of early.splice(0)) relay(null, payload as Parameters<typeof listener>[0]);
    }
    return () => ipcRenderer.off(event, relay);
  },
};

contextBridge.exposeInMainWorld('dateline', wire);
