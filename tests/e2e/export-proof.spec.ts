/** The proof over PDFs of the real engine: whatever is lost or changed on the way into the file is found. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { _electron, type ElectronApplication, expect, test } from '@playwright/test';
import * as v from 'valibot';
import type { Article, Photo } from '#shared/article/article';
import { assetNameSchema } from '#shared/article/identity';
import { plain } from '#shared/article/inline';
import { mapPhotos } from '#shared/article/photos';
import { PAPERS } from '#shared/exporting/formats';
import { longArticle, photoOf } from '../support/articles';
import { DAMAGES } from '../support/damages';
import { furnishedArticle } from '../support/furnished';
import { buildPrintMain } from './support/build-print-main';
import type { PrintDesk, TestOrder } from './support/print-main';

declare const desk: PrintDesk;

const WORKSHOP = resolve('test-results/export-proof');
const photos = join(WORKSHOP, 'photos');
let app: ElectronApplication;
let whole: Article;

const storePhoto = async (width: number) => {
  const base64 = await app.evaluate((_e, wide) => desk.drawPhoto({ width: wide, height: 400, kind: 'jpg' }), width);
  const bytes = Buffer.from(base64, 'base64');
  const name = v.parse(assetNameSchema, `${createHash('sha256').update(bytes).digest('hex')}.jpg`);
  await writeFile(join(photos, name), bytes);
  return name;
};

test.beforeAll(async () => {
  await rm(WORKSHOP, { recursive: true, force: true });
  await mkdir(photos, { recursive: true });
  const program = await buildPrintMain(join(WORKSHOP, 'program'));
  // Loaded late, because it awaits at its top level, which a test file cannot require.
  const { electronRuntime } = await import('../../scripts/electron-runtime.mjs');
  const { executable } = await electronRuntime({ quiet: true });
  app = await _electron.launch({
    executablePath: executable,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), program],
  });
  const [first, second] = [await storePhoto(600), await storePhoto(500)];
  const beside = { ...photoOf(first), caption: plain('Người đưa đò cuối cùng.'), credit: 'Ngọc Hân' };
  whole = {
    ...furnishedArticle(beside, [photoOf(second), { ...photoOf(first), caption: plain('Bến cũ.') }]),
    photos: [{ ...photoOf(first), caption: plain('Cây cầu nhìn từ bờ bắc.') }],
    byline: [
      { name: 'Lê Hạnh', role: 'Bài' },
      { name: 'Ngọc Hân', role: 'Ảnh' },
    ],
  };
});
test.afterAll(() => app.close());

const run = (order: Omit<TestOrder, 'file' | 'photos'>) =>
  app.evaluate((_e, o) => desk.run(o), { ...order, file: join(WORKSHOP, 'proven.pdf'), photos });

/** Where a line ends no space is printed: a PDF cannot tell. */
const RUN_TOGETHER = 'two words run together';

for (const paper of PAPERS)
  test(`a PDF is what its article is, and whatever became of it on the way is found: ${paper}`, async () => {
    expect((await run({ article: whole, paper })).difference).toBeNull();
    // The mark is the layout's, and these have one layout.
    for (const { what, slot, of } of DAMAGES.filter(
      ({ layout, what: name }) => layout === undefined && name !== RUN_TOGETHER,
    )) {
      const { difference } = await run({ article: of(whole), paper, against: whole });
      expect(difference, what).toMatchObject({ slot });
    }
  });

test('photos that nobody has described, with a caption or without a word, are in the PDF all the same', async () => {
  const silent = (photo: Photo): Photo => ({ ...photo, alt: '' });
  const wordless = (photo: Photo): Photo => ({ ...silent(photo), caption: [], credit: '' });
  for (const change of [silent, wordless])
    for (const paper of PAPERS)
      expect((await run({ article: { ...whole, ...mapPhotos(whole, change) }, paper })).difference).toBeNull();
});

test('a photo that is not in the PDF is found', async () => {
  const { difference } = await run({
    article: { ...whole, photos: [{ ...photoOf(null), caption: plain('Cây cầu nhìn từ bờ bắc.') }] },
    paper: 'newspaper',
    against: whole,
  });
  expect(difference).toEqual({ slot: 'photo', expected: '4', found: '3' });
});

test('a page that is lost, and a file that breaks off, are found', async () => {
  const article = longArticle(5);
  await run({ article, paper: 'newspaper' });
  const bytes = await readFile(join(WORKSHOP, 'proven.pdf'));
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  document.removePage(1);
  const damaged = [await document.save(), bytes.subarray(0, bytes.length / 2), bytes.subarray(0, bytes.length - 2_000)];
  for (const [nth, file] of damaged.entries()) {
    await writeFile(join(WORKSHOP, 'damaged.pdf'), file);
    const found = await app.evaluate((_e, o) => desk.prove(o), {
      article,
      paper: 'newspaper' as const,
      file: join(WORKSHOP, 'damaged.pdf'),
      photos,
    });
    expect(found, `${nth}`).not.toBeNull();
  }
});
