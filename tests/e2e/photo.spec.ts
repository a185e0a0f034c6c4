/** A photo from a camera, all the way: upright, scaled down, without the place it was taken at, stored once, on the page and in the export. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, type Page } from '@playwright/test';
import { sniffPhoto } from '#shared/photo/sniff';
import { exifPayload, jpegSegment, SECRET } from '../support/photo-bytes';
import { test } from './support/app';
import { chooseByName, clickAtEnd } from './support/sheet';

/** Where a JPEG's picture begins, after all notes. */
const QUANTISATION = Buffer.from([0xff, 0xdb]);

/** A real JPEG, drawn by the page, as a camera would have written it: with its notes; the orientation is EXIF's. */
const cameraPhoto = async (page: Page, width: number, height: number, orientation: number): Promise<Buffer> => {
  const drawn = await page.evaluate(
    async ([w, h]) => {
      const canvas = new OffscreenCanvas(w ?? 1, h ?? 1);
      const pen = canvas.getContext('2d');
      if (pen) {
        pen.fillStyle = '#486';
        pen.fillRect(0, 0, (w ?? 1) / 2, h ?? 1);
      }
      return [...new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg' })).arrayBuffer())];
    },
    [width, height],
  );
  return Buffer.from([...drawn.slice(0, 2), ...jpegSegment(0xe1, exifPayload(orientation)), ...drawn.slice(2)]);
};

const addPhoto = async (page: Page, photo: Buffer): Promise<void> => {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Thêm ảnh cho chú thích này' }).click();
  await (await chooser).setFiles({ name: 'anh.jpg', mimeType: 'image/jpeg', buffer: photo });
};

test('a camera’s photo is stored upright, at print size and without its place', async ({ start, home }) => {
  const { page, close } = await start({ env: { DATELINE_SAMPLE: '1' } });
  const photo = await cameraPhoto(page, 3000, 1000, 6);
  expect(photo.includes(SECRET)).toBe(true);
  await addPhoto(page, photo);
  await expect(page.locator('figure img')).toBeVisible();
  await expect(page.getByText(/^Đã lưu \d\d:\d\d:\d\d$/u)).toBeVisible();
  await close();

  const names = await readdir(join(home, 'library', 'assets'));
  expect(names).toHaveLength(1);
  const stored = await readFile(join(home, 'library', 'assets', names[0] ?? ''));
  expect(stored.includes(SECRET)).toBe(false);
  expect(sniffPhoto(stored)).toMatchObject({ kind: 'jpg', width: 853, height: 2560, orientation: 1 });

  const again = await start();
  await expect(again.page.locator('figure img')).toHaveJSProperty('naturalWidth', 853);
});

test('a photo that needs no change keeps its picture and loses its notes; the same one is stored once', async ({
  start,
  home,
}) => {
  const { page } = await start({ env: { DATELINE_SAMPLE: '1' } });
  const plain = await cameraPhoto(page, 640, 480, 1);
  await addPhoto(page, plain);
  await expect(page.locator('figure img')).toHaveCount(1);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Thêm ảnh', exact: true }).first().click();
  await (await chooser).setFiles({ name: 'lai.jpg', mimeType: 'image/jpeg', buffer: plain });
  await expect(page.locator('figure img')).toHaveCount(2);
  const names = await readdir(join(home, 'library', 'assets'));
  expect(names).toHaveLength(1);
  const stored = await readFile(join(home, 'library', 'assets', names[0] ?? ''));
  const pictureOf = (bytes: Buffer): Buffer => bytes.subarray(bytes.indexOf(QUANTISATION));
  expect(pictureOf(stored).equals(pictureOf(plain))).toBe(true);
  expect(stored.includes(SECRET)).toBe(false);
});

test('what is no picture is refused in words and changes nothing', async ({ start, home }) => {
  const { page } = await start({ env: { DATELINE_SAMPLE: '1' } });
  await addPhoto(page, Buffer.from('<svg onload="alert(1)"></svg>'));
  await expect(page.getByText('Tệp này không phải ảnh mà Dateline đọc được.').first()).toBeVisible();
  await expect(page.locator('figure img')).toHaveCount(0);
  expect(await readdir(join(home, 'library', 'assets'))).toEqual([]);
});

test('a photo still being stored is not lost when its article is left at once', async ({ start }) => {
  const { page } = await start({ env: { DATELINE_SAMPLE: '1' } });
  const photo = await cameraPhoto(page, 5000, 4000, 6);
  await addPhoto(page, photo);
  await page.getByRole('button', { name: 'Bài mới' }).first().click();
  await expect(page.locator('[data-row]')).toHaveCount(2);
  await expect(page.locator('figure img')).toHaveCount(0);
  await page.locator('[data-row]').filter({ hasText: 'Tân Hòa' }).click();
  await expect(page.locator('figure img')).toHaveCount(1);
});

test('the menu asks for a photo however long ago the page was last touched', async ({ start }) => {
  const open = await start({ env: { DATELINE_SAMPLE: '1' } });
  const photo = await cameraPhoto(open.page, 640, 480, 1);
  await clickAtEnd(open.page, 'body');
  const chooser = open.page.waitForEvent('filechooser');
  // A page may ask for files for five seconds after a key or a click. Nothing of the page is looked at meanwhile: that counts as one.
  await wait(6_500);
  await chooseByName(open, 'Ảnh trong thân bài…');
  await (await chooser).setFiles({ name: 'anh.jpg', mimeType: 'image/jpeg', buffer: photo });
  await expect(open.page.locator('figure img')).toHaveCount(1);
});
