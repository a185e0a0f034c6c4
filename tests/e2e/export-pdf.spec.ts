import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { _electron, type ElectronApplication, expect, test } from '@playwright/test';
import * as v from 'valibot';
import type { Article, Block } from '#shared/article/article';
import { assetNameSchema } from '#shared/article/identity';
import { plain } from '#shared/article/inline';
import { PAPERS, type Paper } from '#shared/exporting/formats';
import {
  articleOf,
  bridgeArticle,
  emptyArticle,
  everyLetterArticle,
  longArticle,
  paragraph,
  photoOf,
} from '../support/articles';
import { BOX, furnishedArticle, setPhotos } from '../support/furnished';
import { lettersOf } from './support/article-letters';
import { buildPrintMain } from './support/build-print-main';
import {
  checkPdf,
  lettersOfPdf,
  pdfFonts,
  pdfImages,
  pdfInfo,
  pdfObjects,
  pdfStructure,
  pdfStructureText,
  pdfText,
  takePictures,
} from './support/pdf-tools';
import type { PrintDesk, TestOrder } from './support/print-main';

declare const desk: PrintDesk;

const WORKSHOP = resolve('test-results/export-pdf');
const photos = join(WORKSHOP, 'photos');
let app: ElectronApplication;

test.beforeAll(async () => {
  await rm(WORKSHOP, { recursive: true, force: true });
  await mkdir(photos, { recursive: true });
  const program = await buildPrintMain(join(WORKSHOP, 'program'));
  // Loaded late, because it awaits at its top level, which a test file cannot require.
  const { electronRuntime } = await import('../../scripts/electron-runtime.mjs');
  const { executable } = await electronRuntime({ quiet: true });
  const args = [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), program];
  app = await _electron.launch({ executablePath: executable, args });
});
test.afterAll(() => app.close());

const run = (order: TestOrder) => app.evaluate((_electron, o) => desk.run(o), order);

/** @returns the path of the PDF, which its own proof has found to say what the article says. */
const exportPdf = async (article: Article, name: string, paper: Paper = 'newspaper'): Promise<string> => {
  const file = join(WORKSHOP, `${name}-${paper}.pdf`);
  expect((await run({ article, paper, file, photos })).difference).toBeNull();
  return file;
};

/** A photo of the engine's own making, stored under its hash as the library does. */
const storePhoto = async (width = 1_200, height = 800, kind: 'jpg' | 'png' = 'jpg') => {
  const base64 = await app.evaluate((_electron, photo) => desk.drawPhoto(photo), { width, height, kind });
  const bytes = Buffer.from(base64, 'base64');
  const name = v.parse(assetNameSchema, `${createHash('sha256').update(bytes).digest('hex')}.${kind}`);
  await writeFile(join(photos, name), bytes);
  return { name, bytes };
};

/** Its pages' texts, in reading order. */
const pagesOf = async (file: string): Promise<readonly string[]> =>
  (await pdfText(file)).split('\f').filter((page) => page.trim() !== '');

const tagged = (tag: string): RegExp => new RegExp(`^\\s*${tag}\\b`, 'mu');

for (const paper of PAPERS)
  test(`the text in the PDF is the article’s, letter for letter, with every vowel and tone: ${paper}`, async () => {
    const article = everyLetterArticle();
    const file = await exportPdf(article, 'letters', paper);
    expect(await lettersOfPdf(file)).toBe(lettersOf(article));
  });

test('no hyphen is lost where a line ends', async () => {
  const body = Array.from({ length: 60 }, (_, i) =>
    paragraph(`${'a '.repeat(i)}Bà Rịa - Vũng Tàu, COVID-19, ngày 18-4, ông Tư - Bí thư ấp ${'- rồi '.repeat(12)}hết`),
  );
  const article = articleOf({ ...bridgeArticle(), body });
  expect(await lettersOfPdf(await exportPdf(article, 'hyphens'))).toBe(lettersOf(article));
});

