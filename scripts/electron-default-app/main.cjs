// Loads the app folder named on the command line into a bare Electron runtime, as Electron's own default app does:
// preloads each `-r FILE`, then gives Electron the folder's name, version and path, then requires its main file.
// A CommonJS file, so that the app's main file runs before Electron's `ready`.

const { existsSync, readFileSync } = require('node:fs');
const path = require('node:path');
const { app } = require('electron');

/**
 * The first argument that is no option is the app; what follows is the app's own.
 * @param {readonly string[]} args
 * @returns {{ preloads: string[], folder: string | null }}
 */
function readArguments(args) {
  /** @type {string[]} */
  const preloads = [];
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    if (arg === '-r' || arg === '--require') {
      at += 1;
      preloads.push(args[at] ?? '');
    } else if (!arg.startsWith('-')) {
      return { preloads, folder: path.resolve(arg) };
    }
  }
  return { preloads, folder: null };
}

/**
 * Without this the app would be called Electron, and would keep its files under that name.
 * setAppPath and setVersion are undocumented; Electron's own default app calls them too.
 * @param {string} folder
 */
function introduce(folder) {
  const file = path.join(folder, 'package.json');
  if (!existsSync(file)) {
    app.setAppPath(path.dirname(require.resolve(folder)));
    return;
  }
  const about = JSON.parse(readFileSync(file, 'utf8'));
  const name = about.productName ?? about.name;
  if (about.version !== undefined) app.setVersion(about.version);
  if (name !== undefined) app.setName(name);
  app.setDesktopName(about.desktopName ?? `${app.getName()}.desktop`);
  app.setAppPath(folder);
}

const { preloads, folder } = readArguments(process.argv.slice(1));
for (const file of preloads) require(file);
if (folder === null) {
  process.stderr.write('electron: name the folder of the app to run.\n');
  process.exit(2);
}
Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true });
introduce(folder);
require(folder);
