import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import type { Paper } from '#shared/exporting/formats';
import { finishPdf } from '../../../../src/main/exporting/pdf/finish-pdf';
import { type PdfFacts, pdfFactsOf } from '../../../../src/main/exporting/pdf/pdf-facts';
import { readPdf } from '../../../../src/main/exporting/pdf/read-pdf';
import { streamText } from '../../../../src/main/exporting/pdf/reading/stream-bytes';
import { bridgeArticle } from '../../../support/articles';
import { printed, words } from './printed';

const facts = (paper: Paper = 'newspaper'): PdfFacts =>
  pdfFactsOf(bridgeArticle(), { paper, publisher: 'Báo Ướt & Nắng' });

const threePages = () =>
  printed(
    ['một', 'hai', 'ba'].map((shows) => [{ mark: 0, shows }]),
    [0, 1, 2].map((page) => words('P', [page, 0])),
  );

const finished = async (paper?: Paper) => finishPdf(await threePages(), facts(paper));
const opened = async (paper?: Paper) => PDFDocument.load(await finished(paper), { updateMetadata: false });

const xmpOf = ({ catalog }: PDFDocument): string =>
  Buffer.from(streamText(catalog.lookup(PDFName.of('Metadata'))) || '', 'latin1').toString('utf8');

test('the PDF says whose it is, what about, in which language and when, and its XMP says the same', async () => {
  const document = await opened();
  expect(document.getTitle()).toBe('Xã Thạnh Lợi khánh thành cây cầu thứ ba bắc qua kênh Rạch Chanh');
  expect(document.getAuthor()).toBe('Lê Hạnh');
  expect(document.getSubject()).toMatch(/^Sáng 08\/3\/2024/u);
  expect(document.getKeywords()).toContain('Rạch Chanh');
  expect(document.getCreator()).toBe('Dateline');
  expect(document.getCreationDate()?.toISOString()).toBe('2024-03-08T03:54:03.000Z');
  expect(String(document.catalog.lookup(PDFName.of('Lang')))).toContain('vi');
  const xmp = xmpOf(document);
  for (const said of [document.getTitle(), document.getAuthor(), '2024-03-08T03:54:03Z', 'Báo Ướt &amp; Nắng'])
    expect(xmp).toContain(said);
});

test('the window of a reader shows the title, not the name of the file', async () => {
  const { catalog } = await opened();
  expect(String(catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict).get(PDFName.of('DisplayDocTitle')))).toBe(
    'true',
  );
});

test('its colours are sRGB, by a profile of the size that it says it has', async () => {
  const { catalog } = await opened();
  const intent = catalog.lookup(PDFName.of('OutputIntents'), PDFArray).lookup(0, PDFDict);
  const profile = Buffer.from(streamText(intent.lookup(PDFName.of('DestOutputProfile'))), 'latin1');
  expect(profile.readUInt32BE(0)).toBe(profile.length);
  expect(profile.toString('latin1', 12, 24)).toBe('mntrRGB XYZ ');
  expect(profile.toString('latin1', 36, 40)).toBe('acsp');
});

test('the same article has the same first identity, and another printing another second one', async () => {
  const idsOf = async (bytes: Uint8Array): Promise<readonly string[]> => {
    const { context } = await PDFDocument.load(await finishPdf(bytes, facts()), { updateMetadata: false });
    const ids = context.trailerInfo.ID;
    return ids instanceof PDFArray ? [0, 1].map((i) => ids.lookup(i, PDFHexString).asString()) : [];
  };
  const [one, other] = [await idsOf(await threePages()), await idsOf(await printed([[{ mark: 0, shows: 'x' }]]))];
  expect(one).toHaveLength(2);
  expect(one[0]).toBe(other[0]);
  expect(one[1]).not.toBe(other[1]);
});

test('finishing twice the same gives the same bytes', async () => {
  const bytes = await threePages();
  expect(Buffer.compare(await finishPdf(bytes, facts()), await finishPdf(bytes, facts()))).toBe(0);
});

test('what is drawn around the text leaves the text as it was', async () => {
  for (const paper of ['newspaper', 'decree-30'] as const)
    expect(await readPdf(await finished(paper))).toEqual({ text: 'một\nhai\nba', pages: 3, photos: 0 });
});

const drawnOn = async (paper: Paper): Promise<readonly string[]> => {
  const document = await opened(paper);
  return document.getPages().map(({ node }) => {
    const contents = node.Contents();
    const streams = contents instanceof PDFArray ? contents.asArray().map((_, i) => contents.lookup(i)) : [contents];
    return streams.map(streamText).join('\n');
  });
};

test('everything around the text is marked as drawn for the page alone', async () => {
  for (const content of await drawnOn('newspaper')) {
    expect(content.match(/\/Artifact/gu)?.length).toBeGreaterThanOrEqual(3);
    expect(content.match(/BDC/gu)?.length).toBe(content.match(/EMC/gu)?.length);
  }
});

/** Where each text of the header begins and ends, in points from the left. */
const spansOf = async (article: PdfFacts): Promise<readonly (readonly [number, number])[]> => {
  const document = await PDFDocument.load(await finishPdf(await threePages(), article), { updateMetadata: false });
  const contents = document.getPage(1).node.Contents();
  const drawn = contents instanceof PDFArray ? contents.asArray().map((_, i) => contents.lookup(i)) : [contents];
  const text = drawn.map(streamText).join('\n');
  return [...text.matchAll(/([\d.]+) [\d.]+ Td((?:\n\/Furniture\d+ [\d.]+ Tf\n<[\dA-F]+> Tj)+)/gu)].map(
    ([, x, shown = '']) => [Number(x), (shown.match(/<([\dA-F]+)>/gu) ?? []).join('').replace(/[<>]/gu, '').length / 4],
  );
};

test('a headline in wide capitals ends before the day begins', async () => {
  const title = 'ĐỒNG BÀO MIỀN NÚI PHÍA BẮC KHẨN TRƯƠNG THU HOẠCH MƯỜNG MƯỜNG NƯƠNG RẪY TRƯỚC MƯA';
  const [day, headline] = await spansOf({ ...facts(), title });
  const letters = [...title].length;
  expect(headline?.[0]).toBeLessThan(day?.[0] ?? 0);
  expect(headline?.[1]).toBeLessThan(letters);
  expect(headline?.[1]).toBeGreaterThan(letters / 2);
});

test('after Decree 30 the first page has nothing around its text', async () => {
  const [first = '', second = ''] = await drawnOn('decree-30');
  expect(first).not.toContain('/Artifact');
  expect(second).toContain('/Artifact');
});

test('fonts hold only the letters in use and are named so', async () => {
  const { context } = await opened();
  const names = context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict ? [object.get(PDFName.of('FontName'))] : []))
    .filter((name) => name !== undefined)
    .map(String);
  expect(names.length).toBeGreaterThanOrEqual(2);
  for (const name of names) expect(name).toMatch(/^\/[A-Z]{6}\+BeVietnamPro-Regular$/u);
});

test('what is no PDF is refused', async () => {
  await expect(finishPdf(Buffer.from('no pdf'), facts())).rejects.toThrow();
});
