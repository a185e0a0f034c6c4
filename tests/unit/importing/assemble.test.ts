import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block, Inline, Photo } from '#shared/article/article';
import { plain, textOf } from '#shared/article/inline';
import { blockTexts } from '#shared/article/words';
import { plainView } from '#shared/exporting/plain-view';
import { assemble } from '#shared/importing/assemble';
import { type Hint, NO_FACTS, type ReadBlock, type ReadDocument } from '#shared/importing/document';
import { settle } from '#shared/importing/settle';
import { PORTAL } from '#shared/layout/portal';

const HEADLINE = 'Long Điền có cầu mới';
const LEAD = 'Sáng nay, xã Long Điền khánh thành cây cầu mới bắc qua kênh Tư, nối hai ấp vốn cách nhau một chuyến đò.';
const BODY = 'Cầu dài 42 m, rộng 4 m, do người dân và doanh nghiệp cùng góp vốn xây dựng trong bảy tháng.';
const MORE = 'Tháng sau, xã sẽ làm thêm đường dẫn và trồng cây xanh hai bên bờ kênh.';

const read = (block: Block, hint: Hint | null = null, pictures: ReadBlock['pictures'] = []): ReadBlock => ({
  block,
  hint,
  pictures,
});
const paragraph = (text: string | Inline, hint: Hint | null = null): ReadBlock =>
  read({ type: 'paragraph', text: typeof text === 'string' ? plain(text) : text }, hint);

const PHOTO: Photo = { asset: null, size: null, alt: '', caption: [], credit: '' };
const picture = (key: string): ReadBlock => read({ type: 'photos', position: 'full', photos: [PHOTO] }, null, [key]);

const documentOf = (blocks: readonly ReadBlock[], more: Partial<ReadDocument> = {}): ReadDocument => ({
  blocks,
  pictures: new Map(),
  facts: NO_FACTS,
  conversions: [],
  notes: [],
  dropped: [],
  ...more,
});

const settled = (document: ReadDocument) => settle(assemble(document, PORTAL).parts, [], PORTAL);
const view = (document: ReadDocument) => {
  const result = settled(document);
  return plainView(result.content, result);
};

const WRITTEN = [paragraph(HEADLINE), paragraph(LEAD), paragraph(BODY), paragraph(MORE), paragraph('Lê Hạnh')];

test('a document of paragraphs falls into its slots like a page', () => {
  expect(view(documentOf(WRITTEN))).toEqual({
    headline: HEADLINE,
    dateline: null,
    lead: LEAD,
    photos: [],
    body: [BODY, MORE],
    endMark: false,
    byline: ['Lê Hạnh'],
    dropped: [],
  });
});

test('a document without any furniture loses no line, whatever its lines look like', () => {
  const odd = ['Kinh tế', 'Xem thêm', 'Tin liên quan', 'Hội nghị tổng kết (08/03/2024)', '***', 'Liên hệ'];
  const blocks = [...WRITTEN.slice(0, 3), paragraph('Kinh tế'), paragraph(BODY), paragraph('Hội nghị (08/03/2024)')];
  expect(view(documentOf(blocks)).dropped).toEqual([]);
  for (const line of odd) expect(view(documentOf([...WRITTEN, paragraph(line)])).dropped).toEqual([]);
});

test('bold, italics and links come along', () => {
  const marked: Inline = [
    { text: 'Cầu dài 42 m, ' },
    { text: 'rộng 4 m', bold: true },
    { text: ', xem ' },
    { text: 'bản vẽ', link: 'https://portal.example/' },
    { text: ' của huyện, do người dân cùng góp vốn./.', italic: true },
  ];
  const { content, endMark } = settled(
    documentOf([paragraph(HEADLINE), paragraph(LEAD), paragraph(MORE), paragraph(marked)]),
  );
  const last = content.body.at(-1);
  expect(endMark).toBe(true);
  expect(last).toEqual({
    type: 'paragraph',
    text: [...marked.slice(0, 4), { text: ' của huyện, do người dân cùng góp vốn', italic: true }],
  });
});

test('lists and tables stay what they are, where they stand', () => {
  const list: Block = { type: 'list', ordered: false, items: [{ text: plain('Cát'), sublist: null }] };
  const table: Block = { type: 'table', header: true, widths: null, rows: [[plain('Vật liệu'), plain('Tấn')]] };
  const { content } = settled(
    documentOf([...WRITTEN.slice(0, 3), read(list), paragraph(MORE), read(table), paragraph('Lê Hạnh')]),
  );
  expect(content.body.map(({ type }) => type)).toEqual(['paragraph', 'list', 'paragraph', 'table']);
  expect(content.byline).toEqual([{ name: 'Lê Hạnh', role: null }]);
});

