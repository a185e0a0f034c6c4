// Fast hands on a long article, with checks, spelling, counts and autosave at work: no key is lost, and the letters come in their order.
import { setTimeout as wait } from 'node:timers/promises';
import { expect, type Page, test } from '@playwright/test';
import type { Block, Content } from '#shared/article/article';
import type { ArticleId } from '#shared/article/identity';
import { plain } from '#shared/article/inline';
import { countContentWords } from '#shared/article/words';
import { seedContent } from '#shared/seed/seed-content';
import { FOCUS_PAUSE, openCopy } from './support/input/open-copy';
import { endOfText, linesIn, sheetText } from './support/input/sheet-lines';
import { inOtherSession } from './support/other-session';
import { openVietnameseDesk, type VietnameseDesk } from './support/vietnamese-desk';
import { keysOf } from './support/vietnamese-keys';

const WORDS = 20_000;
/** Milliseconds from key to key: twenty a second is a fast hand, sixty is faster than any. */
const TWENTY_A_SECOND = 50;
const SIXTY_A_SECOND = 16;

const HEADLINE = 'Nước lên';
/** A paragraph in the very middle. */
const MIDDLE = 'Giữa dòng';

const longArticle = (): Content => {
  const [first, ...others] = Array.from({ length: 60 }, (_, nth) => seedContent(7, nth));
  if (first === undefined) throw new Error('there is no article to begin with');
  const pieces: Block[] = [];
  for (const { body } of [first, ...others]) {
    if (countContentWords({ ...first, body: pieces }) < WORDS) pieces.push(...body);
  }
  const middle: Block = { type: 'paragraph', text: plain(MIDDLE) };
  return { ...first, headline: plain(HEADLINE), body: pieces.toSpliced(Math.floor(pieces.length / 2), 0, middle) };
};

const LONG = longArticle();

let desk: VietnameseDesk;
let source: ArticleId;
let id: ArticleId;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  desk = await openVietnameseDesk((home) =>
    inOtherSession(home, async ({ write }) => {
      source = (await write(LONG)).id;
    }),
  );
});
test.afterAll(() => desk?.close());
test.afterEach(() => expect(desk.complaints).toEqual([]));

/** A copy of the long article on the sheet. */
test.beforeEach(async () => {
  id = await openCopy(desk, source, linesIn(LONG));
});

const clickBehind = async (page: Page, words: string): Promise<void> => {
  const { x, y } = await endOfText(page, words);
  await page.mouse.click(x, y);
  await page.keyboard.press('End');
  await wait(FOCUS_PAUSE);
};

const expectTyped = async (before: string, after: string): Promise<void> => {
  const expected = linesIn(LONG).map((line) => (line === before ? after : line));
  await expect.poll(async () => (await sheetText(desk.page)).lines, { timeout: 15_000 }).toEqual(expected);
  await expect.poll(async () => linesIn(await desk.stored(id)), { timeout: 15_000 }).toEqual(expected);
};

const PHRASE = ' lớn nhanh từ nửa đêm, người dân ấp Vàm phải thức trắng kê đồ đạc';
const SIXTY_KEYS = ' mở cống Rạch Gốc sớm hơn mọi năm để đón dòng phù sa về';

test(`an article of ${WORDS} words is on the sheet`, () => {
  expect(countContentWords(LONG)).toBeGreaterThan(WORDS);
});

for (const [where, words] of [
  ['in the middle', MIDDLE],
  ['in the headline', HEADLINE],
] as const) {
  test(`twenty keys a second through Unikey ${where}`, async () => {
    await clickBehind(desk.page, words);
    await desk.type(keysOf(PHRASE, 'telex'), TWENTY_A_SECOND);
    await desk.press('End');
    await expectTyped(words, words + PHRASE);
  });
}

test('sixty keys within a second through Unikey', async () => {
  expect(keysOf(SIXTY_KEYS, 'telex').length).toBeGreaterThanOrEqual(60);
  await clickBehind(desk.page, MIDDLE);
  await desk.type(keysOf(SIXTY_KEYS, 'telex'), SIXTY_A_SECOND);
  await desk.press('End');
  await expectTyped(MIDDLE, MIDDLE + SIXTY_KEYS);
});

/** Letters in an order of which any other would show. */
const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz0123456789'.repeat(3).slice(0, 100));

/** Key events as the browser gets them from a keyboard, each on its way before the last is answered. */
const dispatch = async (page: Page, letters: readonly string[], pause: number): Promise<void> => {
  const keyboard = await page.context().newCDPSession(page);
  const underWay: Promise<unknown>[] = [];
  for (const letter of letters) {
    const key = { key: letter, text: letter, unmodifiedText: letter };
    underWay.push(
      keyboard.send('Input.dispatchKeyEvent', { ...key, type: 'keyDown' }),
      keyboard.send('Input.dispatchKeyEvent', { ...key, type: 'keyUp' }),
    );
    if (pause > 0) await wait(pause);
  }
  await Promise.all(underWay);
  await keyboard.detach();
};

test('twenty key events a second', async () => {
  await clickBehind(desk.page, MIDDLE);
  await dispatch(desk.page, LETTERS, TWENTY_A_SECOND);
  await expectTyped(MIDDLE, MIDDLE + LETTERS.join(''));
});

test('sixty key events at once', async () => {
  await clickBehind(desk.page, MIDDLE);
  await dispatch(desk.page, LETTERS.slice(0, 60), 0);
  await expectTyped(MIDDLE, MIDDLE + LETTERS.slice(0, 60).join(''));
});
