/** The way to main: what the preload script put on the window, and how articles cross it. */
import type { Bridge } from '#shared/ipc';
import { readAnswer, toMessage, type Wire } from '#shared/wire';

declare global {
  interface Window {
    readonly dateline: Wire;
  }
}

export const bridgeOf = ({ dateline }: Window): Bridge => ({
  call: async (channel, ...request) =>
    readAnswer(channel, await dateline.call(channel, ...toMessage(channel, request))),
  on: dateline.on,
});
