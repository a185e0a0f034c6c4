/** One window for all tests of a file: opened before the first, closed after the last, and none of them may make it complain. */
import { expect, test } from '@playwright/test';
import type { Command } from '#shared/commands';
import { buildWindow } from './build-window';
import { openWindow, type TestWindow } from './open-window';
import type { Words } from './other-words';

export interface SharedWindow extends TestWindow {
  /** As the menu sends it. */
  readonly command: (name: Command) => Promise<void>;
}

/** To be called once, at the top of a file. */
export const shareWindow = (words: Words = 'real'): SharedWindow => {
  let opened: TestWindow | null = null;
  const window = (): TestWindow => {
    if (opened === null) throw new Error('the window opens before the first test, not before its file is read');
    return opened;
  };
  test.beforeAll(async () => {
    await buildWindow(words);
    opened = await openWindow(words);
  });
  test.afterAll(() => opened?.close());
  test.afterEach(() => {
    expect(window().errors).toEqual([]);
  });
  return {
    get page() {
      return window().page;
    },
    get errors() {
      return window().errors;
    },
    words,
    show: (...scene) => window().show(...scene),
    open: (address) => window().open(address),
    lay: (...page) => window().lay(...page),
    resize: (size) => window().resize(size),
    zoom: (percent) => window().zoom(percent),
    picture: () => window().picture(),
    close: () => window().close(),
    command: async (name) => {
      await window().page.waitForFunction(() => globalThis.window.fake?.isHeard('command'));
      await window().page.evaluate((what) => globalThis.window.fake?.emit('command', what), name);
    },
  };
};
