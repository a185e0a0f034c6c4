// npm run check: format, lint, types, unused code and unit tests, in under a minute.

import { isProgram } from './lib/paths.mjs';
import { inWords, runChecks, total } from './lib/stages.mjs';
import { runUnitTests } from './lib/suites.mjs';
import { runProgram } from './lib/trouble.mjs';

if (isProgram(import.meta.url)) {
  await runProgram(async () => {
    const checks = runChecks();
    const count = total([...(await checks), await runUnitTests()]);
    process.stdout.write(`Checks: ${inWords(count)}\n`);
    return count.failed === 0 ? 0 : 1;
  });
}
