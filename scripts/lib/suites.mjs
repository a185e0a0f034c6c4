// The two test suites: unit tests on plain Node, and end-to-end tests in the real Electron.

import { availableParallelism } from 'node:os';
import { withDisplays } from './display.mjs';
import { countPlaywright, countVitest, runSuite } from './reports.mjs';
import { run, runTool } from './run.mjs';

export function runUnitTests() {
  return runSuite('unit tests', {
    report: 'unit.json',
    count: countVitest,
    run: (file) => runTool('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]),
  });
}

/** Much of a journey is waiting as a person waits, so two share two cores well; more only get into each other's way. */
const SIDE_BY_SIDE = Math.min(2, availableParallelism());

/**
 * Each worker has a display of its own; on the person's own display they run one after another.
 * @param {string} executable Electron's
 */
export function runEndToEndTests(executable) {
  return runSuite('end-to-end tests', {
    report: 'e2e.json',
    count: countPlaywright,
    run: () =>
      withDisplays(SIDE_BY_SIDE, async (displays, shown) => {
        const env = { ...shown, DATELINE_DISPLAYS: displays.join(','), ELECTRON_EXEC_PATH: executable };
        // They take minutes, so they are shown as they go, and need not be told again at the end.
        const outcome = await runTool('playwright', ['test'], { env, echo: true, within: await sessionBus() });
        return { ...outcome, output: '' };
      }),
  });
}

/**
 * Desktop programs talk over a session bus; one of its own keeps the tests apart from the person's desktop.
 * @returns {Promise<string[]>} the command to run the tests within; empty where there is none
 */
async function sessionBus() {
  const found = await run('dbus-run-session', ['--version']);
  return found.code === 0 ? ['dbus-run-session', '--'] : [];
}
