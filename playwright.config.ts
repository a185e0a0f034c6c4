// End-to-end tests: one user journey a file, one Electron at a time, no second chances.
import { defineConfig } from '@playwright/test';

const long = process.env.DATELINE_LONG === '1';

export default defineConfig({
  testDir: 'tests/e2e',
  // Not test-results itself, which Playwright would empty of the other reports.
  outputDir: 'test-results/e2e',
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: long ? 30 * 60_000 : 90_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
});
