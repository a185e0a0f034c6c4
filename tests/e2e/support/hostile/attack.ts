/** The real app under attack: what hostile texts achieve in its window is counted while they are looked at. */
import { expect, type Page } from '@playwright/test';
import { type OpenApp, openApp } from '../app';
import { afterwards } from './groups';
import type { Tally } from './tally';
import type { VisitedServer } from './visited-server';
import { foreignIn, watchPage } from './watch-page';

/** Frames: the window has one for looking at an export, and foreign ones are refused by their address. */
const foreignInWindow = async (page: Page): Promise<readonly string[]> => {
  const found = await foreignIn(page.mainFrame(), true);
  const frames = page
    .frames()
    .slice(1)
    .filter((frame) => !frame.url().startsWith('dateline://preview/'));
  return [...found, ...frames.map((frame) => frame.url())];
};

export interface Attacked extends OpenApp {
  readonly hits: readonly number[];
  readonly foreign: string[];
  readonly look: () => Promise<void>;
}

export const attack = async (home: string): Promise<Attacked> => {
  const desk = await openApp({ home, env: { DATELINE_SAMPLE: '0' } });
  const { hits } = await watchPage(desk.page);
  const foreign: string[] = [];
  return { ...desk, hits, foreign, look: async () => void foreign.push(...(await foreignInWindow(desk.page))) };
};

export interface Attacking {
  readonly way: string;
  /** How many texts went this way. */
  readonly shown: number;
  readonly tally: Tally;
  readonly server: VisitedServer;
}

export const expectNothing = async (desk: Attacked, { way, shown, tally, server }: Attacking): Promise<void> => {
  const { hits, foreign, app } = desk;
  await afterwards();
  tally.say(way, hits, shown);
  expect(foreign).toEqual([]);
  expect(hits).toEqual([]);
  expect(server.visits).toEqual([]);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  expect(await app.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
};
