// Every way of typing Vietnamese, in every place, in every situation: what is seen and what is stored are one text, and undo leads back and forth.
import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import type { ArticleId } from '#shared/article/identity';
import { currentCopy, libraryPaths } from '../../src/main/library/paths';
import { type Hand, unikeyHand, windowsHand } from './support/input/hands';
import { FOCUS_PAUSE, openCopy } from './support/input/open-copy';
import { FURNISHED, PLACES, type Place } from './support/input/places';
import { endOfText, type Lines, linesIn, sheetText, strangeIn } from './support/input/sheet-lines';
import { type Outcomes, SITUATIONS, type Situation } from './support/input/situations';
import { libraryOf } from './support/library';
import { inOtherSession } from './support/other-session';
import { paintedWords } from './support/painted';
import { sheetOf } from './support/sheet';
import { openVietnameseDesk, type VietnameseDesk } from './support/vietnamese-desk';

/** Of each way, every so manieth cell of the table is tried, so that each place and each situation has its turn; at length, all are. */
const EVERY = process.env.DATELINE_LONG === '1' ? 1 : 12;

const BEFORE = linesIn(FURNISHED);
/** More steps than a person would take back a few words in. */
const MOST_STEPS = 12;

let desk: VietnameseDesk;
let source: ArticleId;

const furnish = (home: string): Promise<void> =>
  inOtherSession(home, async ({ write }) => {
    source = (await write(FURNISHED)).id;
  });

test.beforeAll(async () => {
  test.setTimeout(180_000);
  desk = await openVietnameseDesk(furnish);
});
test.afterEach(() => expect(desk.complaints).toEqual([]));
test.afterAll(() => desk?.close());

const clickInto = async (page: Page, place: Place): Promise<void> => {
  const { x, y } = await endOfText(page, place.sign);
  await page.mouse.click(x, y);
  await page.keyboard.press('End');
};

/** The sheet comes to one of the outcomes and stays there; @returns which. */
const expectOneOf = async (page: Page, outcomes: Outcomes): Promise<Lines> => {
  const [first = []] = outcomes;
  let seen: Lines = [];
  const look = async (): Promise<Lines> => {
    seen = (await sheetText(page)).lines;
    const found = outcomes.find((lines) => JSON.stringify(lines) === JSON.stringify(seen));
    return found === undefined ? seen : first;
  };
  await expect.poll(look, { timeout: 5_000, intervals: [50] }).toEqual(first);
  expect((await sheetText(page)).strange).toEqual([]);
  return seen;
};

const expectStored = async (id: ArticleId, lines: Lines): Promise<void> => {
  const stored = async (): Promise<Lines> => linesIn(await desk.stored(id));
  await expect.poll(stored, { intervals: [50] }).toEqual(lines);
  expect(strangeIn(await stored())).toEqual([]);
  const file = await readFile(currentCopy(libraryPaths(libraryOf(desk.open.home)).articles, id), 'utf8');
  expect(file).toBe(file.normalize('NFC'));
  expect(file).not.toContain('\u200B');
};

/** By undo or redo, and by way of clean states alone. */
const stepTo = async (page: Page, key: string, lines: Lines): Promise<void> => {
  let seen: Lines = [];
  for (let steps = 1; steps <= MOST_STEPS; steps += 1) {
    await page.keyboard.press(key);
    const text = await sheetText(page);
    seen = text.lines;
    expect(text.strange).toEqual([]);
    if (JSON.stringify(seen) === JSON.stringify(lines)) return;
  }
  expect(seen).toEqual(lines);
};

/** Tab may have led out of it; redo is then the menu's, whose keys no test can press. */
const backToSheet = (page: Page): Promise<void> => sheetOf(page).focus();

const closeFind = async ({ page }: VietnameseDesk): Promise<void> => {
  const close = page.getByRole('search').getByRole('button', { name: /^Đóng/u });
  if (await close.isVisible()) await close.click();
};

const tryCell = async (hand: Hand, place: Place, situation: Situation): Promise<void> => {
  const { page } = desk;
  const id = await openCopy(desk, source, BEFORE);
  await clickInto(page, place);
  await page.waitForTimeout(FOCUS_PAUSE);
  await situation.act({ open: desk.open, hand, place });
  // Which ends the last syllable: until then the input method holds it.
  await hand.press('End');
  const written = await expectOneOf(page, situation.outcomes(BEFORE, place));
  await closeFind(desk);
  await expectStored(id, written);
  await stepTo(page, 'Control+z', BEFORE);
  await backToSheet(page);
  await stepTo(page, 'Control+y', written);
};

interface Way {
  readonly name: string;
  readonly take: () => Promise<Hand>;
}

const WAYS: readonly Way[] = [
  {
    name: 'Telex',
    take: async () => {
      await desk.useMethod('telex');
      return unikeyHand(desk, 'telex');
    },
  },
  {
    name: 'VNI',
    take: async () => {
      await desk.useMethod('vni');
      return unikeyHand(desk, 'vni');
    },
  },
  { name: 'Unikey on Windows', take: () => windowsHand(desk.page, 'backspaces') },
  { name: 'OpenKey with its empty letter', take: () => windowsHand(desk.page, 'empty-letter') },
  { name: 'OpenKey by selecting', take: () => windowsHand(desk.page, 'selection') },
];

test('every place is being spelled while it is typed into', async () => {
  await openCopy(desk, source, BEFORE);
  await expect
    .poll(() => paintedWords(desk.page, 'spelling'))
    .toEqual(Array<string>(Object.keys(PLACES).length).fill('đuờng'));
});

WAYS.forEach(({ name, take }, w) => {
  test.describe(`typed by ${name}`, () => {
    let hand: Hand;
    test.beforeAll(async () => {
      hand = await take();
    });
    Object.values(PLACES).forEach((place: Place, p) => {
      SITUATIONS.forEach((situation, s) => {
        if ((p + s + w) % EVERY !== 0) return;
        test(`${place.name}, ${situation.name}`, () => tryCell(hand, place, situation));
      });
    });
  });
});
