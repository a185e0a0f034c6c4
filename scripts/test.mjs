// npm test: sets up what is missing and runs everything, in the real Electron too; the last line counts it all.
// With --long it also runs what takes long, such as the full number of kills.

import { build } from './build.mjs';
import { isProgram } from './lib/paths.mjs';
import { inWords, oneFailed, onePassed, runChecks, stage, total } from './lib/stages.mjs';
import { runEndToEndTests, runUnitTests } from './lib/suites.mjs';
import { runProgram } from './lib/trouble.mjs';
import { setup } from './setup.mjs';

/**
 * Goes on after a failure, so that one run tells everything there is to tell.
 * @returns {Promise<import('./lib/stages.mjs').Stage[]>}
 */
async function runEverything() {
  /** @type {string | null} */
  let executable = null;
  const ready = await stage('setup', async () => {
    ({ executable } = await setup({ tests: true }));
    return { count: onePassed, output: '' };
  });
  if (executable === null) return [ready];
  const built = await stage('build', async () => {
    await build({ quiet: true });
    return { count: onePassed, output: '' };
  });
  const checks = await runChecks();
  const unit = await runUnitTests();
  // Without a build there is no app to test, and the failed build says so already.
  const journeys = built.count.failed === 0 ? [await runEndToEndTests(executable)] : [];
  return [...failedOnly(ready, built), ...checks, unit, ...journeys];
}

/**
 * Getting ready is no test, so it counts only where it fails.
 * @param {...import('./lib/stages.mjs').Stage} stages
 */
function failedOnly(...stages) {
  return stages.filter(({ count }) => count.failed > 0);
}

/**
 * Whatever happens, the count comes last.
 * @returns {Promise<number>}
 */
async function test() {
  let count = oneFailed;
  try {
    count = total(await runEverything());
  } finally {
    process.stdout.write(`Tests: ${inWords(count)}\n`);
  }
  return count.failed === 0 ? 0 : 1;
}

if (isProgram(import.meta.url)) {
  if (process.argv.includes('--long')) process.env.DATELINE_LONG = '1';
  await runProgram(test);
}
