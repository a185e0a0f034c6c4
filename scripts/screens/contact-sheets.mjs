// The contact sheets: every screen in every theme and language, by the table that the tests of all screens walk through.

import { spawn } from 'node:child_process';
import path from 'node:path';
import { projectRoot } from '../lib/paths.mjs';
import { follow } from '../lib/processes.mjs';
import { Trouble } from '../lib/trouble.mjs';

/** @param {NodeJS.ProcessEnv} env with a display */
export async function takeContactSheets(env) {
  const playwright = path.join(projectRoot, 'node_modules', '@playwright', 'test', 'cli.js');
  const code = await follow(
    spawn(process.execPath, [playwright, 'test', '--reporter=line', '--output=test-results/screens'], {
      cwd: projectRoot,
      env: { ...env, DATELINE_PICTURES: '1' },
      stdio: 'inherit',
    }),
  );
  if (code !== 0) throw new Trouble('The contact sheets were not made: a screen could not be reached, as said above.');
}
