import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, PDFName } from 'pdf-lib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PORTAL } from '#shared/layout/portal';
import { type ExportTools, exportArticle } from '../../../src/main/exporting/export-article';
import { numberPages } from '../../../src/main/exporting/page-number';
import type { Printed } from '../../../src/main/exporting/print-lane';
import { isWhole } from '../../../src/main/exporting/whole-file';
import { createSystemDisk } from '../../../src/main/library/patient-disk';
import { bridgeArticle, emptyArticle } from '../../support/articles';
import { complaints } from '../../support/page';

const STEM = '2024-03-08-xa-thanh-loi-khanh-thanh-cay-cau-thu-ba-bac-qua-kenh-rach-chanh';
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-export-'));
});
afterEach(() => rm(folder, { recursive: true }));

const blankPdf = async (): Promise<Printed> => {
  const document = await PDFDocument.create();
  document.addPage();
  return { ok: true, pdf: await document.save() };
};

const tools = (print: () => Promise<Printed> = blankPdf): ExportTools => ({
  disk: createSystemDisk(),
  readPhoto: async () => null,
  printer: { print, close: async () => undefined },
  now: () => 0,
});

const order = (article = bridgeArticle()) => ({ article, layout: PORTAL, formats: ['html', 'pdf'] as const, folder });

test('an article becomes a page and a PDF of one name', async () => {
  const outcomes = await exportArticle(order(), tools());
  expect(outcomes.map((o) => (o.ok ? o.path : o.reason))).toEqual([
    join(folder, `${STEM}.html`),
    join(folder, `${STEM}.pdf`),
  ]);
  expect(outcomes).toMatchObject([
    { ok: true, format: 'html', id: bridgeArticle().id, ms: 0 },
    { ok: true, format: 'pdf' },
  ]);
});

test('exporting again keeps the first pair and numbers the second', async () => {
  await exportArticle(order(), tools());
  const again = await exportArticle(order(), tools());
  expect(again.map((o) => (o.ok ? o.path : o.reason))).toEqual([
    join(folder, `${STEM}-2.html`),
    join(folder, `${STEM}-2.pdf`),
  ]);
});

test('the page on disk carries the house fonts and is valid', async () => {
  await exportArticle(order(), tools());
  const html = await readFile(join(folder, `${STEM}.html`), 'utf8');
  expect(html.match(/@font-face/gu)).toHaveLength(10);
  expect(html).toContain('data:font/woff2;base64,d09GMg');
  expect(complaints(html)).toEqual([]);
});

test('the PDF says whose it is, what about, in which language and when', async () => {
  await exportArticle(order(), tools());
  const document = await PDFDocument.load(await readFile(join(folder, `${STEM}.pdf`)), { updateMetadata: false });
  expect(document.getTitle()).toBe('Xã Thạnh Lợi khánh thành cây cầu thứ ba bắc qua kênh Rạch Chanh');
  expect(document.getAuthor()).toBe('Lê Hạnh');
  expect(document.getSubject()).toMatch(/^Sáng 08\/3\/2024/u);
  expect(document.getKeywords()).toContain('Rạch Chanh');
  expect(document.getCreator()).toBe('Dateline');
  expect(document.getCreationDate()?.toISOString()).toBe('2024-03-08T03:54:03.000Z');
  expect(String(document.catalog.lookup(PDFName.of('Lang')))).toContain('vi');
});

test('where the engine fails the page is exported all the same', async () => {
  const outcomes = await exportArticle(
    order(),
    tools(async () => ({ ok: false, reason: 'timed-out', detail: '' })),
  );
  expect(outcomes.map((o) => (o.ok ? o.format : o.reason))).toEqual(['html', 'timed-out']);
  expect(await readdir(folder)).toEqual([`${STEM}.html`]);
});

test('a PDF that ends before its end is not put into the folder', async () => {
  const cut = async (): Promise<Printed> => {
    const printed = await blankPdf();
    return printed.ok ? { ok: true, pdf: printed.pdf.subarray(0, 300) } : printed;
  };
  expect(await exportArticle({ ...order(), formats: ['pdf'] }, tools(cut))).toMatchObject([
    { ok: false, reason: 'damaged-output' },
  ]);
  expect(await readdir(folder)).toEqual([]);
});

test('an article without a word can be exported', async () => {
  const outcomes = await exportArticle(order(emptyArticle()), tools());
  expect(outcomes.every((o) => o.ok)).toBe(true);
});

test('a file is whole only with its beginning and its end', () => {
  expect(isWhole('pdf', Buffer.from('%PDF-1.4 … %%EOF\n'))).toBe(true);
  expect(isWhole('pdf', Buffer.from('%PDF-1.4 …'))).toBe(false);
  expect(isWhole('html', Buffer.from('<!DOCTYPE html>\n</html>\n'))).toBe(true);
  expect(isWhole('html', Buffer.from('<!DOCTYPE html>\n</ht'))).toBe(false);
});

test('pages are numbered once: by the engine’s footer before Chromium 131, by the page’s own rule from then on', () => {
  expect(numberPages('130.0.6723.137').footerTemplate).toContain('pageNumber');
  expect(numberPages('131.0.1')).toEqual({ displayHeaderFooter: false });
});

test('an article with something still to be filled in becomes no file, whatever the format', async () => {
  const article = { ...bridgeArticle(), lead: [{ text: 'Cầu dài [cần bổ sung: số mét] mét.' }] };
  const outcomes = await exportArticle(order(article), tools());
  expect(outcomes).toEqual([
    { ok: false, id: article.id, format: 'html', reason: 'unfilled' },
    { ok: false, id: article.id, format: 'pdf', reason: 'unfilled' },
  ]);
  expect(await readdir(folder)).toEqual([]);
});
