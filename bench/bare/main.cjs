// The least that Electron can show: one window with one place to type, bare or with the least that Lexical can be. Floor and peer of the figures about the window.
const { app, BrowserWindow } = require('electron');
const path = require('node:path');

app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800 });
  window.setMenu(null);
  return window.loadFile(path.join(__dirname, process.env.DATELINE_BENCH_PAGE ?? 'page.html'));
});
