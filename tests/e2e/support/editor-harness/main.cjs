// Shows the built page of the editor alone, from a scheme of its own so that its strict rules hold as in the app.
const path = require('node:path');
const { pathToFileURL } = require('node:url');
const { app, BrowserWindow, net, protocol } = require('electron');

const pages = process.argv.at(-1);

protocol.registerSchemesAsPrivileged([
  { scheme: 'harness', privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);

app.whenReady().then(() => {
  protocol.handle('harness', (request) =>
    net.fetch(pathToFileURL(path.join(pages, decodeURIComponent(new URL(request.url).pathname))).href),
  );
  const window = new BrowserWindow({ width: 1280, height: 720, useContentSize: true, show: true });
  window.removeMenu();
  window.loadURL('harness://page/index.html');
});
