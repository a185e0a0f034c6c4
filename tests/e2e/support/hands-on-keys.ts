/** A person who has no mouse: presses keys, menu shortcuts as the system would hand them on, and looks after each where the focus is. */
import { expect, type Page } from '@playwright/test';
import type { OpenApp } from './app';
import { unseenFocus } from './screens/forced-colours';

export interface Hands {
  /** `Ctrl+N`, `Shift+Tab`, `ArrowDown`; afterwards something has the focus, and shows it. */
  readonly press: (...keys: readonly string[]) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** Tab, or Shift+Tab, until what has the focus matches. */
  readonly tabTo: (selector: string, key?: 'Tab' | 'Shift+Tab') => Promise<void>;
  /** Tab until a button that is called so has the focus. */
  readonly tabToButton: (words: string) => Promise<void>;
  /** How often anything but a key was used. */
  readonly mouseEvents: () => Promise<number>;
}

const FEW_ENOUGH = 60;

/** Whether the menu has these keys, and took them. */
const chooseByMenu = ({ app }: OpenApp, keys: string): Promise<boolean> =>
  app.evaluate(
    ({ Menu }, accelerator) => {
      type Items = NonNullable<ReturnType<typeof Menu.getApplicationMenu>>['items'];
      const all = (items: Items): Items => items.flatMap((item) => [item, ...all(item.submenu?.items ?? [])]);
      const item = all(Menu.getApplicationMenu()?.items ?? []).find(
        (each) => String(each.accelerator) === accelerator && each.registerAccelerator !== false,
      );
      item?.click();
      return item !== undefined;
    },
    keys.replace('Ctrl', 'CmdOrCtrl').replace('Arrow', ''),
  );

/** Those by which something opens, closes or moves: whoever has pressed one looks before the next. */
const CHANGES_MUCH = /^(?:Enter|Escape|Arrow\w+|Home|End|F\d+|Ctrl\+.*|Alt\+.*|Shift\+(?!Tab).*)$/u;

/** Until what the key has done is drawn, and the keys of what has gone are where they belong. */
const drawn = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 150)));
      }),
  );

const countMouse = (page: Page): Promise<void> =>
  page.evaluate(() => {
    Object.assign(window, { mouseEvents: 0 });
    // A window that opens or goes under a pointer at rest moves it, as the page is told.
    for (const kind of ['pointerdown', 'mousedown', 'wheel'])
      window.addEventListener(
        kind,
        (event) => {
          if (event.isTrusted) Object.assign(window, { mouseEvents: Reflect.get(window, 'mouseEvents') + 1 });
        },
        true,
      );
  });

export const handsOnKeys = async (open: OpenApp): Promise<Hands> => {
  const { page } = open;
  await countMouse(page);
  const look = (keys: string): Promise<void> =>
    expect.poll(() => unseenFocus(page), { message: `after ${keys} something has the focus and shows it` }).toBe('');
  const press = async (...all: readonly string[]): Promise<void> => {
    for (const keys of all) {
      if (!(await chooseByMenu(open, keys))) await page.keyboard.press(keys.replace('Ctrl', 'Control'));
      if (CHANGES_MUCH.test(keys)) await drawn(page);
      await look(keys);
    }
  };
  return {
    press,
    type: (text) => page.keyboard.type(text),
    tabTo: async (selector, key = 'Tab') => {
      for (let i = 0; i < FEW_ENOUGH; i += 1) {
        if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
        await press(key);
      }
      throw new Error(`${selector} is not reached by ${key}`);
    },
    tabToButton: async (words) => {
      for (let i = 0; i < FEW_ENOUGH; i += 1) {
        if ((await page.locator('button:focus').allInnerTexts()).join('').trim() === words) return;
        await press('Tab');
      }
      throw new Error(`no button is called ${words}`);
    },
    mouseEvents: () => page.evaluate(() => Number(Reflect.get(window, 'mouseEvents'))),
  };
};
