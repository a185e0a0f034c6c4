// npm run audit [-- --strict]: asks npm's registry for known weaknesses of what ships. Any fails; so does a registry that is not reached.
// One that offers no audit, as many mirrors, is said to be such and fails only with --strict, which releases are made with.

import { parseArgs } from 'node:util';
import { readAudit, tellWeaknesses } from './lib/audit-report.mjs';
import { isProgram, projectRoot } from './lib/paths.mjs';
import { runNpm } from './lib/run.mjs';
import { runProgram, Trouble } from './lib/trouble.mjs';

const PATIENCE = 5 * 60_000;

/**
 * @param {import('./lib/audit-report.mjs').Audit} audit
 * @param {boolean} isStrict
 * @returns {string} the sentence, where there is nothing against a release
 */
export function judgeAudit(audit, isStrict) {
  switch (audit.is) {
    case 'clean':
      return `Audit: no known weakness in the ${audit.packages} packages that ship.`;
    case 'weak':
      throw new Trouble(
        `Audit: ${audit.weaknesses.length} packages that ship have known weaknesses.\n${tellWeaknesses(audit.weaknesses)}`,
        'Go on to versions without them ("npm audit --omit=dev" names some), or do without the package.',
      );
    case 'not-offered':
      if (!isStrict) return `Audit: not done, because this registry offers none (${audit.why}). A release needs one.`;
      throw new Trouble(
        `Audit: this registry offers none (${audit.why}), and a release needs one.`,
        'Ask npm’s own: npm run audit -- --strict --registry https://registry.npmjs.org/',
      );
    case 'no-answer':
      throw new Trouble(
        `Audit: not done (${audit.why}).`,
        'Check the network and "npm config get registry", then run it again.',
      );
  }
}

/** @param {readonly string[]} args */
async function main(args) {
  const { values } = parseArgs({
    args: [...args],
    options: { strict: { type: 'boolean', default: false }, registry: { type: 'string' } },
  });
  const elsewhere = values.registry === undefined ? [] : ['--registry', values.registry];
  // By the lock file: what is written there ships, whatever lies in node_modules.
  const asked = ['audit', '--omit=dev', '--package-lock-only', '--json', ...elsewhere];
  const { stdout, stderr, timedOut } = await runNpm(asked, { cwd: projectRoot, timeoutMs: PATIENCE });
  const printed = stdout.trim() === '' ? JSON.stringify({ message: timedOut ? 'no end' : stderr.trim() }) : stdout;
  process.stdout.write(`${judgeAudit(readAudit(printed), values.strict)}\n`);
}

if (isProgram(import.meta.url)) await runProgram(() => main(process.argv.slice(2)));
