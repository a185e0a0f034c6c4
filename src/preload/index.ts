/** The bridge: two functions and nothing else reach the window; only known channels and events pass. */
import { contextBridge, ipcRenderer } from 'electron';
import { CHANNELS, EVENT_NAMES } from '#shared/channels';
import type { Bridge } from '#shared/ipc';

const channels: ReadonlySet<string> = new Set(CHANNELS);
const events: ReadonlySet<string> = new Set(EVENT_NAMES);

const bridge: Bridge = {
  call: (channel, ...request) => {
    if (!channels.has(channel)) return Promise.reject(new Error(`unknown channel: ${channel}`));
    return ipcRenderer.invoke(channel, request[0]);
  },
  on: (event, listener) => {
    if (!events.has(event)) throw new Error(`unknown event: ${event}`);
    // The listener gets the payload alone: Electron's event object would hand it the sender.
    const relay = (_event: unknown, payload: Parameters<typeof listener>[0]): void => listener(payload);
    ipcRenderer.on(event, relay);
    return () => ipcRenderer.off(event, relay);
  },
};

contextBridge.exposeInMainWorld('dateline', bridge);
