/** The two ways in which Vietnamese reaches a program: composition by the system, and Unikey's bursts of Backspaces and letters. */
import type { Page } from '@playwright/test';

/** Each stage of a word as an input method shows it: `B`, `Bê`, `Bến`. */
const stages = (word: string): readonly string[] => {
  const letters = [...word];
  return letters.flatMap((letter, i) => {
    const before = letters.slice(0, i).join('');
    const base = letter.normalize('NFD').charAt(0);
    return base === letter ? [before + letter] : [before + base, before + letter];
  });
};

export const compose = async (page: Page, word: string, { commit = true } = {}): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  for (const text of stages(word)) {
    await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  }
  if (commit) await session.send('Input.insertText', { text: word });
  else await session.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 });
  await session.detach();
};

export interface Burst {
  readonly backspaces: number;
  readonly insert: string;
}

/** A word typed in Telex, as Unikey sends it on Windows: plain letters, and at each accent the last letters again. */
export const telex = (word: string): readonly Burst[] =>
  [...word].flatMap((letter): readonly Burst[] => {
    const plain = letter === 'đ' ? 'd' : letter === 'Đ' ? 'D' : letter.normalize('NFD').charAt(0);
    return plain === letter
      ? [{ backspaces: 0, insert: letter }]
      : [
          { backspaces: 0, insert: plain },
          { backspaces: 1, insert: letter },
        ];
  });

export const unikey = async (page: Page, bursts: readonly Burst[]): Promise<void> => {
  for (const { backspaces, insert } of bursts) {
    // A hand's pace between the keys; within a burst there is none.
    await page.waitForTimeout(60);
    const keys = Array.from({ length: backspaces }, () => page.keyboard.press('Backspace'));
    const letters = [...insert].map((letter) =>
      /^[a-z]$/iu.test(letter) ? page.keyboard.press(letter) : page.keyboard.insertText(letter),
    );
    await Promise.all([...keys, ...letters]);
  }
};
