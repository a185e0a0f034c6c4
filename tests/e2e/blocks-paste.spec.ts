// Tables, quotes and lines pasted from spreadsheets, word processors and pages; pictures that cannot come along are told of.
import type { Block } from '../../src/shared/article/article';
import { textOf } from '../../src/shared/article/inline';
import { BRIDGE, paragraph, plain } from './support/editor-articles';
import { type EditorPage, expect, test } from './support/editor-page';

const pasteInto = async (editor: EditorPage, html: string, text = ''): Promise<readonly Block[]> => {
  await editor.open({ ...BRIDGE, body: [] });
  await editor.focus('body');
  await editor.paste({ 'text/html': html, 'text/plain': text });
  return (await editor.read()).body;
};

const texts = (block: Block | undefined): readonly (readonly string[])[] =>
  block?.type === 'table' ? block.rows.map((row) => row.map(textOf)) : [];

const isHeaded = (block: Block | undefined): boolean => block?.type === 'table' && block.header;

test('a spreadsheet’s cells are a table, merged cells with their text in the first', async ({ editor }) => {
  const [table, ...others] = await pasteInto(
    editor,
    `<html><head><style>.xl65 { font-weight: 700 }</style></head><body><table border=0><colgroup><col width=64><col width=64><col width=64></colgroup>
      <!--StartFragment--><tr height=20><td colspan=2 class=xl65 style='font-weight:700'>Số hộ</td><td style='font-weight:700'>Năm</td></tr>
      <tr height=20><td rowspan=2>Đông</td><td align=right>120</td><td>2024</td></tr><tr><td>95</td><td>&nbsp;</td></tr>
      <tr><td></td><td></td><td></td></tr><!--EndFragment--></table></body></html>`,
    'Số hộ\t\tNăm',
  );
  expect(texts(table)).toEqual([
    ['Số hộ', '', 'Năm'],
    ['Đông', '120', '2024'],
    ['', '95', ''],
  ]);
  expect(isHeaded(table)).toBe(true);
  expect(others).toEqual([]);
});

test('the header is known by thead, by th, or not at all; cells keep their lines and marks', async ({ editor }) => {
  const [first] = await pasteInto(
    editor,
    '<table><thead><tr><td>a</td><td>b</td></tr></thead><tbody><tr><td><p>một</p><p><b>hai</b></p></td><td>c<br>d</td></tr></tbody></table>',
  );
  expect(isHeaded(first)).toBe(true);
  expect(first?.type === 'table' && first.rows[1]).toEqual([
    [{ text: 'một\n' }, { text: 'hai', bold: true }],
    plain('c\nd'),
  ]);
  const [second] = await pasteInto(editor, '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>');
  expect(isHeaded(second)).toBe(false);
});

test('a table of one column, or around another table, only lays a page out', async ({ editor }) => {
  expect(await pasteInto(editor, '<table><tr><td>Một</td></tr><tr><td><p>Hai</p><p>Ba</p></td></tr></table>')).toEqual(
    ['Một', 'Hai', 'Ba'].map(paragraph),
  );
  const [, table] = await pasteInto(
    editor,
    '<table><tr><td>Trên</td><td><table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table></td></tr></table>',
  );
  expect(texts(table)).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
});

test('plain text with tabs stays paragraphs', async ({ editor }) => {
  expect(await pasteInto(editor, '', 'a\tb\nc\td')).toEqual([paragraph('a b'), paragraph('c d')]);
});

test('a line across and a quote with its name come from a page', async ({ editor }) => {
  expect(
    await pasteInto(editor, '<p>Một</p><hr><blockquote>Của chung. <cite>– Bà Tư</cite></blockquote><p>Hai</p>'),
  ).toEqual([
    paragraph('Một'),
    { type: 'rule' },
    { type: 'quote', text: plain('Của chung.'), attribution: 'Bà Tư' },
    paragraph('Hai'),
  ]);
});

test('pictures of the disk or of another page are told of, and the text is there', async ({ editor }) => {
  const body = await pasteInto(editor, '<p>Chữ<img width=400 src="file:///C:/Users/tam/anh.png"></p>', 'Chữ');
  expect(body).toEqual([paragraph('Chữ')]);
  expect(await editor.page.evaluate(() => window.harness.problems)).toEqual(['pictures-left']);
});

test('what pretends to be a photo of ours is checked before it is believed', async ({ editor }) => {
  const forged = JSON.stringify({ asset: '../../etc/passwd', size: null, alt: 'x', credit: '' }).replace(
    /"/gu,
    '&quot;',
  );
  expect(await pasteInto(editor, `<div data-photos="full"><figure data-photo="${forged}"></figure></div>`)).toEqual([]);
  expect(editor.complaints).toEqual([]);
});
