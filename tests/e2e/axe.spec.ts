/** axe on every screen: WCAG 2.2, A and AA, and the best practices, in both languages and in every theme. */
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { ALL_SCREENS, isLong } from './support/screens/all-screens';
import { changeDress, visit } from './support/screens/visit';
import { shareWindow } from './support/window/share-window';

const dateline = shareWindow();

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const EVERYTHING: RunOptions = {
  runOnly: { type: 'tag', values: TAGS },
  // Off by axe's own default, though it is WCAG's.
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
};
/** What another language and a dark theme can change: names, how large the controls become, colours. The rest is the same page. */
const OTHER_DRESS: RunOptions = {
  runOnly: {
    type: 'rule',
    values: [
      'aria-command-name',
      'aria-dialog-name',
      'aria-input-field-name',
      'aria-toggle-field-name',
      'button-name',
      'color-contrast',
      'document-title',
      'empty-heading',
      'html-has-lang',
      'html-lang-valid',
      'image-alt',
      'label',
      'label-content-name-mismatch',
      'link-in-text-block',
      'link-name',
      'target-size',
    ],
  },
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
};
/** A theme changes colours alone. 7 to 1, as AAA has it: who asks for high contrast is given it. */
const HIGH_CONTRAST: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'] },
  resultTypes: ['violations'],
};

const tell = ({ violations }: AxeResults): readonly string[] =>
  violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html, any, all, none }) => {
      const why = [...any, ...all, ...none].map(({ message }) => message).join(' ');
      return `${id} at ${target.join(' ')}: ${why} ${html.slice(0, 160)}`;
    }),
  );

/** The guards around a menu: empty, without a name, and they hand the focus on in the moment they have it. */
const GUARDS = '[data-base-ui-focus-guard]';
/** The sample of an exported page wears that page's own colours, which WCAG's AA is asked of. */
const SAMPLE_PAGE = '[data-look][data-font]';

const ask = async (options: RunOptions): Promise<readonly string[]> => {
  const left = options === HIGH_CONTRAST ? [GUARDS, SAMPLE_PAGE] : [GUARDS];
  const results = await dateline.page.evaluate<AxeResults, { how: RunOptions; left: readonly string[] }>(
    ({ how, left }) => Reflect.get(window, 'axe').run({ exclude: left.map((selector) => [selector]) }, how),
    { how: options, left },
  );
  return tell(results);
};

test.beforeAll(() => dateline.page.addInitScript({ path: resolve('node_modules/axe-core/axe.min.js') }));

for (const [nth, screen] of ALL_SCREENS.entries())
  test(`axe finds nothing: ${screen.name}`, async () => {
    await visit(dateline, screen, { language: 'vi', theme: 'light' });
    expect(await ask(EVERYTHING)).toEqual([]);
    await changeDress(dateline, screen, { language: 'en', theme: 'dark' });
    expect(await ask(isLong ? EVERYTHING : OTHER_DRESS)).toEqual([]);
    // The colours of high contrast come from one table; a screen in the light, one in the dark and two in neither show each of them.
    const schemes = ['light', 'dark'] as const;
    for (const colorScheme of isLong ? schemes : schemes.filter((_, i) => i === nth % 4)) {
      await dateline.page.emulateMedia({ colorScheme });
      await changeDress(dateline, screen, { language: 'vi', theme: 'contrast' });
      expect(await ask(HIGH_CONTRAST)).toEqual([]);
    }
  });
