/** What is painted on the sheet, as a person sees it underlined, and the menu that a person opens on it. */
import type { Page } from '@playwright/test';
import type { Paint } from '../../../src/renderer/editor';
import type { OpenApp } from './app';

/** The words under the paint, in reading order. */
export const paintedWords = (page: Page, paint: Paint): Promise<readonly string[]> =>
  page.evaluate((name) => {
    const ranges = [...(CSS.highlights.get(`sheet-${name}`) ?? [])].map((stroke) => {
      const range = document.createRange();
      range.setStart(stroke.startContainer, stroke.startOffset);
      range.setEnd(stroke.endContainer, stroke.endOffset);
      return range;
    });
    return ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b)).map((range) => range.toString());
  }, paint);

/** The middle of some words on the sheet, in pixels of the window. */
export const middleOf = (page: Page, words: string): Promise<{ x: number; y: number }> =>
  page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector('.sheet') ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const start = node.textContent?.indexOf(wanted) ?? -1;
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + wanted.length);
      const box = range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    throw new Error(`${wanted} is not on the sheet`);
  }, words);

export interface NativeMenus {
  /** The labels of the last menu that was opened, once one was. */
  readonly last: () => Promise<readonly string[] | null>;
}

/** No test can click a native menu: it is recorded instead, and the item that begins with `choice` is chosen. */
export const answerMenus = async ({ app }: OpenApp, choice: string | null): Promise<NativeMenus> => {
  await app.evaluate(({ Menu }, wanted) => {
    Reflect.set(globalThis, 'lastMenu', null);
    Menu.prototype.popup = function popup(options) {
      const items = this.items.filter(({ type }) => type !== 'separator');
      Reflect.set(
        globalThis,
        'lastMenu',
        items.map(({ label }) => label),
      );
      const item =
        wanted === null ? undefined : items.find(({ label, enabled }) => enabled && label.startsWith(wanted));
      item?.click();
      options?.callback?.();
    };
  }, choice);
  return { last: () => app.evaluate(() => Reflect.get(globalThis, 'lastMenu')) };
};
