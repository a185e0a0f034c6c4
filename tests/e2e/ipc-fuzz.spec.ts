/** Malformed messages and foreign senders against the real main: it answers none of them, does nothing for them, and goes on. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect } from '@playwright/test';
import { safeParse } from 'valibot';
import { type Channel, DESK_CHANNELS } from '#shared/channels';
import { requests } from '#shared/requests';
import { messageMaker } from '../support/hostile/messages';
import { PROPER } from '../support/hostile/proper-requests';
import { type OpenApp, openApp, test } from './support/app';
import { saved } from './support/newsroom';
import { slotOf } from './support/sheet';

const EACH = process.env.DATELINE_LONG === '1' ? 10_000 : 40;
const MAKER = messageMaker.toString();
/** Longest that the whole storm on one channel may last, in milliseconds for each message, on a busy machine. */
const PATIENCE = 100;

/** Seeds of messages that are no proper ones: found here, sent from there. */
const seedsFor = (channel: Channel): readonly number[] => {
  const make = messageMaker();
  const seeds: number[] = [];
  for (let seed = 0; seeds.length < EACH; seed += 1)
    if (!safeParse(requests[channel], make(seed, PROPER[channel])).success) seeds.push(seed);
  return seeds;
};

/** What no message that is refused changes. Where the caret stands is left out: the window itself notes that now and then. */
const KEPT = /^(?:library\/(?:articles|assets|trash|newsroom)\/.*|settings\.json)$/u;

const filesIn = async (home: string): Promise<readonly string[]> => {
  const names = (await readdir(home, { recursive: true })).filter((name) => KEPT.test(name)).sort();
  const sums = await Promise.all(
    names.map(async (name) => {
      const bytes = await readFile(join(home, name)).catch(() => null);
      return bytes === null ? [] : [`${name} ${createHash('sha256').update(bytes).digest('hex')}`];
    }),
  );
  return sums.flat();
};

let desk: OpenApp;
test.beforeEach(async ({ home }) => {
  desk = await openApp({ home, env: { DATELINE_SAMPLE: '1' } });
});
test.afterEach(() => desk.kill());

/** From the page, over the bridge. @returns how many were answered */
const stormFromPage = (channel: Channel, seeds: readonly number[]): Promise<number> =>
  desk.page.evaluate(
    async ([maker, asked, all, sample]) => {
      const { dateline } = window as unknown as { dateline: { call: (c: string, m: unknown) => Promise<unknown> } };
      // Written by the test itself; a debugger's code is exempt from the window's policy.
      const make = (maker as unknown as () => (seed: number, sample: unknown) => unknown)();
      const send = async (seed: number): Promise<unknown> => dateline.call(asked, make(seed, sample));
      let answered = 0;
      for (let from = 0; from < all.length; from += 100) {
        const ends = await Promise.allSettled(all.slice(from, from + 100).map(send));
        answered += ends.filter(({ status }) => status === 'fulfilled').length;
      }
      return answered;
    },
    [pageMaker, channel, seeds, PROPER[channel]] as const,
  );

let pageMaker: never;

/** As a window that somebody has taken over would: past the bridge, with everything that a structured clone can carry. */
const stormPastBridge = (channel: Channel, seeds: readonly number[]): Promise<number> =>
  desk.app.evaluate(
    async ({ BrowserWindow, ipcMain }, { maker, asked, all, sample }) => {
      const { deserialize, serialize } = process.getBuiltinModule('node:v8');
      const make: (seed: number, sample: unknown) => unknown = new Function(`return (${maker})()`)();
      const sender = BrowserWindow.getAllWindows()[0]?.webContents;
      const event = { sender, senderFrame: sender?.mainFrame };
      // Electron's own table of what answers which channel.
      const { _invokeHandlers: answering } = ipcMain as unknown as {
        _invokeHandlers: Map<string, (event: object, message: unknown) => Promise<unknown>>;
      };
      let answered = 0;
      for (const seed of all) {
        try {
          await answering.get(asked)?.(event, deserialize(serialize(make(seed, sample))));
          answered += 1;
        } catch {}
      }
      return answered;
    },
    { maker: MAKER, asked: channel, all: seeds, sample: PROPER[channel] },
  );

test('malformed messages on every channel, from the page and past the bridge, are answered by nothing and change nothing', async ({
  home,
}) => {
  test.setTimeout(60 * 60_000);
  const { page } = desk;
  pageMaker = (await page.evaluateHandle(`(${MAKER})`)) as never;
  await page.evaluate(() => new Promise((done) => setTimeout(done, 1_500)));
  const before = await filesIn(home);
  const started = performance.now();
  let sent = 0;
  for (const channel of DESK_CHANNELS) {
    const seeds = seedsFor(channel);
    expect(await stormFromPage(channel, seeds), `${channel} from the page`).toBe(0);
    expect(await stormPastBridge(channel, seeds), `${channel} past the bridge`).toBe(0);
    sent += 2 * seeds.length;
  }
  const each = (performance.now() - started) / sent;
  process.stdout.write(
    `  IPC: ${sent} malformed messages on ${DESK_CHANNELS.length} channels, ${each.toFixed(2)} ms each, 0 answered\n`,
  );
  expect(each).toBeLessThan(PATIENCE);
  expect(await filesIn(home)).toEqual(before);
  expect(before.length).toBeGreaterThan(1);
  const polluted = await desk.app.evaluate(() => [...Object.keys(Object.prototype), 'polluted' in {}]);
  expect(polluted).toEqual([false]);
  expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
  await slotOf(page, 'headline').click();
  await page.keyboard.type('Vẫn viết được ');
  await saved(page);
});

/** Windows with our own preload script: the desk's own page, and none at all. */
const PAGES = ['dateline://app/index.html', 'about:blank'];

test('a window that is not the desk is answered on no channel, not even with the desk’s own page', async () => {
  const answers = await desk.app.evaluate(
    async ({ BrowserWindow }, { pages, preload, channels }) => {
      const ask = `Promise.all(${JSON.stringify(channels)}.map((channel) => dateline.call(channel).then(() => channel + ' answered', (error) => error.message)))`;
      const heard: string[] = [];
      for (const page of pages) {
        const window = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
        await window.loadURL(page);
        const said: readonly string[] = await window.webContents.executeJavaScript(ask);
        heard.push(...said.map((each) => each.replace(/^.*: /u, '')));
        window.destroy();
      }
      return heard;
    },
    { pages: PAGES, preload: resolve('out/preload/index.js'), channels: DESK_CHANNELS },
  );
  expect(answers).toHaveLength(PAGES.length * DESK_CHANNELS.length);
  expect(new Set(answers)).toEqual(new Set(['not from the desk']));
});