test('a picture before the text goes to the photo slot, with the caption beside it; a later one stays in the text', () => {
  const document = documentOf([
    paragraph(HEADLINE),
    paragraph(LEAD),
    picture('a'),
    paragraph('Cầu Long Điền nhìn từ trên cao. Ảnh: Kim Ngân'),
    paragraph(BODY),
    picture('b'),
    paragraph('Người dân qua cầu', 'caption'),
    paragraph(MORE),
  ]);
  const { content } = settled(document);
  expect(content.photos).toMatchObject([{ caption: plain('Cầu Long Điền nhìn từ trên cao.'), credit: 'Kim Ngân' }]);
  expect(content.body[1]).toMatchObject({ type: 'photos', photos: [{ caption: plain('Người dân qua cầu') }] });
});

test('a stored picture is in its photo', () => {
  const asset = { asset: null, size: { width: 640, height: 480 } };
  const { parts } = assemble(
    documentOf([
      paragraph(HEADLINE),
      paragraph(LEAD),
      picture('a'),
      paragraph('Cầu Long Điền', 'caption'),
      paragraph(BODY),
    ]),
    PORTAL,
  );
  expect(settle(parts, [], PORTAL, new Map([['a', asset]])).content.photos).toMatchObject([asset]);
});

test('the words of the source for its blocks are believed', () => {
  const document = documentOf([
    paragraph('Tổng hợp trong ngày', 'furniture'),
    paragraph('Chuyện cây cầu', 'headline'),
    paragraph('Hai ấp nay đã gần.', 'lead'),
    paragraph(BODY),
    paragraph('nhóm phóng viên', 'byline'),
  ]);
  expect(view(document)).toMatchObject({
    headline: 'Chuyện cây cầu',
    lead: 'Hai ấp nay đã gần.',
    body: [BODY],
    byline: ['nhóm phóng viên'],
    dropped: ['Tổng hợp trong ngày'],
  });
});

test('what the lines do not say, the properties of the file do', () => {
  const facts = { ...NO_FACTS, title: HEADLINE, authors: ['Lê Hạnh'] };
  const { content, warnings } = settled(documentOf([paragraph(LEAD), paragraph(BODY)], { facts }));
  expect(textOf(content.headline)).toBe(HEADLINE);
  expect(content.byline).toEqual([{ name: 'Lê Hạnh', role: null }]);
  expect(warnings.map(({ line }) => line)).toContain(0);
});

test('the title among the properties finds the headline among the lines', () => {
  const facts = { ...NO_FACTS, title: `${HEADLINE} - Cổng thông tin huyện` };
  const blocks = [paragraph('Nối nhịp bờ vui bên dòng kênh Tư thân thuộc'), ...WRITTEN];
  expect(view(documentOf(blocks, { facts })).headline).toBe(HEADLINE);
});

test('line breaks inside a paragraph of the text stay', () => {
  const verse = 'Cầu em bắc nhịp đôi bờ,\nkênh Tư nước lớn bây giờ gần nhau.';
  expect(view(documentOf([...WRITTEN.slice(0, 3), paragraph(verse), paragraph(MORE)])).body).toContain(verse);
});

test('subheads keep their level', () => {
  const subhead = read({ type: 'subhead', level: 3, text: plain('Góp từng ngày công') });
  const { content } = settled(documentOf([...WRITTEN.slice(0, 3), subhead, paragraph(MORE)]));
  expect(content.body[1]).toEqual({ type: 'subhead', level: 3, text: plain('Góp từng ngày công') });
});

test('what the reader left out can be taken back', () => {
  const { parts } = assemble(documentOf(WRITTEN, { dropped: ['Trang chủ', MORE] }), PORTAL);
  const last = parts.length - 1;
  expect(parts[last]).toMatchObject({ text: MORE, fate: 'dropped' });
  const { dropped, content } = settle(parts, [{ at: last, to: 'paragraph' }], PORTAL);
  expect(dropped).toEqual(['Trang chủ']);
  expect(content.body).toHaveLength(3);
});

const lines = readFileSync(resolve('tests/fixtures/portal-pages/newspaper-with-menus.txt'), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '');
const anyBlock: fc.Arbitrary<ReadBlock> = fc.oneof(
  fc.constantFrom(...lines).map((line) => paragraph(line)),
  fc
    .tuple(fc.constantFrom(...lines), fc.constantFrom<Hint>('headline', 'lead', 'caption', 'byline', 'furniture'))
    .map(([line, hint]) => paragraph(line, hint)),
  fc
    .constantFrom(...lines)
    .map((line) => read({ type: 'list', ordered: true, items: [{ text: plain(line), sublist: null }] })),
  fc.constantFrom(...lines).map((line) => read({ type: 'quote', text: plain(line), attribution: 'Lê Hạnh' })),
  fc.constant(picture('a')),
);
const ink = (texts: readonly string[]): string => [...texts.join('').replace(/[^\p{L}\p{N}]/gu, '')].sort().join('');

test('every letter of any document is in exactly one part', () => {
  fc.assert(
    fc.property(fc.array(anyBlock, { maxLength: 25 }), (blocks) => {
      const { parts } = assemble(documentOf(blocks), PORTAL);
      const written = blocks.flatMap(({ block }) => blockTexts(block).map(textOf));
      expect(ink(parts.map(({ text }) => text))).toBe(ink(written));
      expect(parts.map(({ at }) => at)).toEqual(parts.map((_, i) => i));
    }),
    { numRuns: 300 },
  );
});