test('fonts are embedded, subset and have their Unicode, in each of twenty PDFs', async () => {
  for (let i = 0; i < 20; i += 1) {
    const fonts = await pdfFonts(await exportPdf(bridgeArticle(), `fonts-${i}`));
    const names = fonts.map((font) => font.name.replace(/^[A-Z]{6}\+/u, ''));
    for (const name of ['SourceSerif4-Regular', 'SourceSerif4-SemiBold', 'SourceSerif4-Italic', 'BeVietnamPro-Regular'])
      expect(names).toContain(name);
    for (const font of fonts)
      expect(font).toMatchObject({ type: 'CID TrueType', embedded: true, subset: true, unicode: true });
  }
});

test('the PDF is A4, tagged and knows what it is', async () => {
  const file = await exportPdf(longArticle(5), 'long');
  const info = await pdfInfo(file);
  expect(info).toMatch(/^Title:\s+Xã Thạnh Lợi khánh thành cây cầu thứ ba bắc qua kênh Rạch Chanh$/mu);
  expect(info).toMatch(/^Author:\s+Lê Hạnh$/mu);
  expect(info).toMatch(/^Subject:\s+Sáng 08\/3\/2024/mu);
  expect(info).toMatch(/^Keywords:\s+\S/mu);
  expect(info).toMatch(/^Creator:\s+Dateline$/mu);
  expect(info).toMatch(/^Metadata Stream:\s+yes$/mu);
  expect(info).toMatch(/^Tagged:\s+yes$/mu);
  expect(info).toMatch(/^Page size:.*A4/mu);
  const bytes = await readFile(file, 'latin1');
  expect(bytes).not.toContain('/JavaScript');
  expect(bytes).toContain('<dc:creator><rdf:Seq><rdf:li>');
  expect(await checkPdf(file)).toContain('No syntax or stream encoding errors found');
});

test('a newspaper’s pages name the publisher first, the article after it, and say how many there are', async () => {
  const pages = await pagesOf(await exportPdf(longArticle(5), 'furnished'));
  expect(pages.length).toBeGreaterThanOrEqual(3);
  for (const [i, page] of pages.entries()) {
    const said = i === 0 ? ['Báo Kênh Rạch'] : ['Xã Thạnh Lợi khánh thành', 'Báo Kênh Rạch'];
    for (const line of [...said, '08/03/2024', `Trang ${i + 1}/${pages.length}`]) expect(page).toContain(line);
  }
});

test('pages after Decree 30 have their number alone above the text, from the second on', async () => {
  const pages = await pagesOf(await exportPdf(longArticle(5), 'numbered', 'decree-30'));
  expect(pages.map((page) => /^\s*(\d+)\s*\n/u.exec(page)?.[1])).toEqual(
    pages.map((_, i) => (i === 0 ? undefined : String(i + 1))),
  );
  for (const page of pages) expect(page).not.toMatch(/Trang \d|Báo Kênh Rạch/u);
});

test('what is drawn around the text is no part of it for those who have it read out', async () => {
  const spoken = await pdfStructureText(await exportPdf(bridgeArticle(), 'spoken'));
  expect(spoken).toContain('Góp công nhiều hơn góp của');
  expect(spoken).not.toMatch(/Trang \d|Báo Kênh Rạch/u);
});

for (const paper of PAPERS)
  test(`photos pass into the PDF byte for byte, wherever they stand: ${paper}`, async () => {
    const { name, bytes } = await storePhoto();
    const photo = photoOf(name);
    const article = { ...furnishedArticle(photo, [photo, photo, photo]), photos: [photo] };
    const file = await exportPdf(article, 'photos', paper);
    const listed = (await pdfImages(file)).split('\n').filter((line) => /\bimage\b/u.test(line));
    expect(listed).toHaveLength(5);
    for (const line of listed) expect(line).toMatch(/image\s+1200\s+800\s+\S+\s+3\s+8\s+jpeg/u);
    await takePictures(file, join(WORKSHOP, `taken-${paper}`));
    const taken = (await readdir(WORKSHOP)).filter((entry) => entry.startsWith(`taken-${paper}`));
    for (const entry of taken) expect((await readFile(join(WORKSHOP, entry))).equals(bytes)).toBe(true);
    const structure = await pdfStructure(file);
    for (const tag of ['H1', 'H2', 'L', 'LI', 'Table', 'TH', 'Figure']) expect(structure).toMatch(tagged(tag));
    expect(await pdfObjects(file)).toContain('"/Alt": "u:Nông dân gặt lúa bên bờ kênh"');
  });

