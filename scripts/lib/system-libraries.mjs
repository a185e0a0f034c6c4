// The libraries of the system that Electron needs on Linux, and how they come onto Debian and Ubuntu.

import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { hasDisplay } from './display.mjs';
import { run } from './run.mjs';
import { explain, Trouble } from './trouble.mjs';

/** Each is one need; where a release renamed the package, the names are alternatives. */
const NEEDED_TO_RUN = [
  ['libgtk-3-0', 'libgtk-3-0t64'],
  ['libnss3'],
  ['libasound2', 'libasound2t64'],
  ['libgbm1'],
  ['libnotify4'],
  ['libxss1'],
  ['libxtst6'],
  ['libatspi2.0-0', 'libatspi2.0-0t64'],
];

/** Where there is no display, windows are drawn into Xvfb's. */
const NEEDED_WITHOUT_DISPLAY = [['xvfb'], ['xauth']];

/** Vietnamese typing through ibus-unikey in a window manager, and what looks into PDFs and desktop entries. */
const NEEDED_TO_TEST = [
  ['ibus'],
  ['ibus-unikey'],
  ['ibus-gtk3'],
  ['dbus'],
  ['dbus-x11'],
  ['dconf-gsettings-backend'],
  ['openbox'],
  ['xdotool'],
  ['poppler-utils'],
  ['desktop-file-utils'],
  ['qpdf'],
];

/**
 * @param {{ tests: boolean, say: (line: string) => void }} options
 */
export async function ensureSystemLibraries({ tests, say }) {
  if (process.platform !== 'linux') return;
  const needs = needsOf({ tests, display: hasDisplay(process.env, process.platform) });
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is dpkg-query's own way of naming a field
  const known = await run('dpkg-query', ['-W', '-f=${Package} ${db:Status-Status}\\n', ...needs.flat()]);
  if (!usesApt() || known.code === 127) {
    say(`Not Debian or Ubuntu: make sure that your system has the likes of ${needs.map(([name]) => name).join(', ')}.`);
    return;
  }
  const missing = missingNeeds(needs, known.stdout);
  if (missing.length > 0) await installWithApt(missing, say);
}

/**
 * @param {{ tests: boolean, display: boolean }} options
 * @returns {string[][]}
 */
export function needsOf({ tests, display }) {
  return [...NEEDED_TO_RUN, ...(tests || !display ? NEEDED_WITHOUT_DISPLAY : []), ...(tests ? NEEDED_TO_TEST : [])];
}

/**
 * The needs of which no alternative is installed.
 * @param {readonly (readonly string[])[]} needs
 * @param {string} known dpkg-query's lines: a package's name and its state
 * @returns {(readonly string[])[]}
 */
export function missingNeeds(needs, known) {
  const installed = new Set(
    known
      .split('\n')
      .filter((line) => line.endsWith(' installed'))
      .map((line) => line.split(' ')[0]),
  );
  return needs.filter((names) => !names.some((name) => installed.has(name)));
}

/**
 * For each need the name that this release has a package for.
 * @param {readonly (readonly string[])[]} needs
 * @param {string} policy what `apt-cache policy` printed for all the names
 * @returns {string[]}
 */
export function choosePackages(needs, policy) {
  const offered = new Set(
    [...policy.matchAll(/^(\S+):\n {2}Installed: .*\n {2}Candidate: (?!\(none\))/gm)].map(([, name]) => name),
  );
  return needs.map((names) => names.find((name) => offered.has(name)) ?? names[0] ?? '');
}

/** @returns {boolean} */
function usesApt() {
  try {
    return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/**
 * @param {readonly (readonly string[])[]} needs
 * @param {(line: string) => void} say
 */
async function installWithApt(needs, say) {
  const root = process.getuid?.() === 0;
  if (root && !(await hasPackageLists())) await refreshLists(say);
  const names = choosePackages(needs, (await apt('apt-cache', ['policy', ...needs.flat()])).stdout);
  if (!root) {
    throw new Trouble(
      `These libraries of the system are missing: ${names.join(', ')}. Installing them takes an administrator.`,
      `Run this line, then the same command again:\n  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names.join(' ')}`,
    );
  }
  say(`Installing ${names.join(' ')} (apt-get) …`);
  const install = ['install', '-y', '--no-install-recommends', ...names];
  let outcome = await apt('apt-get', install);
  if (outcome.code !== 0) {
    // Old lists name files that the mirror no longer has.
    await refreshLists(say);
    outcome = await apt('apt-get', install);
  }
  if (outcome.code !== 0) throw explain(new Error(outcome.stderr), 'install the system libraries with apt-get');
}

/** @param {(line: string) => void} say */
async function refreshLists(say) {
  say('Refreshing the package lists (apt-get update) …');
  const outcome = await apt('apt-get', ['update']);
  if (outcome.code !== 0) throw explain(new Error(outcome.stderr), 'refresh the package lists with apt-get update');
}

/** @returns {Promise<boolean>} */
async function hasPackageLists() {
  const names = await readdir('/var/lib/apt/lists').catch(() => []);
  return names.some((name) => name.includes('_Packages'));
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
function apt(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' };
  return run(command, args, { env });
}
