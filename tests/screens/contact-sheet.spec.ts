/** Not a test: takes every screen in every theme and language, and the main ones at the sizes of office screens, onto sheets in docs/screens. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ALL_SCREENS } from '../e2e/support/screens/all-screens';
import type { Dress } from '../e2e/support/screens/screen';
import { changeDress, drawn, visit } from '../e2e/support/screens/visit';
import { shareWindow } from '../e2e/support/window/share-window';
import { layOut, type Picture, type SheetSize, smallPicture } from './support/sheet-of-pictures';

const FOLDER = join('docs', 'screens');
const dateline = shareWindow();

const DRESSES: readonly Dress[] = (['vi', 'en'] as const).flatMap((language) =>
  (['light', 'dark', 'contrast'] as const).map((theme) => ({ language, theme })),
);
const FIRST: Dress = { language: 'vi', theme: 'light' };
const SMALL: SheetSize = { columns: 5, width: 400, height: 225 };

const keep = async (name: string, pictures: readonly Picture[], size: SheetSize): Promise<void> => {
  await dateline.show();
  await mkdir(FOLDER, { recursive: true });
  const bytes = await layOut(dateline.page, pictures, size);
  expect(bytes.byteLength).toBeGreaterThan(10_000);
  await writeFile(join(FOLDER, `${name}.webp`), bytes);
};

test('every screen, in every theme and language', async () => {
  test.setTimeout(30 * 60_000);
  const taken = new Map<Dress, Picture[]>(DRESSES.map((dress) => [dress, []]));
  for (const screen of ALL_SCREENS) {
    await visit(dateline, screen, FIRST);
    for (const [dress, pictures] of taken) {
      await changeDress(dateline, screen, dress);
      pictures.push(await smallPicture(dateline, screen.name, SMALL));
    }
  }
  for (const [{ language, theme }, pictures] of taken) await keep(`all-${language}-${theme}`, pictures, SMALL);
});

/** Pixels of the screen, and per cent that the system enlarges by. */
const SIZES = [
  { name: '1280x720 at 125 %', size: [1280, 720], zoom: 125 },
  { name: '1920x1080', size: [1920, 1080], zoom: 100 },
  { name: '2560x1440 at 150 %', size: [2560, 1440], zoom: 150 },
  { name: '900 wide', size: [900, 720], zoom: 100 },
] as const;
const MAIN = [
  'desk-of-all-kinds',
  'sheet',
  'checks',
  'history-compared',
  'export-options',
  'import',
  'board',
  'newsroom-rules',
];
const LARGE: SheetSize = { columns: 4, width: 640, height: 400 };

test('the main screens at the sizes of office screens', async () => {
  test.setTimeout(10 * 60_000);
  const pictures: Picture[] = [];
  for (const screen of ALL_SCREENS.filter(({ name }) => MAIN.includes(name)))
    for (const { name, size, zoom } of SIZES) {
      await dateline.zoom(zoom);
      await visit(dateline, { ...screen, size }, FIRST);
      await drawn(dateline);
      pictures.push(await smallPicture(dateline, `${screen.name}, ${name}`, LARGE));
    }
  await dateline.zoom(100);
  await keep('sizes-vi-light', pictures, LARGE);
});
