/** Every screen for everybody: named controls in the person's language, nothing lost at 200 %, every state seen in the system's own colours, nothing that moves where none may. */
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { ALL_SCREENS, SOME_SCREENS } from './support/screens/all-screens';
import { coveredControls, cutWords, scrollsAsAWhole } from './support/screens/clipping';
import { isContent } from './support/screens/content-words';
import { drawNoState, statesNotSeen, unseenFocus } from './support/screens/forced-colours';
import { FULL_ARTICLE } from './support/screens/full-article';
import { movingThings } from './support/screens/moving';
import { type Named, namesOf } from './support/screens/naming';
import type { Screen } from './support/screens/screen';
import { changeDress, drawn, visit } from './support/screens/visit';
import { MARKS } from './support/window/other-words';
import { shareWindow } from './support/window/share-window';

const dateline = shareWindow('marked');

const EVERY_MARK = Object.values(MARKS);
const OTHER = { vi: MARKS.en, en: MARKS.vi } as const;

const screenCalled = (name: string): Screen => {
  const screen = ALL_SCREENS.find((one) => one.name === name);
  if (screen === undefined) throw new Error(`no screen is called ${name}`);
  return screen;
};

/** Controls without a name, with words that no message says, or in the other language. */
const misnamed = (named: readonly Named[], language: 'vi' | 'en', written = ''): readonly string[] =>
  named
    .filter(
      ({ name }) =>
        name === '' || name.includes(OTHER[language]) || !(name.includes(MARKS[language]) || isContent(name, written)),
    )
    .map(({ what, name }) => `${language}: ${what} is called “${name}”`);

/** Screens on which something moves without an end, and what it is. */
const MOVING = [
  ['export-running', 'i.'],
  ['export-order', '_icon_'],
] as const;

test.beforeAll(() => dateline.page.addInitScript({ path: resolve('node_modules/axe-core/axe.min.js') }));
test.afterEach(async () => {
  await dateline.zoom(100);
  await dateline.page.emulateMedia({ forcedColors: null });
});

for (const screen of SOME_SCREENS)
  test(`everybody can use it: ${screen.name}`, async () => {
    const { page } = dateline;
    await visit(dateline, screen, { language: 'vi', theme: 'light' });
    await test.step('every control has a name in Vietnamese', async () => {
      expect(misnamed(await namesOf(page), 'vi', screen.written)).toEqual([]);
    });
    await test.step('and in English, at once', async () => {
      await changeDress(dateline, screen, { language: 'en', theme: 'light' });
      expect(misnamed(await namesOf(page), 'en', screen.written)).toEqual([]);
    });
    await test.step('nothing moves', async () => {
      expect(await movingThings(page)).toEqual([]);
    });
    await test.step("in the system's own colours every state is seen", async () => {
      await page.emulateMedia({ forcedColors: 'active' });
      await drawn(dateline);
      expect(await statesNotSeen(page)).toEqual([]);
      await page.emulateMedia({ forcedColors: null });
    });
    // What is narrow already would be narrower than a window may be.
    if (screen.size !== undefined) return;
    await test.step('at 200 % nothing is cut off or covered', async () => {
      await dateline.zoom(200);
      await drawn(dateline);
      expect(await cutWords(page, { marks: EVERY_MARK })).toEqual([]);
      await expect.poll(() => coveredControls(page)).toEqual([]);
      // A menu that was open finds its new place a moment later.
      await expect.poll(() => scrollsAsAWhole(page, screen.isRead)).toBe(false);
    });
  });

for (const { name, state } of [
  { name: 'desk-chosen', state: '[aria-selected="true"]' },
  { name: 'outline', state: '[aria-selected="true"]' },
  { name: 'settings-writing', state: 'input:checked' },
])
  test(`what looks for ${state} on ${name} in the system's own colours misses it where nothing draws it`, async () => {
    const { page } = dateline;
    await page.emulateMedia({ forcedColors: 'active' });
    await visit(dateline, screenCalled(name), { language: 'vi', theme: 'light' });
    await page.keyboard.press('Tab');
    expect(await statesNotSeen(page)).toEqual([]);
    expect(await unseenFocus(page)).toBe('');
    await drawNoState(page);
    // What was drawn fades out, though ever so shortly.
    await drawn(dateline);
    expect((await statesNotSeen(page)).filter((line) => line.startsWith(state))).not.toEqual([]);
    expect(await unseenFocus(page)).not.toBe('');
  });

/** Buttons that take themselves away, or have nothing to do any more, when they are pressed. */
const LEAVING = [
  ['desk-recovered', 'header + div section button >> nth=-1'],
  ['desk-found-nothing', 'nav p ~ button, nav p ~ * button'],
  ['desk-narrowed', 'nav fieldset button:has(svg.lucide-x) >> nth=0'],
  ['desk-after-many', '[data-passing] button >> nth=0'],
  ['checks', 'aside li button[class*="_button_"] >> nth=0'],
  ['calendar', 'main header button:not(:has(svg))'],
  ['import', '[role="dialog"] footer button:enabled >> nth=0'],
  ['library-passphrase', '[role="dialog"] form button >> nth=-1'],
] as const;

for (const [name, selector] of LEAVING)
  test(`what is pressed and goes leaves the keys somewhere: ${name}`, async () => {
    const { page } = dateline;
    await visit(dateline, screenCalled(name), { language: 'vi', theme: 'light' });
    const pressed = await page.locator(selector).elementHandle();
    await pressed?.focus();
    expect(await pressed?.evaluate((button) => document.activeElement === button)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForFunction((button) => document.activeElement !== button, pressed);
    await expect.poll(() => page.evaluate(() => document.activeElement === document.body)).toBe(false);
  });

test('whoever asks for less motion in the settings is given it, whatever the system says', async () => {
  const { page } = dateline;
  for (const [name, shows] of MOVING) {
    await visit(dateline, screenCalled(name), { language: 'vi', theme: 'light' });
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    // It would be noticed.
    await expect.poll(async () => (await movingThings(page)).join(' ')).toContain(shows);
    await page.evaluate(() => window.fake?.emit('settings-changed', { ...window.fake.settings(), motion: 'reduced' }));
    await drawn(dateline);
    expect(await movingThings(page)).toEqual([]);
  }
});

test("in the system's own colours findings are underlined", async () => {
  await dateline.page.emulateMedia({ forcedColors: 'active' });
  await dateline.show({ articles: 1, own: [FULL_ARTICLE] });
  const { page } = dateline;
  await dateline.command('check/panel');
  await page.locator('aside li').first().waitFor();
  const lead = page.locator('[data-slot="lead"]');
  const underlined = await lead.screenshot();
  await page.evaluate(() => CSS.highlights.clear());
  expect(underlined.equals(await lead.screenshot())).toBe(false);
});
