// End-to-end tests: one user journey a file, one Electron at a time on each display.
import { defineConfig } from '@playwright/test';

const long = process.env.DATELINE_LONG === '1';

/** One for each worker, so that no window takes another's focus; none: one after another on whatever display there is. */
const displays = (process.env.DATELINE_DISPLAYS ?? '').split(',').filter((display) => display !== '');
const own = displays[Number(process.env.TEST_PARALLEL_INDEX)];
if (own !== undefined) process.env.DISPLAY = own;

/**
 * What looks at the window's picture and keys, where a loaded machine's slow frame is no fault of the product's.
 * One that passes at its second try is told of by name as flaky. All else guards text, disk or doors and has no second chance.
 */
const OF_THE_WINDOW =
  /\/(?:axe|checks|copying-out|counts|export-.+|find|focus|help|import-preview|keyboard-journey|layouts|legible|newsroom-.+|pseudo|royalty-print|settings|snippets|spelling|to-fill|window-.+|workflow|workflow-menus)\.spec\.ts$/u;

export default defineConfig({
  // What npm run screenshots looks at is no test.
  testDir: process.env.DATELINE_PICTURES === '1' ? 'tests/screens' : 'tests/e2e',
  // Not test-results itself, which Playwright would empty of the other reports.
  outputDir: 'test-results/e2e',
  workers: Math.max(1, displays.length),
  projects:
    process.env.DATELINE_PICTURES === '1'
      ? [{ name: 'pictures' }]
      : [
          { name: 'guards', testIgnore: OF_THE_WINDOW, retries: 0 },
          { name: 'window', testMatch: OF_THE_WINDOW, retries: 1 },
        ],
  forbidOnly: true,
  timeout: long ? 30 * 60_000 : 90_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
});
