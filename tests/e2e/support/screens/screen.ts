/** What a screen of the window is for the tests that look at all of them: what it is opened over and how it is reached, without a word of any language. */
import type { Locator, Page } from '@playwright/test';
import type { Command } from '#shared/commands';
import type { Settings } from '#shared/settings';
import type { Fake, Scenario } from '../window/fake-bridge';
import type { SharedWindow } from '../window/share-window';

/** The window while a screen is being reached. */
export interface Way {
  readonly page: Page;
  readonly command: (name: Command) => Promise<void>;
  /** The dialog that lies over all others. */
  readonly dialog: () => Locator;
  /** Whatever lies over the window beside a dialog: a menu, a popover. */
  readonly slot: (name: string) => Locator;
  readonly press: (...keys: readonly string[]) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** The disk of the library in memory fails from now on. */
  readonly fail: (reason: Fake['disk']['failing']) => Promise<void>;
  /** It takes so many milliseconds to store anything. */
  readonly slow: (ms: number) => Promise<void>;
}

export type Dress = Pick<Settings, 'language' | 'theme'>;

/** A page that is not the desk: it hears of no settings, so that each dress is another opening. */
export type Opening = (window: SharedWindow, dress: Dress) => Promise<void>;

export interface Screen {
  readonly name: string;
  /** Left out: the desk, over a library in memory. */
  readonly opens?: Opening;
  /** Text of the page that people wrote and no message says: its links are called by it. */
  readonly written?: string;
  readonly scenario?: Scenario;
  /** A page of nothing but words, which may be longer than the window. */
  readonly isRead?: boolean;
  /** Left out: an office screen of 1280x720. */
  readonly size?: readonly [width: number, height: number];
  /** Left out: as the window opens. */
  readonly reach?: (way: Way) => Promise<void>;
  /** What is there once it is reached. */
  readonly shows: string;
}

export const wayIn = ({ page, command }: SharedWindow): Way => ({
  page,
  command,
  dialog: () => page.locator('[role="dialog"], [role="alertdialog"]').last(),
  slot: (name) => page.locator(`[data-slot="${name}"]`),
  press: async (...keys) => {
    for (const key of keys) await page.keyboard.press(key);
  },
  type: (text) => page.keyboard.type(text),
  fail: (reason) =>
    page.evaluate((why) => {
      if (window.fake) window.fake.disk.failing = why;
    }, reason),
  slow: (ms) =>
    page.evaluate((time) => {
      if (window.fake) window.fake.disk.slow = time;
    }, ms),
});

/** Whether a person's caret is in the article, where keys are the editor's. */
export const writeIn = async ({ slot, page }: Way, name: string): Promise<void> => {
  await slot(name).first().click();
  await page.keyboard.press('End');
};