test('a picture that is no JPEG stands in the PDF once, however often it is shown', async () => {
  const { name, bytes } = await storePhoto(600, 400, 'png');
  const photo = { ...photoOf(name), size: { width: 600, height: 400 } };
  const file = await exportPdf(furnishedArticle(photo, [photo, photo]), 'png');
  expect((await stat(file)).size).toBeLessThan(bytes.length * 1.2 + 200_000);
});

test('a tall photo fits a page and keeps its proportions', async () => {
  const { name } = await storePhoto(600, 1_800);
  const photo = { ...photoOf(name), size: { width: 600, height: 1_800 } };
  const images = await pdfImages(await exportPdf(bridgeArticle(photo), 'tall'));
  const [, across, down] = /\s(\d+)\s+(\d+)\s+\S+\s+\S+\s*$/u.exec(images.trimEnd()) ?? [];
  expect(Math.abs(Number(across) / Number(down) - 1)).toBeLessThan(0.02);
});

test('a long table names its columns on every page, and no row of it is cut in two', async () => {
  const rows = Array.from({ length: 90 }, (_, i) => [
    plain(`Hộ số ${i} mở đầu ${'trồng lúa, nuôi cá và làm vườn '.repeat(i % 4)}hết hộ ${i}`),
    plain(`${i * 7}`),
  ]);
  const table: Block = {
    type: 'table',
    header: true,
    widths: [80, 20],
    rows: [[plain('Tên hộ'), plain('Số tấn')], ...rows],
  };
  const file = await exportPdf(articleOf({ ...bridgeArticle(), body: [table] }), 'table');
  const pages = (await pagesOf(file)).map((page) => page.replace(/\s+/gu, ' '));
  expect(pages.length).toBeGreaterThan(3);
  for (const page of pages.filter((page) => page.includes('Hộ số'))) expect(page).toContain('Tên hộ Số tấn');
  for (let i = 0; i < rows.length; i += 1) {
    const page = pages.find((text) => text.includes(`Hộ số ${i} mở đầu`));
    expect(page).toContain(`hết hộ ${i} `);
  }
  const structure = await pdfStructure(file);
  for (const tag of ['Table', 'TH', 'TR', 'TD']) expect(structure).toMatch(tagged(tag));
});

test('no photo and no box is cut in two, wherever a page ends', async () => {
  const { name } = await storePhoto();
  const photo = (caption: string) => ({ ...photoOf(name), caption: plain(caption), credit: 'Hết ảnh' });
  const filler = (lines: number) => paragraph('Nước lên chậm hơn mọi năm mà cá vẫn về sớm. '.repeat(lines));
  for (const lines of [20, 26, 32]) {
    const body = [
      ...Array.from({ length: 3 }, () => filler(lines)),
      BOX,
      filler(lines),
      setPhotos('full', photo('Đầu'), photo('Cuối')),
      filler(lines),
      setPhotos('right', photo('Bên phải')),
      filler(lines),
    ];
    const file = await exportPdf(articleOf({ ...bridgeArticle(), body }), `whole-${lines}`);
    const box = (await pagesOf(file)).filter((page) => /Cầu trong xã|cầu Ông Bường|năm 2019/u.test(page));
    expect(box).toHaveLength(1);
    // A picture cut in two would be listed on both pages.
    const pictured = [...(await pdfImages(file)).matchAll(/^\s*(\d+)\s+\d+\s+image/gmu)].map(([, page]) =>
      Number(page),
    );
    const pages = (await pdfText(file)).split('\f');
    const captioned = ['Đầu', 'Cuối', 'Bên phải'].map(
      (caption) => pages.findIndex((page) => page.includes(caption)) + 1,
    );
    expect(pictured).toEqual(captioned);
  }
});

