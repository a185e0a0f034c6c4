// Runs vitest and Playwright and counts from their JSON reports; a run that leaves no report counts as a failure.

import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from './paths.mjs';
import { stage } from './stages.mjs';

/**
 * @typedef {import('./stages.mjs').Count} Count
 * @typedef {import('./run.mjs').Outcome} Outcome
 * @typedef {{ status: string, assertionResults: readonly unknown[] }} VitestFile
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, testResults: readonly VitestFile[] }} VitestReport
 * @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: readonly unknown[] }} PlaywrightReport
 */

const folder = path.join(projectRoot, 'test-results');

/**
 * @param {string} name
 * @param {{ report: string, count: (report: any) => Count, run: (file: string) => Promise<Outcome> }} suite
 */
export function runSuite(name, { report, count, run }) {
  return stage(name, async () => {
    const file = path.join(folder, report);
    await mkdir(folder, { recursive: true });
    await rm(file, { force: true });
    const { code, output } = await run(file);
    const counted = existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8'))) : noCount;
    return { count: withCrash(counted, code), output };
  });
}

const noCount = Object.freeze({ passed: 0, failed: 0, skipped: 0 });

/**
 * A run that ended badly, though every test it told of passed, has failed all the same.
 * @param {Count} count
 * @param {number} code
 * @returns {Count}
 */
export function withCrash(count, code) {
  const silent = code !== 0 && count.failed === 0;
  const empty = count.passed + count.failed + count.skipped === 0;
  return silent || empty ? { ...count, failed: count.failed + 1 } : count;
}

/**
 * A file that could not even be loaded has no tests to count, so it counts itself.
 * @param {VitestReport} report
 * @returns {Count}
 */
export function countVitest(report) {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * @param {PlaywrightReport} report
 * @returns {Count}
 */
export function countPlaywright({ stats, errors }) {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  };
}
