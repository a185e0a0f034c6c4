/** Guards the channels: a message is answered only when it comes from our own window's main frame and fits its schema. */
import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import * as v from 'valibot';
import { CHANNELS, type Channel, type DeskChannel, UNLOCK_CHANNELS, type UnlockChannel } from '#shared/channels';
import { type Handlers, type HandlersOf, type Request, requests } from '#shared/ipc';

/** What the guard needs to know of a caller; kept this small so that tests can stand in for one. */
export interface Caller {
  /** Origin and path of the frame that sent the message; null when the frame is gone. */
  readonly url: string | null;
  readonly isMainFrame: boolean;
}

/** Thrown to the sender: it names the rule that was broken, never what the message held. */
export class RefusedMessage extends Error {}

export const checkCaller = ({ url, isMainFrame }: Caller, appUrl: string): void => {
  if (!isMainFrame) throw new RefusedMessage('not from the main frame');
  if (url !== appUrl) throw new RefusedMessage('not from the app');
};

/** @throws RefusedMessage where the request does not fit the channel's schema. */
export const readRequest = <C extends Channel>(channel: C, message: unknown): Request<C> => {
  const result = v.safeParse(requests[channel], message);
  if (!result.success) throw new RefusedMessage(`malformed request on ${channel}`);
  // The schema at this very key has just accepted the value; TypeScript cannot follow an indexed generic that far.
  return result.output as Request<C>;
};

const callerOf = (event: IpcMainInvokeEvent): Caller => ({
  url: event.senderFrame?.url ?? null,
  isMainFrame: event.senderFrame !== null && event.senderFrame === event.sender.mainFrame,
});

const isOfDesk = (channel: Channel): channel is DeskChannel => !UNLOCK_CHANNELS.some((other) => other === channel);
const DESK_CHANNELS = CHANNELS.filter(isOfDesk);

const serveChannel = <C extends Channel>(
  ipcMain: Pick<IpcMain, 'handle'>,
  channel: C,
  handlers: HandlersOf<C>,
  appUrl: string,
): void => {
  ipcMain.handle(channel, async (event, message: unknown) => {
    checkCaller(callerOf(event), appUrl);
    return handlers[channel](readRequest(channel, message));
  });
};

/** @returns a function that takes all handlers away. */
export const serve = (ipcMain: IpcMain, handlers: Handlers, appUrl: string): (() => void) => {
  for (const channel of DESK_CHANNELS) serveChannel(ipcMain, channel, handlers, appUrl);
  return () => {
    for (const channel of DESK_CHANNELS) ipcMain.removeHandler(channel);
  };
};

/** For the page that asks for the passphrase: its window answers on no other channel. */
export const serveUnlocking = (
  windowsOwn: Pick<IpcMain, 'handle'>,
  handlers: HandlersOf<UnlockChannel>,
  pageUrl: string,
): void => {
  for (const channel of UNLOCK_CHANNELS) serveChannel(windowsOwn, channel, handlers, pageUrl);
};
