/** Every screen with every message two fifths longer and with two marks on its letters: no word of the window is cut off, in an office's window and in a narrow one. */
import { expect, test } from '@playwright/test';
import { SOME_SCREENS } from './support/screens/all-screens';
import { cutWords, scrollsAsAWhole } from './support/screens/clipping';
import { drawn, visit } from './support/screens/visit';
import { BRACKETS } from './support/window/other-words';
import { shareWindow } from './support/window/share-window';

const dateline = shareWindow('pseudo');
const NARROW = [900, 720] as const;

for (const screen of SOME_SCREENS)
  test(`longer and taller words fit: ${screen.name}`, async () => {
    await visit(dateline, screen, { language: 'vi', theme: 'light' });
    expect(await cutWords(dateline.page, { marks: BRACKETS })).toEqual([]);
    await dateline.resize(NARROW);
    await drawn(dateline);
    expect(await cutWords(dateline.page, { marks: BRACKETS })).toEqual([]);
    expect(await scrollsAsAWhole(dateline.page, screen.isRead)).toBe(false);
  });
