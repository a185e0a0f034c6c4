// The two test suites: unit tests on plain Node, and end-to-end tests in the real Electron.

import { withDisplay } from './display.mjs';
import { countPlaywright, countVitest, runSuite } from './reports.mjs';
import { run, runTool } from './run.mjs';

export function runUnitTests() {
  return runSuite('unit tests', {
    report: 'unit.json',
    count: countVitest,
    run: (file) => runTool('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]),
  });
}

/**
 * @param {string} executable Electron's
 */
export function runEndToEndTests(executable) {
  return runSuite('end-to-end tests', {
    report: 'e2e.json',
    count: countPlaywright,
    run: () =>
      withDisplay(async (display) => {
        const env = { ...display, ELECTRON_EXEC_PATH: executable };
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
