import { expect, test } from 'vitest';
import { tellChoice } from '../../../src/main/menu-choice';
import type { DeskWindow } from '../../../src/main/window';

/** A desk's window whose page answers so, and what reached it. */
const deskThat = (answers: () => Promise<unknown>, isDestroyed = false) => {
  const reached: unknown[] = [];
  const webContents = {
    executeJavaScript: (_script: string, isAct: boolean) => {
      reached.push({ isAct });
      return answers();
    },
  };
  const desk = {
    window: { isDestroyed: () => isDestroyed, webContents },
    tell: (event: string, payload: unknown) => reached.push([event, payload]),
  };
  return { desk: desk as unknown as DeskWindow, reached };
};

test('what is chosen in the menu reaches the page after it has been told that a person acts', async () => {
  const { desk, reached } = deskThat(() => Promise.resolve());
  await tellChoice(desk, 'insert/photo');
  expect(reached).toEqual([{ isAct: true }, ['command', 'insert/photo']]);
});

test('a page that cannot be told so still hears what was chosen', async () => {
  const { desk, reached } = deskThat(() => Promise.reject(new Error('the page is gone')));
  await tellChoice(desk, 'article/save');
  expect(reached).toContainEqual(['command', 'article/save']);
});
