// The least that Electron can show: one window with one place to type. The floor of every figure about the window.
const { app, BrowserWindow } = require('electron');
const path = require('node:path');

app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800 });
  window.setMenu(null);
  return window.loadFile(path.join(__dirname, 'page.html'));
});
