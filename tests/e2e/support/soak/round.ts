/** A reporter's day in little: a home with a library of some size, every deed of the day in an order of chance, and the desk as it was. */
import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, type Page } from '@playwright/test';
import * as v from 'valibot';
import type { Content } from '#shared/article/article';
import { offsetDateTimeSchema } from '#shared/article/identity';
import type { OpenApp } from '../app';
import { paragraph, plain } from '../editor-articles';
import { inOtherSession, minutesAgo } from '../other-session';
import type { Chance } from '../seeded';
import * as around from './around';
import { throwAway } from './around';
import { type Day, type Deed, openStory, STORY } from './deed';
import { temporaryFolder } from './footprint';
import * as opening from './opening';
import * as writing from './writing';

/** More than the desk shows at once, so that no article more makes the page any longer. */
const ARTICLES = 60;

const storyOf = (nth: number): Partial<Content> => ({
  headline: plain(`${STORY} ${nth}`),
  lead: plain('Bà con hai xã ven kênh đón nước ngọt về đồng sau ba tháng hạn.'),
  body: [
    paragraph('Cống đầu kênh mở từ sáng sớm, nước qua trạm bơm rồi về từng thửa ruộng.'),
    paragraph('Ông Lê Văn Thuận, ở ấp Đông, nói nhà ông xuống giống ngay trong tuần này.'),
  ],
  dateline: { at: v.parse(offsetDateTimeSchema, '2026-05-22T08:15:00+07:00'), place: 'Vĩnh Thuận' },
  byline: [{ name: 'Lê Hạnh', role: null }],
});

/** Fills the library of a home, as another session left it. */
export const furnish = async (home: string): Promise<void> => {
  await mkdir(temporaryFolder(home), { recursive: true });
  await inOtherSession(
    home,
    async ({ write, pass }) => {
      for (let nth = 0; nth < ARTICLES; nth += 1) {
        await write(storyOf(nth + 1));
        pass(1);
      }
    },
    minutesAgo(24 * 60),
  );
};

/** A picture of some size, drawn by the page itself. */
const drawPhoto = async ({ page }: OpenApp): Promise<Buffer> => {
  const drawn = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(1_200, 800);
    const pen = canvas.getContext('2d');
    if (pen) {
      pen.fillStyle = '#486';
      pen.fillRect(0, 0, 600, 800);
    }
    return [...new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg' })).arrayBuffer())];
  });
  return Buffer.from(drawn);
};

export const beginDay = async (open: OpenApp, chance: Chance): Promise<Day> => {
  // The system's own picker, which nobody could close, comes where none listens at the moment of asking: somebody listens all day.
  open.page.on('filechooser', () => undefined);
  return {
    open,
    chance,
    photo: await drawPhoto(open),
    manuscript: resolve('resources/sample/tan-hoa-nuoc-sach.txt'),
    shelf: await mkdtemp(join(tmpdir(), 'dateline-shelf-')),
  };
};

const DEEDS: Readonly<Record<string, Deed>> = { ...writing, ...around, ...opening };

/**
 * Done in this order at the end of each round. A menu or a filter that has gone is kept as it was drawn last until it is drawn again, some
 * hundred nodes of it: so that each weighing meets the same ones, the last to be drawn are the same.
 */
const LAST: readonly string[] = ['changeLooks', 'lookAround', 'filterDesk', 'openMenus'];

const shuffled = ({ number }: Chance): readonly string[] => {
  const left = Object.keys(DEEDS).filter((name) => !LAST.includes(name));
  return [...left.slice().flatMap(() => left.splice(number(0, left.length), 1)), ...LAST];
};

/** By their own crosses; each goes by itself, too, but nobody waits for that here. */
const closeSaid = async (page: Page): Promise<void> => {
  const said = page.locator('[data-passing]');
  const cross = said.getByRole('button', { name: 'Đóng', exact: true }).first();
  while ((await said.count()) > 0) await cross.click({ timeout: 2_000 }).catch(() => undefined);
};

/** The same article on the sheet before each weighing, so that what differs is what was left behind. */
const tidyUp = async (day: Day): Promise<void> => {
  const { page } = day.open;
  await throwAway(day);
  await openStory(page);
  // Of an article that is worked on every hour the history grows, as it should: the outline does not.
  await page.getByRole('tab', { name: 'Bố cục' }).click();
  await closeSaid(page);
  // On nothing that has a tip.
  await page.mouse.move(5, 5);
  await expect(page.locator('[data-passing]')).toHaveCount(0);
};

/** Every deed once. A deed that fails says which it was. */
export const workARound = async (day: Day): Promise<void> => {
  for (const name of shuffled(day.chance)) {
    try {
      await DEEDS[name]?.(day);
    } catch (error) {
      throw new Error(`${name}, by the chance of ${day.chance.seed}`, { cause: error });
    }
  }
  await tidyUp(day);
};
