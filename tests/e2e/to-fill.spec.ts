/** What is still to be filled in: put in by a key, seen on the sheet, and in the way of every export until it is written. */
import { execFile } from 'node:child_process';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { type OpenApp, test } from './support/app';
import { answerFileDialogs, command, saved } from './support/newsroom';
import { paintedWords } from './support/painted';
import { clickAtEnd, newArticle, presentArticle, sheetOf, slotOf } from './support/sheet';

const begin = async (desk: OpenApp, lead: string): Promise<void> => {
  await newArticle(desk);
  await clickAtEnd(desk.page, 'headline');
  await desk.page.keyboard.type('Xã Tân Hòa khánh thành cầu');
  await clickAtEnd(desk.page, 'lead');
  await desk.page.keyboard.type(lead);
};

const SAMPLE = { env: { DATELINE_SAMPLE: '1' } };

/** The sample article on the sheet, whole but for what its lead is now. */
const rewriteLead = async ({ page }: OpenApp, lead: string): Promise<void> => {
  await clickAtEnd(page, 'lead');
  await page.keyboard.press('Control+a');
  await page.keyboard.type(lead);
  await expect(slotOf(page, 'lead')).toHaveText(lead);
  await saved(page);
};

/** A copy of the article on the sheet, on the sheet in its place. */
const duplicate = async (desk: OpenApp): Promise<void> => {
  const before = await presentArticle(desk.page);
  const sheet = await sheetOf(desk.page).elementHandle();
  await command(desk, 'article/duplicate');
  await expect.poll(() => presentArticle(desk.page)).not.toBe(before);
  // The desk marks the copy before it is on the sheet.
  await sheet?.waitForElementState('hidden');
};

const exportPanel = ({ page }: OpenApp) => page.getByRole('region', { name: 'Xuất', exact: true });
const gapsOf = (desk: OpenApp) => exportPanel(desk).getByRole('region', { name: 'Chỗ cần bổ sung' });

test('a key puts the mark in; words that were selected become its note, and one undo brings them back', async ({
  start,
}) => {
  const desk = await start();
  await begin(desk, 'Cầu phục vụ ');
  const { page } = desk;
  await page.keyboard.press('Control+Shift+B');
  await page.keyboard.type(' hộ dân');
  await expect(slotOf(page, 'lead')).toHaveText('Cầu phục vụ [cần bổ sung] hộ dân');
  await expect.poll(() => paintedWords(page, 'to-fill')).toEqual(['[cần bổ sung]']);
  await page.keyboard.press('Control+Shift+ArrowLeft');
  await page.keyboard.press('Control+Shift+B');
  await expect(slotOf(page, 'lead')).toHaveText(/hộ \[cần bổ sung: dân\]$/u);
  await expect.poll(() => paintedWords(page, 'to-fill')).toEqual(['[cần bổ sung]', '[cần bổ sung: dân]']);
  await page.keyboard.press('Control+z');
  await expect(slotOf(page, 'lead')).toHaveText('Cầu phục vụ [cần bổ sung] hộ dân');
});

test('nothing is exported while a mark is left; the panel says where, leads there, and lets go once it is written', async ({
  start,
  home,
}) => {
  const desk = await start(SAMPLE);
  const { page } = desk;
  const out = join(home, 'out');
  await mkdir(out);
  await rewriteLead(desk, 'Cầu dài [TK: số mét] mét, ở {{nơi}}.');
  await command(desk, 'article/export');
  await answerFileDialogs(desk, out);
  await exportPanel(desk).getByRole('button', { name: 'Đổi…' }).click();
  await expect(gapsOf(desk).getByRole('listitem')).toHaveText(['Sa-pô: [TK: số mét]', 'Sa-pô: {{nơi}}']);
  await exportPanel(desk).getByRole('button', { name: /^Xuất/u }).click();
  await expect(exportPanel(desk).getByRole('status')).toContainText('còn chỗ ghi [cần bổ sung]');
  expect(await readdir(out)).toEqual([]);

  await gapsOf(desk).getByRole('button', { name: 'Đến chỗ đầu tiên' }).click();
  await page.keyboard.type('42');
  await expect(slotOf(page, 'lead')).toHaveText('Cầu dài 42 mét, ở {{nơi}}.');
  await expect(gapsOf(desk).getByRole('listitem')).toHaveText(['Sa-pô: {{nơi}}']);
  await gapsOf(desk).getByRole('button', { name: 'Đến chỗ đầu tiên' }).click();
  await page.keyboard.type('ấp Đông');
  await expect(gapsOf(desk)).toHaveCount(0);
  await exportPanel(desk).getByRole('button', { name: /^Xuất/u }).click();
  await expect.poll(async () => (await readdir(out)).filter((name) => !name.startsWith('.')).length).toBe(2);
});

test('the command line refuses that article, says which mark stands where, and exports the others', async ({
  start,
  home,
}) => {
  const desk = await start(SAMPLE);
  await rewriteLead(desk, 'Cầu dài [TK] mét.');
  const unfilled = await presentArticle(desk.page);
  await duplicate(desk);
  await rewriteLead(desk, 'Cầu dài 42 mét.');
  await desk.close();
  const out = join(home, 'out');
  const args = [
    'scripts/dateline.mjs',
    'export',
    '--all',
    '--format',
    'html',
    '--out',
    out,
    '--library',
    join(home, 'library'),
  ];
  const ran = await new Promise<{ code: unknown; err: string }>((done) =>
    execFile('node', args, (error, _out, err) => done({ code: error?.code ?? 0, err })),
  );
  expect(ran.code).toBe(1);
  expect(ran.err).toContain(`${unfilled}: lead: [TK]`);
  expect(await readdir(out)).toHaveLength(1);
});

test('an article that holds nothing open is exported with the others of a batch, one that does is refused by name', async ({
  start,
  home,
}) => {
  const desk = await start(SAMPLE);
  const { page } = desk;
  const out = join(home, 'out');
  await mkdir(out);
  await rewriteLead(desk, 'Cầu dài [TK] mét.');
  await duplicate(desk);
  await rewriteLead(desk, 'Cầu dài 42 mét.');
  await answerFileDialogs(desk, out);
  const rows = page.locator('[data-row]');
  await rows.first().click();
  await rows.nth(1).click({ modifiers: ['Shift'] });
  await page.getByRole('button', { name: 'Xuất 2 bài…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Đổi…' }).click();
  await expect(dialog.getByRole('region', { name: 'Chỗ vướng' })).toContainText('Còn phải điền: [TK]');
  await dialog.getByRole('button', { name: 'Xuất 4 tệp' }).click();
  await expect.poll(async () => (await readdir(out)).filter((name) => !name.startsWith('.')).length).toBe(2);
  await expect(page.getByText('còn chỗ ghi [cần bổ sung]').first()).toBeVisible();
});
