// A reporter writes a whole article from an empty sheet with the keyboard alone: what is stored is what importing the finished page would have given.
import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { Dateline } from '#shared/article/article';
import { printByline } from '#shared/article/byline';
import { type ArticleId, readArticleId } from '#shared/article/identity';
import { type PlainView, plainView } from '#shared/exporting/plain-view';
import { type Imported, importText } from '#shared/importing/text';
import { PORTAL } from '#shared/layout/portal';
import { presentArticle } from './support/sheet';
import { openVietnameseDesk, type VietnameseDesk } from './support/vietnamese-desk';
import { keysOf } from './support/vietnamese-keys';

/** Milliseconds from key to key. */
const FAST = 25;

const STORIES = ['resources/sample/tan-hoa-nuoc-sach.txt', '../shared/samples/portal-ben-luc.txt']
  .map((file) => resolve(file))
  .filter(existsSync);

let desk: VietnameseDesk;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  desk = await openVietnameseDesk();
});
test.afterEach(() => expect(desk.complaints).toEqual([]));
test.afterAll(() => desk?.close());

/** Ctrl+N, and the article that comes of it. */
const beginByKeys = async ({ page, press }: VietnameseDesk): Promise<ArticleId> => {
  const before = await presentArticle(page);
  await press('ctrl+n');
  const row = page.locator(`[data-row][aria-current="true"]:not([data-row="${before}"])`);
  const id = readArticleId((await row.getAttribute('data-row')) ?? '');
  if (id === null) throw new Error('the new article has no id');
  return id;
};

const day = (at: string): string => `${at.slice(8, 10)}/${at.slice(5, 7)}/${at.slice(0, 4)}`;

const writeDateline = async ({ page, press, type }: VietnameseDesk, { at, place }: Dateline): Promise<void> => {
  await press('ctrl+alt+1');
  await expect(page.locator('[data-slot="dateline"] input:focus')).toHaveCount(1);
  if (place !== null) await type(keysOf(place, 'telex'));
  await press('Tab');
  await type(day(at));
  await press('Tab');
  await type(at.slice(11, 19));
  await press('Return');
};

/** A picture chosen in the system's own dialog, which a test answers for the person. */
const bringPhoto = async ({ page, press }: VietnameseDesk): Promise<void> => {
  const [dialog] = await Promise.all([page.waitForEvent('filechooser'), press('ctrl+alt+4')]);
  await dialog.setFiles(resolve('resources/icons/png/256x256.png'));
  await expect(page.locator('[data-slot="photo"] img')).toBeVisible();
  await press('ctrl+alt+4');
};

/** Letter by letter; the letters that no key is for come as an input method brings them. */
const writeParagraphs = async (page: Page, paragraphs: readonly string[]): Promise<void> => {
  for (const [i, paragraph] of paragraphs.entries()) {
    if (i > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(paragraph);
  }
};

const writeStory = async ({ content, endMark }: Imported, view: PlainView): Promise<ArticleId> => {
  const { page, press, type, arrive } = desk;
  const id = await beginByKeys(desk);
  if (content.dateline !== null) await writeDateline(desk, content.dateline);
  await arrive('headline');
  await type(keysOf(view.headline, 'telex'), FAST);
  await press('Return');
  await arrive('lead');
  await type(keysOf(view.lead, 'telex'), FAST);
  if (view.photos.length > 0) {
    await bringPhoto(desk);
    await arrive('photo');
    await page.keyboard.type(view.photos[0]?.caption ?? '');
  }
  await press('Return');
  await arrive('body');
  await writeParagraphs(page, view.body);
  if (endMark) await page.keyboard.type(PORTAL.endMark ?? '');
  await press('Tab');
  await arrive('byline');
  await page.keyboard.type(printByline(content.byline, PORTAL.byline.separator));
  return id;
};

for (const file of STORIES) {
  test(`${basename(file)} is written by hand as its page would be imported`, async () => {
    test.setTimeout(180_000);
    const story = importText(readFileSync(file, 'utf8'), PORTAL);
    const view = plainView(story.content, { endMark: story.endMark, dropped: [] });
    const id = await writeStory(story, view);
    const stored = async (): Promise<PlainView> =>
      plainView(await desk.stored(id), { endMark: PORTAL.endMark !== null, dropped: [] });
    await expect.poll(stored, { timeout: 20_000 }).toEqual(view);
  });
}
