/** The royalty sheet on paper: what a printer would get, read back as a PDF. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { type OpenApp, test } from './support/app';
import { command } from './support/newsroom';
import { pdfInfo, pdfText } from './support/pdf-tools';
import { button, SCHOOL, stepsOnDisk, threeArticles } from './support/three-articles';

test.beforeEach(({ home }) => threeArticles(home));

/** In the place of a printer: each page that is sent to one is kept as a PDF of the paper that was asked for. */
const catchPrinting = ({ app }: OpenApp): Promise<void> =>
  app.evaluate(({ app: program, webContents }) => {
    const printed: Buffer[] = [];
    Object.assign(globalThis, { printed });
    const listen = (contents: Electron.WebContents): void => {
      Object.assign(contents, {
        print: (options: Electron.WebContentsPrintOptions, done: (ok: boolean, why: string) => void) => {
          const { landscape = false } = options;
          void contents.printToPDF({ landscape, pageSize: 'A4', preferCSSPageSize: true }).then((bytes) => {
            printed.push(bytes);
            done(true, '');
          });
        },
      });
    };
    for (const contents of webContents.getAllWebContents()) listen(contents);
    program.on('web-contents-created', (_event, contents) => listen(contents));
  });

test('the printed sheet is A4 across, and says each article with its author, what it is paid and the sum', async ({
  start,
  home,
}) => {
  const open = await start();
  const { page } = open;
  await catchPrinting(open);
  await command(open, 'article/approve');
  await expect.poll(() => stepsOnDisk(home, SCHOOL)).toEqual(['approved']);
  await page.getByRole('button', { name: 'Nhuận bút' }).click();
  await page.getByLabel('Đơn giá (đ)', { exact: true }).fill('250.000');
  await page.getByLabel('Đơn giá (đ)', { exact: true }).press('Enter');
  await expect(page.getByRole('region', { name: 'Theo bút danh' })).toContainText('250.000');
  await button(page, 'In…').click();
  const bytes = () => open.app.evaluate(() => Reflect.get(globalThis, 'printed')[0]?.toString('base64') ?? null);
  await expect.poll(bytes, { timeout: 20_000 }).not.toBeNull();
  const file = join(home, 'bang-nhuan-but.pdf');
  await writeFile(file, Buffer.from(String(await bytes()), 'base64'));
  expect((await readFile(file)).subarray(0, 5).toString('latin1')).toBe('%PDF-');
  const text = (await pdfText(file)).normalize('NFC').replace(/\s+/gu, ' ');
  for (const word of [SCHOOL, 'Lê Hạnh', '250.000']) expect(text).toContain(word);
  expect(await pdfInfo(file)).toMatch(/Page size:\s+841\.\d+ x 59\d/u);
});
