import type { IpcMain, IpcMainInvokeEvent, WebContents, WebFrameMain } from 'electron';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { type Channel, DESK_CHANNELS } from '#shared/channels';
import { type Handlers, requests } from '#shared/ipc';
import { serve } from '../../../src/main/ipc/serve';
import { messageMaker } from '../../support/hostile/messages';
import { PROPER } from '../../support/hostile/proper-requests';

const APP = 'dateline://app/index.html';
const EACH = process.env.DATELINE_LONG === '1' ? 10_000 : 300;
/** Longest that one message may hold main up, in milliseconds, on a machine that others use as well. */
const PATIENCE = 1_000;

type Listener = Parameters<IpcMain['handle']>[1];

/** Our own window's frame, or one that only looks like it. */
const eventFrom = (frame: Partial<WebFrameMain> | null, sender: object): IpcMainInvokeEvent =>
  ({ sender, senderFrame: frame }) as unknown as IpcMainInvokeEvent;

const listening = () => {
  const listeners = new Map<string, Listener>();
  const heard: Channel[] = [];
  const mainFrame = { url: APP };
  const desk = { mainFrame };
  const ipcMain = {
    handle: (channel: string, listener: Listener) => void listeners.set(channel, listener),
    removeHandler: (channel: string) => void listeners.delete(channel),
  };
  const handlers = Object.fromEntries(DESK_CHANNELS.map((channel) => [channel, () => heard.push(channel)]));
  const stop = serve(ipcMain, handlers as unknown as Handlers, {
    appUrl: APP,
    isDesk: (sender: WebContents) => (sender as unknown) === desk,
  });
  const ask = async (channel: Channel, message: unknown, event = eventFrom(mainFrame, desk)): Promise<string> => {
    try {
      await listeners.get(channel)?.(event, message);
      return 'answered';
    } catch (error) {
      return String(error);
    }
  };
  return { ask, heard, desk, mainFrame, listeners, stop };
};

const isProper = (channel: Channel, message: unknown): boolean => v.safeParse(requests[channel], message).success;

describe('what no window of ours would send', () => {
  test('the requests to be spoilt are proper ones', () => {
    const entries = Object.entries(PROPER) as [Channel, unknown][];
    expect(entries.filter(([channel, request]) => !isProper(channel, request))).toEqual([]);
    expect(entries.length).toBeGreaterThan(30);
  });

  test.each(DESK_CHANNELS)(
    'is refused on %s, whatever it is, at once and without effect',
    async (channel) => {
      const { ask, heard } = listening();
      const make = messageMaker();
      let refused = 0;
      let longest = 0;
      for (let seed = 0; refused < EACH; seed += 1) {
        const message = make(seed, PROPER[channel]);
        if (isProper(channel, message)) continue;
        const started = performance.now();
        expect(await ask(channel, message), `seed ${seed}`).toBe(`Error: malformed request on ${channel}`);
        longest = Math.max(longest, performance.now() - started);
        refused += 1;
      }
      expect(heard).toEqual([]);
      expect(longest).toBeLessThan(PATIENCE);
      expect(Object.keys(Object.prototype)).toEqual([]);
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    },
    600_000,
  );
});

describe('a proper request from somebody else', () => {
  const { ask, heard, desk, mainFrame } = listening();
  const asking = (event: IpcMainInvokeEvent) =>
    Promise.all(DESK_CHANNELS.map((channel) => ask(channel, PROPER[channel], event)));

  test.each([
    ['a frame within the window', eventFrom({ url: APP }, desk), 'not from the main frame'],
    ['a frame that is gone', eventFrom(null, desk), 'not from the main frame'],
    ['another window with the same page', eventFrom(mainFrame, { mainFrame }), 'not from the desk'],
  ])('is refused on every channel: %s', async (_who, event, why) => {
    expect(new Set(await asking(event))).toEqual(new Set([`Error: ${why}`]));
    expect(heard).toEqual([]);
  });

  test.each([
    'file:///usr/lib/dateline/resources/app.asar/out/renderer/index.html',
    'dateline://preview/0190e2a5',
    'dateline://app/other.html',
    'dateline://opening/page.html',
    'https://portal.example/index.html',
    'data:text/html,x',
    'about:blank',
    '',
  ])('is refused on every channel: the window at %s', async (url) => {
    const frame = { url };
    const elsewhere = listening();
    const event = eventFrom(frame, elsewhere.desk);
    Object.assign(elsewhere.desk, { mainFrame: frame });
    const answers = await Promise.all(DESK_CHANNELS.map((channel) => elsewhere.ask(channel, PROPER[channel], event)));
    expect(new Set(answers)).toEqual(new Set(['Error: not from the app']));
    expect(elsewhere.heard).toEqual([]);
  });
});

test('a proper request of the desk’s own is handed on once, and nothing is heard any more when serving ends', async () => {
  const { ask, heard, listeners, stop } = listening();
  const channels = DESK_CHANNELS.filter((channel) => PROPER[channel] !== undefined);
  for (const channel of channels) expect(await ask(channel, PROPER[channel])).toBe('answered');
  expect(heard).toEqual(channels);
  expect(listeners.size).toBe(DESK_CHANNELS.length);
  stop();
  expect(listeners.size).toBe(0);
});
