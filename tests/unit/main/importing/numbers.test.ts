// Numbers that an office program prints before its items stand nowhere in its text: none of them may be lost or change.
import { describe, expect, test } from 'vitest';
import { zipOf } from '../../../../src/main/bundle/zip-of';
import { placeOfLabel, saysMore } from '../../../../src/main/importing/office/number-label';
import { docxOf, paragraph, styled, text } from './docx-parts';
import { blocksIn, readBytes, readText } from './reading';

const NUMBERING = [
  ['0', 'decimal', '%1.'],
  ['1', 'decimal', 'Điều %1.'],
  ['2', 'upperRoman', '%1.'],
  ['3', 'lowerLetter', '%1)'],
]
  .map(
    ([id, format, pattern]) =>
      `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/></w:lvl></w:abstractNum>`,
  )
  .join('')
  .concat(
    ['0', '1', '2', '3']
      .map((id) => `<w:num w:numId="${Number(id) + 1}"><w:abstractNumId w:val="${id}"/></w:num>`)
      .join(''),
  );

const LIST = 1;
const ARTICLES = 2;
const ROMAN = 3;
const LETTERS = 4;

const item = (words: string, list: number): string =>
  paragraph(text(words), `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`);
const uncounted = (words: string): string =>
  paragraph(text(words), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>');
const plainly = (words: string): string => paragraph(text(words));

const blocks = async (body: string, styles = '') =>
  blocksIn(readBytes('bai.docx', await docxOf({ body, numbering: NUMBERING, styles })));

const said = (words: string) => ({ type: 'paragraph', text: [{ text: words }] });
const counted = (number: number, ...words: readonly string[]) => ({
  type: 'list',
  ordered: true,
  ...(number > 1 ? { start: number } : {}),
  items: words.map((text) => ({ text: [{ text }], sublist: null })),
});

describe('in Word', () => {
  test('items that follow one another are a list', async () => {
    expect(await blocks(item('Làm sân', LIST) + item('Kéo điện', LIST))).toMatchObject([
      { type: 'list', ordered: true, items: [{}, {}] },
    ]);
  });

  test('items with text between them keep their numbers', async () => {
    const body =
      item('Nguyên nhân', LIST) +
      plainly('Mưa kéo dài.') +
      item('Thiệt hại', LIST) +
      plainly('Hai trăm héc-ta.') +
      item('Cách chữa', LIST) +
      item('Hạn chót', LIST);
    expect(await blocks(body)).toEqual([
      counted(1, 'Nguyên nhân'),
      said('Mưa kéo dài.'),
      counted(2, 'Thiệt hại'),
      said('Hai trăm héc-ta.'),
      counted(3, 'Cách chữa', 'Hạn chót'),
    ]);
  });

  test('a second paragraph of an item stays in it, and the list goes on', async () => {
    const body =
      item('Kéo điện', LIST) + uncounted('Xong trong tháng tư.') + item('Dựng mái', LIST) + uncounted('Hết bài.');
    expect(await blocks(body)).toMatchObject([
      {
        type: 'list',
        items: [{ text: [{ text: 'Kéo điện\nXong trong tháng tư.' }] }, { text: [{ text: 'Dựng mái' }] }],
      },
      said('Hết bài.'),
    ]);
  });

  test('a number that says more than itself is typed out', async () => {
    expect(await blocks(item('Phạm vi', ARTICLES) + item('Đối tượng', ARTICLES))).toEqual([
      said('Điều 1. Phạm vi'),
      said('Điều 2. Đối tượng'),
    ]);
  });

  test('a heading keeps its number', async () => {
    const styles = `<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/><w:pPr><w:outlineLvl w:val="1"/><w:numPr><w:numId w:val="${ROMAN}"/></w:numPr></w:pPr></w:style>`;
    const body = styled('H2', text('Nguyên nhân')) + plainly('Mưa.') + styled('H2', text('Thiệt hại'));
    expect(await blocks(plainly('Mở đầu.') + body, styles)).toMatchObject([
      said('Mở đầu.'),
      { type: 'subhead', text: [{ text: 'I. Nguyên nhân' }] },
      said('Mưa.'),
      { type: 'subhead', text: [{ text: 'II. Thiệt hại' }] },
    ]);
  });

  test('letters count on as letters', async () => {
    expect(await blocks(item('một', LETTERS) + plainly('xen vào') + item('hai', LETTERS))).toEqual([
      said('a) một'),
      said('xen vào'),
      said('b) hai'),
    ]);
  });
});

test('in OpenDocument a list that counts on across text keeps its numbers', async () => {
  const list = (words: string, goesOn: boolean): string =>
    `<text:list text:style-name="L"${goesOn ? ' text:continue-numbering="true"' : ''}><text:list-item><text:p>${words}</text:p></text:list-item></text:list>`;
  const content = `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"><office:automatic-styles><text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/></text:list-style></office:automatic-styles><office:body><office:text>${list('Nguyên nhân', false)}<text:p>Mưa.</text:p>${list('Thiệt hại', true)}</office:text></office:body></office:document-content>`;
  const bytes = await zipOf([
    { name: 'mimetype', bytes: Buffer.from('application/vnd.oasis.opendocument.text'), how: 'store' },
    { name: 'content.xml', bytes: Buffer.from(content), how: 'deflate' },
  ]);
  expect(await blocksIn(readBytes('bai.odt', bytes))).toEqual([
    counted(1, 'Nguyên nhân'),
    said('Mưa.'),
    counted(2, 'Thiệt hại'),
  ]);
});

test('in RTF what is written out before an item is its number', async () => {
  const entry = (number: number, words: string): string =>
    `{\\listtext\\tab ${number}.\\tab}\\ls1\\ilvl0 ${words}\\par\\pard `;
  const rtf = `{\\rtf1\\ansi ${entry(1, 'Mot')}Xen vao.\\par ${entry(2, 'Hai')}}`;
  expect(await blocksIn(readText('bai.rtf', rtf))).toEqual([counted(1, 'Mot'), said('Xen vao.'), counted(2, 'Hai')]);
});

test.each([
  ['3.', 3],
  ['(12)', 12],
  ['c)', 3],
  ['Điều 4.', null],
  ['•', null],
])('the place of %s is %s', (label, place) => {
  expect(placeOfLabel(label)).toBe(place);
});

test.each([
  ['Điều 4.', true],
  ['IV.', false],
  ['a)', false],
  ['2.1.', false],
])('%s says more than its number: %s', (label, says) => {
  expect(saysMore(label)).toBe(says);
});
