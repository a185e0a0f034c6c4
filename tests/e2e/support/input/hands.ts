/** The ways in which Vietnamese is typed, as hands that do the same things: through Unikey under Linux, and as Unikey and OpenKey do it on Windows. */
import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession, Page } from '@playwright/test';
import type { VietnameseDesk } from '../vietnamese-desk';
import { type Burst, burstsOf, keysOf, type Method } from '../vietnamese-keys';

export interface Hand {
  readonly name: string;
  /** Vietnamese, key by key. Ends when the keys are pressed. */
  type(text: string): Promise<void>;
  /** Keys as Playwright names them. */
  press(...keys: readonly string[]): Promise<void>;
  click(x: number, y: number): Promise<void>;
}

/** As X names the keys. */
const X_NAMES: Readonly<Record<string, string>> = {
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  Backspace: 'BackSpace',
  Enter: 'Return',
  Space: 'space',
};

const xName = (key: string): string =>
  key
    .split('+')
    .map((part) => X_NAMES[part] ?? part.replace('Control', 'ctrl').replace('Shift', 'shift'))
    .join('+');

declare global {
  interface Window {
    /** How often Ctrl or Shift was let go. */
    letGo?: number;
  }
}

const countLetGo = (page: Page): Promise<void> =>
  page.evaluate(() => {
    if (window.letGo === undefined)
      window.addEventListener(
        'keyup',
        ({ key }) => {
          if (key === 'Control' || key === 'Shift') window.letGo = (window.letGo ?? 0) + 1;
        },
        true,
      );
    window.letGo = 0;
  });

/**
 * ibus answers each key on its own, late on a busy machine. A letter that is pressed before the page has heard that Ctrl was let go comes back
 * with Ctrl in it, and is none.
 */
const pressAndLetGo = async ({ page, press }: VietnameseDesk, keys: readonly string[]): Promise<void> => {
  const times = keys.filter((key) => /^(?:Control|Shift)\+/u.test(key)).length;
  await countLetGo(page);
  await press(...keys.map(xName));
  await page.waitForFunction((wanted) => (window.letGo ?? 0) >= wanted, times);
};

/** Real keys, which the real Unikey makes into letters. */
export const unikeyHand = (desk: VietnameseDesk, method: Method): Hand => ({
  name: method === 'vni' ? 'VNI' : 'Telex',
  type: (text) => desk.type(keysOf(text, method)),
  press: (...keys) => pressAndLetGo(desk, keys),
  click: desk.click,
});

/** Between two keys of a hand, in milliseconds. What an input method sends at one key comes without any pause. */
const PAUSE = 60;

/** How letters that stand on the page already are taken back before they are sent again. */
export type TakesBack = 'backspaces' | 'empty-letter' | 'selection';

const NAMES: Readonly<Record<TakesBack, string>> = {
  backspaces: 'Unikey on Windows',
  'empty-letter': 'OpenKey with its empty letter',
  selection: 'OpenKey by selecting',
};

/** OpenKey types this first, so that a browser's own completion goes away, and then one Backspace more. */
const EMPTY_LETTER = '\u202F';
/** What Windows calls a key that is only a letter. */
const VK_PACKET = 231;

/** A key as the browser gets it. */
interface Key {
  readonly key: string;
  readonly windowsVirtualKeyCode: number;
  readonly code?: string;
  readonly text?: string;
  /** As Chromium's protocol counts them: 8 is Shift. */
  readonly modifiers?: number;
}

const letterKey = (letter: string): Key => ({ key: letter, text: letter, windowsVirtualKeyCode: VK_PACKET });
const BACKSPACE: Key = { key: 'Backspace', code: 'Backspace', windowsVirtualKeyCode: 8 };
const SHIFT_LEFT: Key = { key: 'ArrowLeft', code: 'ArrowLeft', windowsVirtualKeyCode: 37, modifiers: 8 };

const repeated = (key: Key, times: number): readonly Key[] => Array<Key>(times).fill(key);

const takingBack = (how: TakesBack, count: number): readonly Key[] => {
  if (count === 0) return [];
  if (how === 'selection') return repeated(SHIFT_LEFT, count);
  if (how === 'backspaces') return repeated(BACKSPACE, count);
  return [letterKey(EMPTY_LETTER), ...repeated(BACKSPACE, count + 1)];
};

/** All at one moment, as the keys of one call to the system are, however long the browser takes over them. */
const send = async (keyboard: CDPSession, keys: readonly Key[]): Promise<void> => {
  const timestamp = Date.now() / 1000;
  const events = keys.flatMap((key) => {
    const down = key.text === undefined ? ('rawKeyDown' as const) : ('keyDown' as const);
    return [
      { ...key, timestamp, type: down, ...(key.text === undefined ? {} : { unmodifiedText: key.text }) },
      { ...key, timestamp, type: 'keyUp' as const },
    ];
  });
  await Promise.all(events.map((event) => keyboard.send('Input.dispatchKeyEvent', event)));
};

/** Keys as Windows' input methods send them to a program. */
export const windowsHand = async (page: Page, how: TakesBack): Promise<Hand> => {
  const keyboard = await page.context().newCDPSession(page);
  const sendBurst = async ({ backspaces, insert }: Burst): Promise<void> => {
    await wait(PAUSE);
    await send(keyboard, [...takingBack(how, backspaces), ...[...insert].map(letterKey)]);
  };
  return {
    name: NAMES[how],
    type: async (text) => {
      for (const burst of burstsOf(text)) await sendBurst(burst);
    },
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
      // A hand does not go on within the same instant.
      await wait(PAUSE);
    },
    click: (x, y) => page.mouse.click(x, y),
  };
};
