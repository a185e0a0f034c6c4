import { describe, expect, test } from 'vitest';
import { asTcvn3, asVni } from '../../vietnamese/legacy/encoders';
import { type DocxParts, docxOf, paragraph, styled, text } from './docx-parts';
import { blocksIn, documentIn, linesIn, readBytes } from './reading';

const read = async (parts: DocxParts) => readBytes('bai.docx', await docxOf(parts));

const STYLES = [
  ['Title', 'Title', ''],
  ['Lead', 'Sa-pô', ''],
  ['Heading2', 'heading 2', '<w:outlineLvl w:val="1"/>'],
  ['Quote', 'Quote', ''],
  ['QuoteAttribution', 'Quote Attribution', ''],
  ['Caption', 'caption', ''],
  ['Byline', 'Bút danh', ''],
]
  .map(
    ([id, name, inside]) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:pPr>${inside}</w:pPr></w:style>`,
  )
  .join('');

const NUMBERING =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>' +
  '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>' +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>';

const item = (words: string, list: number, level = 0): string =>
  paragraph(text(words), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);

const PICTURE =
  '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="a" descr="Ruộng lúa"/><a:graphic><a:blip r:embed="lua"/></a:graphic></wp:inline></w:drawing></w:r>';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('what stays', () => {
  test('named styles say what a paragraph is', async () => {
    const body =
      styled('Title', text('Lúa chín sớm')) +
      styled('Lead', text('Nông dân gặt sớm nửa tháng.')) +
      styled('Heading2', text('Ba việc')) +
      styled('Byline', text('Lê Hạnh'));
    expect(await linesIn(read({ body, styles: STYLES }))).toEqual([
      'headline: Lúa chín sớm',
      'lead: Nông dân gặt sớm nửa tháng.',
      'subhead: Ba việc',
      'byline: Lê Hạnh',
    ]);
  });

  test('bold, italic and safe links stay; a link that runs something is text', async () => {
    const body = paragraph(
      `${text('đậm', '<w:b/>')}${text('nghiêng', '<w:i/>')}${text('thường', '<w:b w:val="0"/>')}` +
        `<w:hyperlink r:id="web">${text('trang')}</w:hyperlink><w:hyperlink r:id="bad">${text('bẫy')}</w:hyperlink>`,
    );
    const [block] = await blocksIn(read({ body, links: { web: 'https://example.vn/', bad: 'javascript:alert(1)' } }));
    expect(block).toEqual({
      type: 'paragraph',
      text: [
        { text: 'đậm', bold: true },
        { text: 'nghiêng', italic: true },
        { text: 'thường' },
        { text: 'trang', link: 'https://example.vn/' },
        { text: 'bẫy' },
      ],
    });
  });

  test('lists stay lists, one within another, counted or not', async () => {
    const body = item('một', 1) + item('một chấm một', 1, 1) + item('hai', 1) + item('thứ nhất', 2);
    const [bullets, numbers] = await blocksIn(read({ body, numbering: NUMBERING }));
    expect(bullets).toMatchObject({
      type: 'list',
      ordered: false,
      items: [{ sublist: { items: [{ text: [{ text: 'một chấm một' }] }] } }, { text: [{ text: 'hai' }] }],
    });
    expect(numbers).toMatchObject({ type: 'list', ordered: true, items: [{ text: [{ text: 'thứ nhất' }] }] });
  });

  test('a quotation keeps who says it', async () => {
    const body = styled('Quote', text('Nước về muộn.')) + styled('QuoteAttribution', text('— Ông Lê Văn Được'));
    expect(await blocksIn(read({ body, styles: STYLES }))).toEqual([
      { type: 'quote', text: [{ text: 'Nước về muộn.' }], attribution: 'Ông Lê Văn Được' },
    ]);
  });

  test('a photo stands in its place with its description, its caption after it', async () => {
    const body =
      paragraph(text('Trước.')) + paragraph(PICTURE) + styled('Caption', text('Gặt lúa.')) + paragraph(text('Sau.'));
    const document = await documentIn(read({ body, styles: STYLES, media: { 'lua.png': PNG } }));
    expect(document.blocks.map(({ block, hint, pictures }) => [block.type, hint, pictures])).toEqual([
      ['paragraph', null, []],
      ['photos', null, ['word/media/lua.png']],
      ['paragraph', 'caption', []],
      ['paragraph', null, []],
    ]);
    expect(document.pictures.get('word/media/lua.png')).toEqual(PNG);
    expect(document.blocks[1]?.block).toMatchObject({ photos: [{ alt: 'Ruộng lúa' }] });
  });

  test('a table is a table; merged cells are spread and told of', async () => {
    const cell = (words: string, properties = ''): string =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text(words))}</w:tc>`;
    const body = `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('Ấp')}${cell('Diện tích')}</w:tr><w:tr>${cell('Cả xã', '<w:gridSpan w:val="2"/>')}</w:tr></w:tbl>`;
    const { blocks, notes } = await documentIn(read({ body }));
    expect(blocks[0]?.block).toEqual({
      type: 'table',
      header: true,
      widths: null,
      rows: [
        [[{ text: 'Ấp' }], [{ text: 'Diện tích' }]],
        [[{ text: 'Cả xã' }], []],
      ],
    });
    expect(notes.map(({ kind }) => kind)).toEqual(['merged-cells']);
  });

  test('a table that only puts a photo above its caption is no table', async () => {
    const body = `<w:tbl><w:tr><w:tc>${paragraph(PICTURE)}</w:tc></w:tr><w:tr><w:tc>${styled('Caption', text('Gặt lúa.'))}</w:tc></w:tr></w:tbl>`;
    const { blocks } = await documentIn(read({ body, styles: STYLES, media: { 'lua.png': PNG } }));
    expect(blocks.map(({ block, hint }) => [block.type, hint])).toEqual([
      ['photos', null],
      ['paragraph', 'caption'],
    ]);
  });

  test('text in a box is a box, once, and told of', async () => {
    const inside = `<w:txbxContent>${paragraph(text('Thông tin thêm'))}</w:txbxContent>`;
    const body = paragraph(
      `${text('Thân bài.')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${inside}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>${inside}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    );
    const { blocks, notes } = await documentIn(read({ body }));
    expect(blocks.map(({ block }) => block.type)).toEqual(['paragraph', 'box']);
    expect(notes).toEqual([{ kind: 'text-box', text: 'Thông tin thêm' }]);
  });
});

describe('what is told and does not merge silently', () => {
  test('what was struck out is left out, what was put in is taken, both are told', async () => {
    const body = paragraph(
      `${text('Giá ')}<w:del w:id="1"><w:r><w:delText>7.000</w:delText></w:r></w:del><w:ins w:id="2">${text('8.200')}</w:ins>${text(' đồng.')}`,
    );
    const { blocks, notes } = await documentIn(read({ body }));
    expect(blocks[0]?.block).toEqual({ type: 'paragraph', text: [{ text: 'Giá 8.200 đồng.' }] });
    expect(notes).toEqual([
      { kind: 'tracked-deletion', text: '7.000' },
      { kind: 'tracked-insertion', text: '8.200' },
    ]);
  });

  test('hidden text, comments, footnotes and headers are told, not taken', async () => {
    const { blocks, notes } = await documentIn(
      read({
        body: paragraph(`${text('Thấy')}${text('giấu', '<w:vanish/>')}<w:r><w:footnoteReference w:id="2"/></w:r>`),
        footnotes: `<w:footnote w:id="2">${paragraph(text('Số liệu của xã.'))}</w:footnote>`,
        comments: `<w:comment w:id="0" w:author="Biên tập">${paragraph(text('Hỏi lại số này'))}</w:comment>`,
        header: paragraph(text('Bản thảo')),
      }),
    );
    expect(blocks.filter(({ hint }) => hint === null).map(({ block }) => block)).toEqual([
      { type: 'paragraph', text: [{ text: 'Thấy' }] },
    ]);
    expect(notes).toEqual([
      { kind: 'hidden-text', text: 'giấu' },
      { kind: 'footnote', text: 'Số liệu của xã.' },
      { kind: 'comment', text: 'Biên tập: Hỏi lại số này' },
      { kind: 'header-or-footer', text: 'Bản thảo' },
    ]);
  });
});

describe('old letters', () => {
  test('a run in a font of before Unicode is converted by its font, others are left', async () => {
    const font = (name: string): string => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;
    const body =
      paragraph(text(asTcvn3('Nông dân '), font('.VnTime')) + text(asTcvn3('được mùa'), font('.VnTimeH'))) +
      paragraph(text(asVni('Đồng ruộng'), font('VNI-Times'))) +
      paragraph(text('Straße und Café', font('Arial')));
    const document = await documentIn(read({ body }));
    expect(document.blocks.map(({ block }) => block)).toEqual([
      { type: 'paragraph', text: [{ text: 'Nông dân ĐƯỢC MÙA' }] },
      { type: 'paragraph', text: [{ text: 'Đồng ruộng' }] },
      { type: 'paragraph', text: [{ text: 'Straße und Café' }] },
    ]);
    expect(document.conversions.map(({ charset, font: name, after }) => [charset, name, after])).toEqual([
      ['tcvn3', '.VnTime', 'Nông dân'],
      ['tcvn3', '.VnTimeH', 'ĐƯỢC MÙA'],
      ['vni', 'VNI-Times', 'Đồng ruộng'],
    ]);
  });

  test('a VNI vowel and its sign that Word has put into two runs stay together', async () => {
    const font = '<w:rFonts w:ascii="VNI-Times" w:hAnsi="VNI-Times"/>';
    const body = paragraph(text('Vie', font) + text('ät Nam', `${font}<w:lang w:val="en-US"/>`));
    expect(await blocksIn(read({ body }))).toEqual([{ type: 'paragraph', text: [{ text: 'Việt Nam' }] }]);
  });
});

test('the properties tell title and keywords, never who installed Word', async () => {
  const core =
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    '<dc:title>Lúa chín sớm</dc:title><dc:creator>ADMIN-PC</dc:creator><cp:keywords>nông nghiệp; lúa</cp:keywords></cp:coreProperties>';
  const { facts } = await documentIn(read({ body: paragraph(text('Thân bài.')), core }));
  expect(facts).toMatchObject({ title: 'Lúa chín sớm', authors: [], tags: ['nông nghiệp', 'lúa'] });
});
