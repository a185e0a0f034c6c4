import { PDFArray, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPdf } from '../../../../src/main/exporting/pdf/read-pdf';
import { printed, words } from './printed';

const read = async (...given: Parameters<typeof printed>) => readPdf(await printed(...given));

test('text is read in the order of the tags, whatever order it is painted in', async () => {
  const pages = [
    [
      { mark: 1, shows: 'chú thích' },
      { mark: 0, shows: 'Tít' },
    ],
  ];
  const { text } = await read(pages, [words('H1', [0, 0]), words('P', [0, 1])]);
  expect(text).toBe('Tít\nchú thích');
});

test('what belongs to one text is one text, on whichever pages it stands', async () => {
  const pages = [[{ mark: 0, shows: 'đoạn bắt đầu ' }], [{ mark: 0, shows: 'và kết thúc' }]];
  expect(await read(pages, [words('P', [0, 0], [1, 0])])).toEqual({
    text: 'đoạn bắt đầu và kết thúc',
    pages: 2,
    photos: 0,
  });
});

test('a photo that slid to the next page is read where its tag stands', async () => {
  const pages = [
    [{ mark: 0, shows: 'trước' }],
    [
      { mark: 0, shows: 'sau' },
      { mark: 1, shows: 'picture' as const },
      { mark: 2, shows: 'Ảnh: A' },
    ],
  ];
  const figure = { role: 'Figure', kids: [words('Figure', [1, 1]), words('NonStruct', [1, 2])] };
  expect(await read(pages, [words('P', [0, 0]), figure, words('P', [1, 0])])).toEqual({
    text: 'trước\nẢnh: A\nsau',
    pages: 2,
    photos: 1,
  });
});

test('headers, page numbers and bullets, which stand under no tag, are no part of the text', async () => {
  const pages = [
    [
      { mark: null, shows: 'Trang 1/1' },
      { mark: 0, shows: 'bài' },
      { mark: null, shows: '•' },
    ],
  ];
  expect((await read(pages, [words('P', [0, 0])])).text).toBe('bài');
});

test('the picture is counted each time it is shown, and one that is only drawn around the text is not', async () => {
  const pages = [
    [
      { mark: 0, shows: 'picture' as const },
      { mark: 1, shows: 'picture' as const },
      { mark: null, shows: 'picture' as const },
    ],
  ];
  expect((await read(pages, [words('Figure', [0, 0]), words('Figure', [0, 1])])).photos).toBe(2);
});

test('a frame around a quotation is no photo', async () => {
  expect(await read([[{ mark: 0, shows: 'lời nói' }]], [{ role: 'Figure', kids: [words('P', [0, 0])] }])).toMatchObject(
    {
      text: 'lời nói',
      photos: 0,
    },
  );
});

test('the names of columns, set anew on each page of a table, are read once', async () => {
  const pages = [[{ mark: 0, shows: 'Tên hộ' }], [{ mark: 0, shows: 'Tên hộ' }]];
  const row = { role: 'TR', kids: [words('TH', [0, 0], [1, 0])] };
  expect((await read(pages, [{ role: 'Table', kids: [row] }])).text).toBe('Tên hộ');
});

test('letters that stand for others, as engines write some quotation marks, are read as those', async () => {
  const pages = [
    [
      { mark: 0, shows: 'x', instead: '‘' },
      { mark: 0, shows: 'trong' },
    ],
  ];
  expect((await read(pages, [words('P', [0, 0])])).text).toBe('‘trong');
});

test('a line that ends within a text is a line break there', async () => {
  const pages = [
    [
      { mark: 0, shows: 'dòng một' },
      { mark: 1, shows: 'dòng hai', down: 14 },
    ],
  ];
  expect((await read(pages, [words('P', [0, 0], [0, 1])])).text).toBe('dòng một\ndòng hai');
});

test('tags that go round in circles end the reading all the same', async () => {
  const bytes = await printed([[{ mark: 0, shows: 'một' }]], [{ role: 'Sect', kids: [words('P', [0, 0])] }]);
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  for (const [ref, object] of document.context.enumerateIndirectObjects())
    if (object instanceof PDFDict && String(object.get(PDFName.of('S'))) === '/Sect')
      object.lookup(PDFName.of('K'), PDFArray).push(ref);
  expect((await readPdf(await document.save())).text).toBe('một');
});

test('any letters come back whole', async () => {
  const letters = fc.string({
    unit: fc.integer({ min: 0x21, max: 0x1fff }).map((code) => String.fromCharCode(code)),
    minLength: 1,
  });
  await fc.assert(
    fc.asyncProperty(letters, async (shows) => {
      const { text } = await read([[{ mark: 0, shows }]], [words('P', [0, 0])]);
      expect(text).toBe(shows.replace(/\s*\n\s*/gu, '\n').trim());
    }),
    { numRuns: 40 },
  );
});

test('what is no PDF is refused', async () => {
  await expect(readPdf(Buffer.from('<!DOCTYPE html>'))).rejects.toThrow();
});
