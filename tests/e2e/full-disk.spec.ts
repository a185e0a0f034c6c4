// The real app on a disk that fills up: the window keeps the text, says what is wrong, offers another place, and stores it by itself once there is room.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { canMount, mountSmallDisk, type SmallDisk } from '../support/small-disk';
import { type OpenApp, test } from './support/app';
import { draftOf } from './support/draft';
import { libraryOf, readArticle, verify } from './support/library';
import { clickAtEnd, newArticle, readSheet } from './support/sheet';

const BEFORE = 'Nước về sớm nửa tháng.';
const AFTER = ' Bà con gặt chạy lũ suốt đêm.';

/** The library alone lies on the small disk: settings and the window's own files have room, as on a shared drive that is full. */
const withSmallLibrary = async (home: string, work: (disk: SmallDisk) => Promise<void>): Promise<void> => {
  const disk = mountSmallDisk(1_024, libraryOf(home));
  try {
    await work(disk);
  } finally {
    disk.unmount();
  }
};

const leadOf = async (home: string, id: Parameters<typeof readArticle>[1]): Promise<string> =>
  draftOf(await readArticle(home, id)).lead;

/** Types until what is typed can be stored no more. */
const typeOnAFullDisk = async (open: OpenApp, disk: SmallDisk): Promise<void> => {
  await disk.fill();
  await clickAtEnd(open.page, 'lead');
  await open.page.keyboard.type(AFTER);
  await expect(open.page.getByText('Ổ đĩa đã đầy.').first()).toBeVisible();
};

/** The system's own question where to, answered. */
const answerSaveDialog = (open: OpenApp, filePath: string): Promise<void> =>
  open.app.evaluate(({ dialog }, path) => {
    Object.assign(dialog, { showSaveDialog: () => Promise.resolve({ canceled: false, filePath: path }) });
  }, filePath);

const runOnSmallDisk = (): void => {
  test('on a full disk the text stays in the window and on the disk as it was, and is stored by itself once there is room', async ({
    start,
    home,
  }) => {
    await withSmallLibrary(home, async (disk) => {
      const open = await start();
      const id = await newArticle(open);
      await clickAtEnd(open.page, 'lead');
      await open.page.keyboard.type(BEFORE);
      await expect.poll(() => leadOf(home, id)).toBe(BEFORE);

      await typeOnAFullDisk(open, disk);
      await expect(open.page.getByText('Bài vẫn còn trong cửa sổ này').first()).toBeVisible();
      expect((await readSheet(open.page)).lead).toBe(BEFORE + AFTER);
      expect(await leadOf(home, id)).toBe(BEFORE);
      expect(await verify(home)).toMatchObject({ isSound: true });

      await disk.free();
      await expect.poll(() => leadOf(home, id), { timeout: 40_000 }).toBe(BEFORE + AFTER);
      await expect(open.page.getByText('Ổ đĩa đã đầy.')).toHaveCount(0);
      await open.close();
      expect(await verify(home)).toMatchObject({ isSound: true, articles: 1 });
    });
  });

  test('from a full disk the text can be saved to another place', async ({ start, home }) => {
    await withSmallLibrary(home, async (disk) => {
      const elsewhere = await mkdtemp(join(tmpdir(), 'dateline-elsewhere-'));
      const open = await start();
      await newArticle(open);
      await typeOnAFullDisk(open, disk);
      await answerSaveDialog(open, join(elsewhere, 'ban-sao.txt'));
      await open.page.getByRole('button', { name: 'Lưu bản sao nơi khác…' }).click();
      await expect.poll(() => readdir(elsewhere)).toEqual(['ban-sao.txt']);
      expect(await readFile(join(elsewhere, 'ban-sao.txt'), 'utf8')).toContain(AFTER.trim());
      await disk.free();
      await rm(elsewhere, { recursive: true });
    });
  });
};

// Elsewhere the library's own tests let a limit on the size of files stand in for a disk that can be filled.
if (canMount) runOnSmallDisk();
