// End-to-end tests: one user journey a file, one Electron at a time on each display, no second chances.
import { defineConfig } from '@playwright/test';

const long = process.env.DATELINE_LONG === '1';

/** One for each worker, so that no window takes another's focus; none: one after another on whatever display there is. */
const displays = (process.env.DATELINE_DISPLAYS ?? '').split(',').filter((display) => display !== '');
const own = displays[Number(process.env.TEST_PARALLEL_INDEX)];
if (own !== undefined) process.env.DISPLAY = own;

export default defineConfig({
  // What npm run screenshots looks at is no test.
  testDir: process.env.DATELINE_PICTURES === '1' ? 'tests/screens' : 'tests/e2e',
  // Not test-results itself, which Playwright would empty of the other reports.
  outputDir: 'test-results/e2e',
  workers: Math.max(1, displays.length),
  retries: 0,
  forbidOnly: true,
  timeout: long ? 30 * 60_000 : 90_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
});
