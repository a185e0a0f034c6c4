/** Many small pictures with their names on one sheet, made in the page: nothing on the machine has to know how to. */
import type { Page } from '@playwright/test';
import type { TestWindow } from '../../e2e/support/window/open-window';

export interface Picture {
  readonly name: string;
  /** WebP, base64. */
  readonly image: string;
}

export interface SheetSize {
  readonly columns: number;
  /** Of one picture, in pixels. */
  readonly width: number;
  readonly height: number;
}

/** A picture of the whole window, made smaller. */
export const smallPicture = async (
  { page, picture }: Pick<TestWindow, 'page' | 'picture'>,
  name: string,
  { width, height }: SheetSize,
): Promise<Picture> => {
  const image = await page.evaluate(
    async ({ bytes, width, height }) => {
      const blob = new Blob([Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))]);
      const whole = await createImageBitmap(blob);
      const scale = Math.min(width / whole.width, height / whole.height);
      const small = await createImageBitmap(whole, {
        resizeWidth: Math.round(whole.width * scale),
        resizeHeight: Math.round(whole.height * scale),
        resizeQuality: 'high',
      });
      const canvas = new OffscreenCanvas(small.width, small.height);
      canvas.getContext('2d')?.drawImage(small, 0, 0);
      const made = new Uint8Array(
        await (await canvas.convertToBlob({ type: 'image/webp', quality: 0.9 })).arrayBuffer(),
      );
      return btoa(Array.from(made, (byte) => String.fromCharCode(byte)).join(''));
    },
    { bytes: await picture(), width, height },
  );
  return { name, image };
};

/** @returns WebP */
export const layOut = async (page: Page, pictures: readonly Picture[], size: SheetSize): Promise<Buffer> => {
  const image = await page.evaluate(
    async ({ pictures, columns, width, height }) => {
      const GAP = 14;
      const LABEL = 22;
      const rows = Math.ceil(pictures.length / columns);
      const sheet = new OffscreenCanvas(columns * (width + GAP) + GAP, rows * (height + LABEL + GAP) + GAP);
      const pen = sheet.getContext('2d');
      if (pen === null) return '';
      pen.fillStyle = '#8a857c';
      pen.fillRect(0, 0, sheet.width, sheet.height);
      pen.font = '500 14px "Be Vietnam Pro", sans-serif';
      pen.textBaseline = 'middle';
      for (const [at, { name, image }] of pictures.entries()) {
        const x = GAP + (at % columns) * (width + GAP);
        const y = GAP + Math.floor(at / columns) * (height + LABEL + GAP);
        const bytes = Uint8Array.from(atob(image), (letter) => letter.charCodeAt(0));
        pen.drawImage(await createImageBitmap(new Blob([bytes])), x, y);
        pen.fillStyle = '#ffffff';
        pen.fillText(name, x + 2, y + height + LABEL / 2 + 2, width);
      }
      const made = new Uint8Array(
        await (await sheet.convertToBlob({ type: 'image/webp', quality: 0.5 })).arrayBuffer(),
      );
      return btoa(Array.from(made, (byte) => String.fromCharCode(byte)).join(''));
    },
    { pictures, ...size },
  );
  return Buffer.from(image, 'base64');
};