test('an article without a word gives a PDF of one page', async () => {
  expect(await pdfInfo(await exportPdf(emptyArticle(), 'empty'))).toMatch(/^Pages:\s+1$/mu);
});

test('a page larger than an address may be is printed whole', async () => {
  const { name } = await storePhoto(2_400, 1_800);
  const file = join(WORKSHOP, 'large.pdf');
  const large = await run({ article: bridgeArticle(photoOf(name)), paper: 'newspaper', file, photos });
  expect(large.pageLength).toBeGreaterThan(2_500_000);
  expect(large.difference).toBeNull();
  expect(await pdfText(file)).toContain('năm 2024./.');
});

test('a page for the printer ends its pages where the PDF does', async () => {
  const order = { article: longArticle(5), paper: 'decree-30' as const, file: join(WORKSHOP, 'paper.pdf'), photos };
  const base64 = await app.evaluate(async (_electron, o) => {
    const printed = await desk.printAsForPaper(o);
    return printed.ok ? Buffer.from(printed.pdf).toString('base64') : printed.detail;
  }, order);
  await writeFile(order.file, Buffer.from(base64, 'base64'));
  const [forPaper, exported] = [
    await pagesOf(order.file),
    await pagesOf(await exportPdf(order.article, 'as-paper', order.paper)),
  ];
  const lastWords = (page: string): string | undefined => page.trimEnd().split(/\s+/u).at(-1);
  expect(forPaper.map(lastWords)).toEqual(exported.map(lastWords));
});

test('where there is no printer, printing is refused with a reason and leaves no page open', async () => {
  const order = { article: bridgeArticle(), paper: 'newspaper' as const, file: '', photos };
  const before = await app.evaluate(() => desk.engines());
  const answer = await app.evaluate((_electron, o) => desk.printOnPaper(o), order);
  expect(answer).toEqual({ ok: false, reason: 'engine-failed' });
  await expect.poll(() => app.evaluate(() => desk.engines())).toBe(before);
});

test('one engine prints page after page, keeps no window, and comes back after a crash', async () => {
  const counts = () => app.evaluate(() => [desk.engines(), desk.windows()]);
  await exportPdf(bridgeArticle(), 'before');
  expect(await counts()).toEqual([1, 0]);
  await app.evaluate(() => desk.crash());
  await exportPdf(bridgeArticle(), 'after');
  expect(await counts()).toEqual([1, 0]);
  await app.evaluate(() => desk.close());
  await expect.poll(counts).toEqual([0, 0]);
  await exportPdf(bridgeArticle(), 'again');
});

test('an engine killed while it prints prints once more', async () => {
  const order = { article: longArticle(40), paper: 'newspaper' as const, file: join(WORKSHOP, 'killed.pdf'), photos };
  const made = await app.evaluate(async (_electron, o) => {
    const done = desk.run(o);
    setTimeout(() => desk.crash(), 60);
    return done;
  }, order);
  expect(made.difference).toBeNull();
});

test('scripts in a page do not run and nothing is fetched, even where a page would ask for it', async () => {
  const hostile = `<!DOCTYPE html><html lang="vi"><title>x</title><body><p id="p">sạch</p>
<script>document.getElementById('p').textContent='chạy'</script><img src="x" onerror="document.body.textContent='chạy'" alt="">
<img src="file:///etc/passwd" alt=""><link rel="stylesheet" href="https://dateline.invalid/x.css"><iframe src="file:///etc/passwd"></iframe></body></html>\n`;
  const base64 = await app.evaluate(async (_electron, page) => {
    const printed = await desk.print(page);
    return printed.ok ? Buffer.from(printed.pdf).toString('base64') : printed.detail;
  }, hostile);
  const file = join(WORKSHOP, 'hostile.pdf');
  await writeFile(file, Buffer.from(base64, 'base64'));
  expect((await pdfText(file)).trim()).toBe('sạch');
});
