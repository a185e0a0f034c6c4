// The smallest main for the window's tests: serves the built page under the app's own scheme, and nothing else.
const { mkdtempSync, rmSync } = require('node:fs');
const { readFile } = require('node:fs/promises');
const { tmpdir } = require('node:os');
const path = require('node:path');
const { app, BrowserWindow, protocol } = require('electron');

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};
const folder = process.env.DATELINE_WINDOW_FOLDER;

// Chromium remembers how large a page is drawn: another test's 200 % must not be this one's.
const home = mkdtempSync(path.join(tmpdir(), 'dateline-window-'));
app.setPath('userData', home);
app.on('quit', () => rmSync(home, { recursive: true, force: true }));

protocol.registerSchemesAsPrivileged([
  { scheme: 'dateline', privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);

/** The word lists of the spelling, as the build would lay them out. */
const dictionaryFile = ([, , language, name]) => path.resolve('node_modules', `dictionary-${language}`, name);

/** Stands in for every photo of the library. */
const PHOTO = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAAD0lEQVR4nGOon9Wz8/BeAAyhA9/7wfwPAAAAAElFTkSuQmCC',
  'base64',
);

/** Pages that main makes itself, by host and path, as a test lays them there. */
const laidPages = new Map();
globalThis.laidPages = laidPages;

const serve = async ({ url }) => {
  const { host, pathname, search } = new URL(url);
  const laid = laidPages.get(`${host}${pathname}`);
  if (laid !== undefined)
    return new Response(laid, { headers: { 'Content-Type': TYPES[path.extname(pathname)] ?? '' } });
  // A preview is in its own address, made by the bridge in memory.
  if (host === 'preview')
    return new Response(decodeURIComponent(search.slice(1)), { headers: { 'Content-Type': TYPES['.html'] } });
  if (host === 'asset') return new Response(PHOTO, { headers: { 'Content-Type': 'image/png' } });
  const file = pathname.startsWith('/dictionaries/')
    ? dictionaryFile(pathname.split('/'))
    : path.join(folder, path.normalize(pathname));
  try {
    return new Response(await readFile(file), { headers: { 'Content-Type': TYPES[path.extname(file)] ?? '' } });
  } catch {
    return new Response('Not found', { status: 404 });
  }
};

// A folder of its own: Chromium keeps there by how much a window was enlarged, and other runs may be under way.
app.setPath('userData', mkdtempSync(path.join(tmpdir(), 'dateline-window-')));
app.on('quit', () => rmSync(app.getPath('userData'), { recursive: true, force: true }));

app.whenReady().then(() => {
  protocol.handle('dateline', serve);
  const window = new BrowserWindow({ width: 1280, height: 720, useContentSize: true, frame: false });
  window.loadURL('about:blank');
});
