// Undo takes back what a person typed, not what the input method sent for it, even where the window is slow to take the keys.

import { plain } from './support/editor-articles';
import { type EditorPage, expect, test } from './support/editor-page';
import { windowsHand } from './support/input/hands';

/** Each key takes the window longer than an input method lets pass between two of its own. */
const slowDown = ({ page }: EditorPage): Promise<void> =>
  page.evaluate(() => {
    const linger = (): void => {
      const end = performance.now() + 30;
      while (performance.now() < end);
    };
    document.addEventListener('keydown', linger, true);
  });

for (const how of ['backspaces', 'empty-letter'] as const) {
  test(`a word with its accents is one step in a slow window too, with ${how}`, async ({ editor }) => {
    await editor.open({ headline: plain('Tít') });
    await slowDown(editor);
    await editor.focus('headline');
    await editor.press('End', 'Space');
    await editor.page.waitForTimeout(1100);
    const hand = await windowsHand(editor.page, how);
    await hand.type('nước');
    expect((await editor.read()).headline).toEqual(plain('Tít nước'));
    await editor.press('Control+z');
    expect((await editor.read()).headline).toEqual(plain('Tít'));
    await editor.press('Control+y');
    expect((await editor.read()).headline).toEqual(plain('Tít nước'));
  });
}

test('undo with the keys on a button of the sheet is the article’s own', async ({ editor }) => {
  await editor.open({ headline: plain('Tít') });
  await editor.focus('byline');
  const hand = await windowsHand(editor.page, 'backspaces');
  await hand.type('An thuê');
  const dateline = editor.sheet.getByRole('button', { name: /^Dòng ngày/u });
  await dateline.focus();
  await expect(dateline).toBeFocused();
  await editor.press('Control+z');
  expect((await editor.read()).byline).toEqual([]);
  await editor.run('edit/redo');
  expect((await editor.read()).byline).toEqual([{ name: 'An thuê', role: null }]);
  expect(await editor.sheet.locator('[data-slot="byline"]').textContent()).toBe('An thuê');
});

test('Escape leaves the keys in the sheet', async ({ editor }) => {
  await editor.open({ headline: plain('Tít') });
  await editor.focus('headline');
  await editor.press('Escape');
  await editor.type(' bài');
  expect((await editor.read()).headline).toEqual(plain('Tít bài'));
});
