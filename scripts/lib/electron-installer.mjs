// Lets electron's own installer fetch its binary, without waiting long for a host that does not answer.

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from './paths.mjs';
import { run } from './run.mjs';

const PACKAGE_FOLDER = path.join(projectRoot, 'node_modules', 'electron');
const PROBE_MS = 5_000;

/**
 * The executable of the electron package where its binary is there and of the package's version, else null.
 * @returns {string | null}
 */
export function installedElectron() {
  const dist = path.join(PACKAGE_FOLDER, 'dist');
  const pointer = path.join(PACKAGE_FOLDER, 'path.txt');
  if (!existsSync(pointer) || !existsSync(path.join(dist, 'version'))) return null;
  const executable = path.join(dist, readFileSync(pointer, 'utf8').trim());
  return existsSync(executable) ? executable : null;
}

/**
 * Runs the installer where its host answers; null where it does not, or the binary did not come in time.
 * @param {{ timeoutMs: number, say: (line: string) => void }} options
 * @returns {Promise<string | null>}
 */
export async function installElectron({ timeoutMs, say }) {
  const installer = path.join(PACKAGE_FOLDER, 'install.js');
  if (!existsSync(installer)) return null;
  const host = downloadHost(process.env);
  if (!goesThroughProxy(process.env) && !(await answers(host))) {
    say(`Electron's download host (${host}) does not answer.`);
    return null;
  }
  say(`Fetching Electron from ${host} …`);
  const outcome = await run(process.execPath, [installer], { cwd: projectRoot, timeoutMs });
  if (outcome.code !== 0) say(outcome.timedOut ? 'It did not come in time.' : "Electron's installer failed.");
  return installedElectron();
}

/**
 * Where electron's installer downloads from; a mirror is named in the environment or in npm's settings.
 * @param {NodeJS.ProcessEnv} env
 * @returns {string} an address without a path
 */
export function downloadHost(env) {
  const mirror = env.ELECTRON_MIRROR ?? env.NPM_CONFIG_ELECTRON_MIRROR ?? env.npm_config_electron_mirror ?? '';
  return URL.canParse(mirror) ? new URL(mirror).origin : 'https://github.com';
}

/**
 * Behind a proxy the host's name need not resolve here, so asking it directly would say nothing.
 * @param {NodeJS.ProcessEnv} env
 * @returns {boolean}
 */
function goesThroughProxy(env) {
  return Boolean(env.HTTPS_PROXY ?? env.https_proxy ?? env.npm_config_https_proxy ?? env.GLOBAL_AGENT_HTTPS_PROXY);
}

/**
 * @param {string} address
 * @returns {Promise<boolean>}
 */
async function answers(address) {
  try {
    await fetch(address, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(PROBE_MS) });
    return true;
  } catch {
    return false;
  }
}
