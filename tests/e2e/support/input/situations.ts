/** What happens around the typing of a few words: where the caret stands, what is open, what interrupts a syllable; and what must come of it. */
import { expect, type Page } from '@playwright/test';
import type { OpenApp } from '../app';
import { command } from '../newsroom';
import { paintedWords } from '../painted';
import { sheetOf } from '../sheet';
import type { Hand } from './hands';
import { AFTER_BOLD, INSIDE_LINK, type Place } from './places';
import { endOfText, type Lines } from './sheet-lines';

export interface Cell {
  readonly open: OpenApp;
  readonly hand: Hand;
  readonly place: Place;
}

/** The lines of the sheet that may come of it: one answer, but where a person could not tell which is right. */
export type Outcomes = readonly Lines[];

export interface Situation {
  readonly name: string;
  /** Types, with the caret at the end of the place's text to begin with. */
  readonly act: (cell: Cell) => Promise<void>;
  readonly outcomes: (before: Lines, place: Place) => Outcomes;
}

const indexOf = (lines: Lines, { sign }: Place): number => lines.findIndex((line) => line.endsWith(sign));

/** The sheet with the place's own text changed. */
const changed = (lines: Lines, place: Place, change: (line: string) => string): Lines =>
  lines.with(indexOf(lines, place), change(lines[indexOf(lines, place)] ?? ''));

const once =
  (change: (line: string, place: Place) => string) =>
  (lines: Lines, place: Place): Outcomes => [changed(lines, place, (line) => change(line, place))];

const times = (count: number, key: string): readonly string[] => Array<string>(count).fill(key);

/**
 * A hand that reaches for Ctrl sees first what it has typed. Pressed while ibus has not handed back a letter yet, Ctrl becomes part of it: what
 * reaches the page is Ctrl twice and no letter.
 */
const typeAndSee = async ({ open: { page }, hand }: Cell, text: string): Promise<void> => {
  const words = (): Promise<string | null> => sheetOf(page).textContent();
  const before = await words();
  await hand.type(text);
  await expect.poll(words, { intervals: [20] }).not.toBe(before);
};

const clickAfter = async ({ open: { page }, hand }: Cell, sign: string): Promise<void> => {
  const { x, y } = await endOfText(page, sign);
  await hand.click(x, y);
};

/** The point between two letters at the start of a place's text. */
const pointIn = (page: Page, place: Place, offset: number): Promise<{ readonly x: number; readonly y: number }> =>
  page.evaluate(
    ([sign, at]) => {
      const walker = document.createTreeWalker(document.querySelector('.sheet') ?? document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const whole = node.parentElement?.closest('td, li, p, figcaption, blockquote, [data-slot]')?.textContent ?? '';
        if (!node.textContent?.startsWith('Bến') || !whole.includes(sign)) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at);
        const { x, y, height } = range.getBoundingClientRect();
        return { x, y: y + height / 2 };
      }
      throw new Error(`the text of ${sign} is not on the sheet`);
    },
    [place.sign, offset] as const,
  );

const afterEnter = (lines: Lines, place: Place): Lines => {
  const at = indexOf(lines, place);
  const line = `${lines[at]} thuê`;
  const next = lines[at + 1] ?? '';
  switch (place.enter) {
    case 'on-to-start':
      return lines.with(at, line).with(at + 1, `đó ${next}`);
    case 'on-to-end':
      return lines.with(at, line).with(at + 1, `${next}đó`);
    case 'new-text':
      return lines.with(at, line).toSpliced(at + 1, 0, 'đó');
    case 'line-break':
      return lines.with(at, `${line}\nđó`);
    case 'nothing':
      return lines.with(at, `${line}đó`);
  }
};

export const SITUATIONS: readonly Situation[] = [
  {
    name: 'emptied first',
    act: async ({ hand }) => {
      await hand.press('Shift+Home', 'Backspace');
      await hand.type('Được mùa');
    },
    outcomes: once(() => 'Được mùa'),
  },
  {
    name: 'at its start',
    act: async ({ hand }) => {
      await hand.press('Home');
      await hand.type('Đê ');
    },
    outcomes: once((line) => `Đê ${line}`),
  },
  {
    name: 'at the end of bold text',
    act: async ({ hand }) => {
      await hand.press('Home', ...times(AFTER_BOLD, 'ArrowRight'));
      await hand.type(' lớn');
    },
    outcomes: once((line, { takesMarks }) =>
      line.replace(takesMarks ? 'nước*' : 'nước', (end) => end.replace('nước', 'nước lớn')),
    ),
  },
  {
    name: 'with bold turned on for a word',
    act: async (cell) => {
      const { hand } = cell;
      await typeAndSee(cell, ' ');
      await hand.press('Control+b');
      await hand.type('ấp');
      await hand.press('Control+b');
      await hand.type(' nữa');
    },
    outcomes: once((line, { takesMarks }) => `${line} ${takesMarks ? '*ấp*' : 'ấp'} nữa`),
  },
  {
    name: 'in a link',
    act: async ({ hand }) => {
      await hand.press('Home', ...times(INSIDE_LINK, 'ArrowRight'));
      await hand.type(' ở ');
    },
    outcomes: once((line) => line.replace('làng', 'là ở ng')),
  },
  {
    name: 'after an undo in mid-syllable',
    act: async ({ hand }) => {
      await hand.type(' mớ');
      await hand.press('Control+z');
      await hand.type(' cũng');
    },
    outcomes: (lines, place) =>
      ['', ' m', ' mo', ' mơ', ' mớ'].map((left) => changed(lines, place, (line) => `${line}${left} cũng`)),
  },
  {
    name: 'with find open on a word of it',
    act: async (cell) => {
      const { page } = cell.open;
      await command(cell.open, 'find/open');
      await page.getByRole('search').getByRole('textbox').first().fill('làng');
      await expect.poll(() => paintedWords(page, 'find')).not.toEqual([]);
      await clickAfter(cell, cell.place.sign);
      await cell.hand.press('End');
      await cell.hand.type(' đẹp');
    },
    outcomes: once((line) => `${line} đẹp`),
  },
  {
    name: 'with a click elsewhere in mid-syllable',
    act: async (cell) => {
      await cell.hand.type(' thuê');
      const { x, y } = await pointIn(cell.open.page, cell.place, 'Bến'.length);
      await cell.hand.click(x, y);
      await cell.hand.type(' đỗ');
    },
    outcomes: once((line) => `${line.replace('Bến', 'Bến đỗ')} thuê`),
  },
  {
    name: 'with arrows in mid-syllable',
    act: async ({ hand }) => {
      await hand.type(' thuê');
      await hand.press(...times(4, 'ArrowLeft'));
      await hand.type('xã ');
    },
    outcomes: once((line) => `${line} xã thuê`),
  },
  {
    name: 'with Enter in mid-syllable',
    act: async ({ hand, place }) => {
      await hand.type(' thuê');
      await hand.press('Enter');
      await hand.type(place.enter === 'on-to-start' ? 'đó ' : 'đó');
    },
    outcomes: (lines, place) => [afterEnter(lines, place)],
  },
  {
    name: 'with Tab in mid-syllable',
    act: async ({ hand }) => {
      await hand.type(' thuê');
      await hand.press('Tab');
    },
    outcomes: once((line) => `${line} thuê`),
  },
  {
    name: 'with Escape in mid-syllable',
    act: async ({ hand }) => {
      await hand.type(' thuê');
      await hand.press('Escape');
      await hand.type(' xã');
    },
    outcomes: once((line) => `${line} thuê xã`),
  },
];
