// The checks that need no window (format and lint, types, unused code), and how any check's outcome is told.

import { runTool } from './run.mjs';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Count
 * @typedef {{ name: string, count: Count, output: string, seconds: number }} Stage
 *   output is what the tool printed, shown only where something failed
 */

const CHECKS = /** @type {const} */ ([
  ['format and lint', 'biome', ['check', '.']],
  ['types', 'tsc', ['--noEmit']],
  ['unused code', 'knip', []],
]);

/**
 * All at once; each is told as soon as it ends.
 * @returns {Promise<Stage[]>}
 */
export function runChecks() {
  return Promise.all(
    CHECKS.map(([name, tool, args]) =>
      stage(name, async () => {
        const { code, output } = await runTool(tool, args);
        return { count: code === 0 ? onePassed : oneFailed, output };
      }),
    ),
  );
}

/** @type {Readonly<Count>} */
export const onePassed = Object.freeze({ passed: 1, failed: 0, skipped: 0 });
/** @type {Readonly<Count>} */
export const oneFailed = Object.freeze({ passed: 0, failed: 1, skipped: 0 });

/**
 * Runs a stage and tells how it went; a stage that breaks down counts as one failure.
 * @param {string} name
 * @param {() => Promise<{ count: Count, output: string }>} work
 * @param {(line: string) => void} [say]
 * @returns {Promise<Stage>}
 */
export async function stage(name, work, say = (line) => void process.stdout.write(`${line}\n`)) {
  const started = performance.now();
  const { count, output } = await work().catch((error) => ({
    count: oneFailed,
    output: error instanceof Error ? (error.stack ?? error.message) : String(error),
  }));
  const seconds = (performance.now() - started) / 1000;
  const done = { name, count, output, seconds };
  say(tell(done));
  return done;
}

/**
 * @param {Stage} stage
 * @returns {string}
 */
export function tell({ name, count, output, seconds }) {
  const mark = count.failed === 0 ? 'ok    ' : 'FAILED';
  const numbers = count.passed + count.failed + count.skipped > 1 ? `, ${inWords(count)}` : '';
  const details = count.failed === 0 ? '' : `\n${output.trimEnd()}`;
  return `${mark} ${name} (${seconds.toFixed(1)} s${numbers})${details}`;
}

/**
 * @param {readonly Stage[]} stages
 * @returns {Count}
 */
export function total(stages) {
  return stages.reduce(
    (sum, { count }) => ({
      passed: sum.passed + count.passed,
      failed: sum.failed + count.failed,
      skipped: sum.skipped + count.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/**
 * @param {Count} count
 * @returns {string}
 */
export function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
