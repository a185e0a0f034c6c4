// Pictures of windows as WebP, a fraction of what PNG takes.

/** @typedef {import('@playwright/test').Page} Page */

/** Letters stay sharp at this, and a window takes some 50 KB. */
const QUALITY = 0.85;

/**
 * By the browser's own encoder.
 * @param {Page} page any
 * @param {Buffer} png
 * @returns {Promise<Buffer>}
 */
export async function asWebp(page, png) {
  const encoded = await page.evaluate(
    async ({ text, quality }) => {
      const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
      const blob = await canvas.convertToBlob({ type: 'image/webp', quality });
      const made = new Uint8Array(await blob.arrayBuffer());
      let binary = '';
      for (const byte of made) binary += String.fromCharCode(byte);
      return btoa(binary);
    },
    { text: png.toString('base64'), quality: QUALITY },
  );
  return Buffer.from(encoded, 'base64');
}
