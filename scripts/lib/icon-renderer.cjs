// Run by Electron: draws an SVG file at each size and prints the PNG files as one line of JSON, {size: base64}.
// Usage: electron icon-renderer.cjs FILE.svg[#VIEW] SIZE…

const { readFileSync } = require('node:fs');
const path = require('node:path');
const { app, BrowserWindow } = require('electron');

const [named = '', ...sizes] = process.argv.slice(
  process.argv.findIndex((arg) => path.resolve(arg) === __filename) + 1,
);

/**
 * Runs in the page: a canvas keeps the transparency that a screenshot would lose.
 * @param {string} address
 * @param {readonly number[]} sizes
 */
async function draw(address, sizes) {
  const image = new Image();
  image.src = address;
  await image.decode();
  return Object.fromEntries(
    sizes.map((size) => {
      const canvas = Object.assign(document.createElement('canvas'), { width: size, height: size });
      const pen = canvas.getContext('2d');
      if (pen === null) throw new Error('This Electron cannot draw.');
      pen.imageSmoothingQuality = 'high';
      pen.drawImage(image, 0, 0, size, size);
      return [size, canvas.toDataURL('image/png').split(',')[1]];
    }),
  );
}

app.whenReady().then(async () => {
  const window = new BrowserWindow({ show: false });
  await window.loadURL('data:text/html,');
  const [file = '', view = ''] = named.split('#');
  const address = `data:image/svg+xml;base64,${readFileSync(file).toString('base64')}#${view}`;
  const call = `(${draw.toString()})(${JSON.stringify(address)}, ${JSON.stringify(sizes.map(Number))})`;
  process.stdout.write(`${JSON.stringify(await window.webContents.executeJavaScript(call))}\n`, () => app.exit(0));
});
