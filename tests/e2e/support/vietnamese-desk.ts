/** The real app on a desktop where the real Unikey listens: slots reached by their keys, and the stored article read back. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Article } from '#shared/article/article';
import type { ArticleId } from '#shared/article/identity';
import { textOf } from '#shared/article/inline';
import { blockTexts } from '#shared/article/words';
import { type OpenApp, openApp } from './app';
import { readArticle } from './library';
import { newArticle, sheetOf, slotOf } from './sheet';
import { openUnikeyDesktop, type UnikeyDesktop } from './unikey';
import { keysOf, type Method } from './vietnamese-keys';

/** The text of an article, slot by slot. */
export interface Written {
  readonly place: string | null;
  readonly headline: string;
  readonly lead: string;
  readonly captions: readonly string[];
  /** A string a paragraph or list item. */
  readonly body: readonly string[];
  readonly byline: readonly string[];
}

export const NOTHING: Written = { place: null, headline: '', lead: '', captions: [], body: [], byline: [] };

export const writtenIn = ({ dateline, headline, lead, photos, body, byline }: Article): Written => ({
  place: dateline?.place ?? null,
  headline: textOf(headline),
  lead: textOf(lead),
  captions: photos.map(({ caption }) => textOf(caption)),
  body: body.flatMap((block) => blockTexts(block).map(textOf)),
  byline: byline.map(({ name }) => name),
});

const SLOT_KEYS = { headline: '2', lead: '3', photo: '4', body: '5', byline: '6' } as const;
export type TextSlot = keyof typeof SLOT_KEYS;

export interface VietnameseDesk
  extends Pick<UnikeyDesktop, 'press' | 'type' | 'useMethod'>,
    Pick<OpenApp, 'page' | 'complaints'> {
  readonly open: OpenApp;
  /** An empty article, on the sheet and with the keys. */
  begin(): Promise<ArticleId>;
  /** The caret into a slot by its shortcut; ends when it is there. */
  go(slot: TextSlot): Promise<void>;
  /** Ends when the caret is in a slot, however it got there. */
  arrive(slot: TextSlot): Promise<void>;
  /** The mouse, at a point of the page. */
  click(x: number, y: number): Promise<void>;
  stored(id: ArticleId): Promise<Article>;
  /** Waits until autosave has put exactly this on the disk. */
  expectWritten(id: ArticleId, written: Partial<Written>): Promise<void>;
  close(): Promise<void>;
}

const arrive = async ({ page }: OpenApp, slot: TextSlot): Promise<void> => {
  const place = slot === 'body' ? ':not([data-slot])' : `[data-slot="${slot}"]`;
  await expect(sheetOf(page).locator(`:scope > ${place}[data-focused]`)).toHaveCount(1);
};

const go = async (desktop: UnikeyDesktop, open: OpenApp, slot: TextSlot): Promise<void> => {
  await desktop.press(`ctrl+alt+${SLOT_KEYS[slot]}`);
  await arrive(open, slot);
};

const begin = async (open: OpenApp): Promise<ArticleId> => {
  const id = await newArticle(open);
  await expect(sheetOf(open.page)).toBeFocused();
  return id;
};

/** The first keys may come before Unikey has found the window; later ones must not. */
const whenUnikeyListens = async (desktop: UnikeyDesktop, open: OpenApp, method: Method): Promise<void> => {
  await begin(open);
  await go(desktop, open, 'headline');
  const listens = async (): Promise<string> => {
    await desktop.press('ctrl+a', 'BackSpace');
    await desktop.type(keysOf('á ', method));
    await desktop.press('space');
    return (await slotOf(open.page, 'headline').textContent()) ?? '';
  };
  await expect
    .poll(listens, { message: 'Unikey does not reach the window (is ibus-gtk3 installed?)', timeout: 30_000 })
    .toMatch(/^á/u);
};

/** The page begins below the window's menu. */
const click = async (desktop: UnikeyDesktop, { app }: OpenApp, x: number, y: number): Promise<void> => {
  const corner = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getContentBounds());
  await desktop.click((corner?.x ?? 0) + x, (corner?.y ?? 0) + y);
};

const seat = (desktop: UnikeyDesktop, home: string, open: OpenApp): Omit<VietnameseDesk, 'close'> => ({
  ...desktop,
  open,
  page: open.page,
  complaints: open.complaints,
  useMethod: async (method) => {
    await desktop.useMethod(method);
    await whenUnikeyListens(desktop, open, method);
  },
  begin: () => begin(open),
  arrive: (slot) => arrive(open, slot),
  go: (slot) => go(desktop, open, slot),
  click: (x, y) => click(desktop, open, x, y),
  stored: (id) => readArticle(home, id),
  expectWritten: async (id, written) => {
    const stored = async (): Promise<Written> => writtenIn(await readArticle(home, id));
    await expect.poll(stored, { timeout: 20_000 }).toEqual({ ...NOTHING, ...written });
  },
});

/** @param furnish puts into the home what the app is to find there */
export const openVietnameseDesk = async (
  furnish: (home: string) => Promise<unknown> = () => Promise.resolve(),
): Promise<VietnameseDesk> => {
  const desktop = await openUnikeyDesktop();
  const home = await mkdtemp(join(tmpdir(), 'dateline-home-'));
  let open: OpenApp | null = null;
  const close = async (): Promise<void> => {
    await open?.close();
    await desktop.close();
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await furnish(home);
    open = await openApp({ home, env: { ...desktop.env, DATELINE_SAMPLE: '1' } });
    await desktop.activate(open.app.process().pid ?? 0);
    await whenUnikeyListens(desktop, open, 'telex');
    return { ...seat(desktop, home, open), close };
  } catch (error) {
    await close();
    throw error;
  }
};
