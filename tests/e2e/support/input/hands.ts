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

/** Real keys, which the real Unikey makes into letters. */
export const unikeyHand = (desk: VietnameseDesk, method: Method): Hand => ({
  name: method === 'vni' ? 'VNI' : 'Telex',
  type: (text) => desk.type(keysOf(text, method)),
  press: (...keys) => desk.press(...keys.map(xName)),
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

const sendLetter = async (keyboard: CDPSession, letter: string): Promise<void> => {
  const key = { key: letter, windowsVirtualKeyCode: VK_PACKET };
  await Promise.all([
    keyboard.send('Input.dispatchKeyEvent', { ...key, type: 'keyDown', text: letter, unmodifiedText: letter }),
    keyboard.send('Input.dispatchKeyEvent', { ...key, type: 'keyUp' }),
  ]);
};

const pressTimes = (page: Page, key: string, times: number): readonly Promise<void>[] =>
  Array.from({ length: times }, () => page.keyboard.press(key));

const takeBack = (page: Page, keyboard: CDPSession, how: TakesBack, count: number): readonly Promise<void>[] => {
  if (count === 0) return [];
  if (how === 'selection') return pressTimes(page, 'Shift+ArrowLeft', count);
  if (how === 'backspaces') return pressTimes(page, 'Backspace', count);
  return [sendLetter(keyboard, EMPTY_LETTER), ...pressTimes(page, 'Backspace', count + 1)];
};

/** Keys as Windows' input methods send them to a program. */
export const windowsHand = async (page: Page, how: TakesBack): Promise<Hand> => {
  const keyboard = await page.context().newCDPSession(page);
  const send = async ({ backspaces, insert }: Burst): Promise<void> => {
    await wait(PAUSE);
    await Promise.all([
      ...takeBack(page, keyboard, how, backspaces),
      ...[...insert].map((letter) => sendLetter(keyboard, letter)),
    ]);
  };
  return {
    name: NAMES[how],
    type: async (text) => {
      for (const burst of burstsOf(text)) await send(burst);
    },
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
      // A hand does not go on within the same instant.
      await wait(PAUSE);
    },
    click: (x, y) => page.mouse.click(x, y),
  };
};
