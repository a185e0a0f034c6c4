/** Guards the channels: a message is answered only when it comes from our own window's main frame and fits its schema. */
import type { IpcMain, IpcMainInvokeEvent, WebContents } from 'electron';
import * as v from 'valibot';
import { type Channel, DESK_CHANNELS, UNLOCK_CHANNELS, type UnlockChannel } from '#shared/channels';
import { type Handlers, type HandlersOf, type Request, requests } from '#shared/ipc';
import { toAnswer } from '#shared/wire';

/** What the guard needs to know of a caller; kept this small so that tests can stand in for one. */
export interface Caller {
  /** Origin and path of the frame that sent the message; null when the frame is gone. */
  readonly url: string | null;
  readonly isMainFrame: boolean;
  /** Of the one window that the desk is in: another one may show the same page and is answered nothing. */
  readonly isDesk: boolean;
}

/** Thrown to the sender: it names the rule that was broken, never what the message held. */
export class RefusedMessage extends Error {}

export const checkCaller = ({ url, isMainFrame, isDesk }: Caller, appUrl: string): void => {
  if (!isDesk) throw new RefusedMessage('not from the desk');
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

/** Who is answered. */
export interface Hearing {
  readonly appUrl: string;
  readonly isDesk: (sender: WebContents) => boolean;
}

const callerOf = (event: IpcMainInvokeEvent, isDesk: Hearing['isDesk']): Caller => ({
  url: event.senderFrame?.url ?? null,
  isMainFrame: event.senderFrame !== null && event.senderFrame === event.sender.mainFrame,
  isDesk: isDesk(event.sender),
});

type Listening = Pick<IpcMain, 'handle' | 'removeHandler'>;

const serveChannel = <C extends Channel>(
  ipcMain: Pick<Listening, 'handle'>,
  channel: C,
  handlers: HandlersOf<C>,
  { appUrl, isDesk }: Hearing,
): void => {
  ipcMain.handle(channel, async (event, message: unknown) => {
    checkCaller(callerOf(event, isDesk), appUrl);
    return toAnswer(channel, await handlers[channel](readRequest(channel, message)));
  });
};

/** @returns a function that takes all handlers away. */
export const serve = (ipcMain: Listening, handlers: Handlers, hearing: Hearing): (() => void) => {
  for (const channel of DESK_CHANNELS) serveChannel(ipcMain, channel, handlers, hearing);
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
  // What this listens on hears nobody but that window.
  const hearing: Hearing = { appUrl: pageUrl, isDesk: () => true };
  for (const channel of UNLOCK_CHANNELS) serveChannel(windowsOwn, channel, handlers, hearing);
};
