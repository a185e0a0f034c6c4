// A browser without any protection of ours: one window in which scripts run and the network is there, as a reader's browser has it.
const { app, BrowserWindow } = require('electron');

app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1000, height: 800 });
  window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
  return window.loadURL('about:blank');
});
