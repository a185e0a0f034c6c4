// Tables, quotes and lines pasted from spreadsheets, word processors and pages; pictures that cannot come along are told of.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import type { Block, List } from '../../src/shared/article/article';
import { textOf } from '../../src/shared/article/inline';
import { blockTexts } from '../../src/shared/article/words';
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

test('a list within a list keeps its levels at an item, and one undo takes it back', async ({ editor }) => {
  const item = (text: string, sublist: List | null = null) => ({ text: plain(text), sublist });
  const list = (...items: List['items']): List => ({ type: 'list', ordered: false, items });
  const body = [list(item('Kênh'), item('Bờ bao'))];
  await editor.open({ ...BRIDGE, body });
  await editor.sheet.getByText('Kênh', { exact: true }).click();
  await editor.press('End', 'Enter');
  await editor.paste({ 'text/html': '<ul><li>Chợ<ol><li>Cổng</li></ol></li><li>Trường</li></ul>' });
  await editor.type(' học');
  const below: List = { ...list(item('Cổng')), ordered: true };
  expect((await editor.read()).body).toEqual([
    list(item('Kênh'), item('Chợ', below), item('Trường học'), item('Bờ bao')),
  ]);
  await editor.press('Control+z', 'Control+z');
  expect((await editor.read()).body).toEqual(body);
  expect(editor.complaints).toEqual([]);
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
  expect(await editor.page.evaluate(() => window.harness.left)).toEqual([
    { web: 0, drawing: 0, elsewhere: 1, 'no-place': 0 },
  ]);
});

test('what pretends to be a photo of ours is checked before it is believed', async ({ editor }) => {
  const forged = JSON.stringify({ asset: '../../etc/passwd', size: null, alt: 'x', credit: '' }).replace(
    /"/gu,
    '&quot;',
  );
  expect(await pasteInto(editor, `<div data-photos="full"><figure data-photo="${forged}"></figure></div>`)).toEqual([]);
  expect(editor.complaints).toEqual([]);
});

const fixture = (name: string): string => readFileSync(path.resolve('tests/fixtures/clipboard', name), 'utf8');

/** Put on the system's clipboard by Ctrl+C and taken from it by the key. */
const pasteForReal = async (
  editor: EditorPage,
  data: Readonly<Record<string, string>>,
  key = 'Control+v',
): Promise<void> => {
  await editor.page.evaluate((formats) => {
    const put = (event: ClipboardEvent): void => {
      for (const [type, text] of Object.entries(formats)) event.clipboardData?.setData(type, text);
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    document.addEventListener('copy', put, { capture: true, once: true });
  }, data);
  await editor.press('Control+c', key);
};

/** With RTF beside it, which a page cannot put there: by Electron's own clipboard, which is another one in later versions. */
const pasteWithRtf = async (
  editor: EditorPage,
  harness: ElectronApplication,
  data: { readonly html: string; readonly text: string; readonly rtf: string },
): Promise<void> => {
  await harness.evaluate(async ({ clipboard, ClipboardItem }, { html, text, rtf }) => {
    if (typeof ClipboardItem === 'function') {
      await clipboard.write([new ClipboardItem({ 'text/html': html, 'text/plain': text, 'text/rtf': rtf })]);
      return;
    }
    type Before = { readonly write: (data: object) => void };
    (clipboard as unknown as Before).write({ html, text, rtf });
  }, data);
  await editor.press('Control+v');
};

const inBody = async (editor: EditorPage): Promise<void> => {
  await editor.open({ ...BRIDGE, body: [paragraph('Trước.')] });
  await editor.focus('body');
  await editor.press('End', 'Enter');
};

const kindsOf = async (editor: EditorPage): Promise<readonly string[]> =>
  (await editor.read()).body.map(({ type }) => type);

for (const [name, text, expected] of [
  ['word-lists', 'Ba việc cần làm', ['paragraph', 'paragraph', 'list', 'list', 'paragraph']],
  ['google-docs', 'Mùa sen nở sớm', ['paragraph', 'subhead', 'paragraph', 'subhead', 'list', 'list', 'table']],
  ['excel-range', 'Giống\tHa\tTấn', ['paragraph', 'table']],
  [
    'libreoffice-writer',
    'Chợ nổi',
    ['paragraph', 'subhead', 'paragraph', 'subhead', 'list', 'paragraph', 'list', 'table', 'paragraph'],
  ],
  ['word-tracked', 'Cầu dài 42 mét', ['paragraph', 'paragraph', 'paragraph']],
  ['zalo', 'Anh ơi', ['paragraph', 'paragraph', 'paragraph']],
] as const) {
  test(`what ${name} stands for comes through the real clipboard, and one undo takes it back`, async ({ editor }) => {
    await inBody(editor);
    await pasteForReal(editor, { 'text/html': fixture(`${name}.html`), 'text/plain': text });
    await expect.poll(() => kindsOf(editor)).toEqual(expected);
    await editor.press('Control+z');
    expect((await editor.read()).body).toEqual([paragraph('Trước.')]);
    expect(editor.complaints).toEqual([]);
  });
}

test('pictures of Word’s RTF come through the real clipboard to where they stood, and go with one undo', async ({
  editor,
  harness,
}) => {
  await inBody(editor);
  const html = fixture('word-photos.html');
  await pasteWithRtf(editor, harness, { html: html, text: 'Hai tấm ảnh trong bài.', rtf: fixture('word-photos.rtf') });
  const photos = async () =>
    (await editor.read()).body.flatMap((block) => (block.type === 'photos' ? block.photos : []));
  await expect.poll(async () => (await photos()).map(({ size }) => size?.width)).toEqual([120, 96]);
  expect((await photos())[0]?.caption).toEqual(plain('Chợ nổi lúc sáu giờ sáng'));
  expect(await kindsOf(editor)).toEqual(['paragraph', 'paragraph', 'photos', 'paragraph', 'photos', 'paragraph']);
  await editor.press('Control+z');
  expect((await editor.read()).body).toEqual([paragraph('Trước.')]);
  expect(await editor.page.evaluate(() => window.harness.problems)).toEqual([]);
  expect(editor.complaints).toEqual([]);
});

test('a whole article from Word fills an empty one, photos with it, in one step', async ({ editor, harness }) => {
  await editor.open();
  await editor.focus('headline');
  const body = fixture('word-photos.html').replace(
    '<!--StartFragment-->',
    '<!--StartFragment--><p class=MsoTitle>Chợ nổi họp lại sau ba năm<o:p></o:p></p>',
  );
  await pasteWithRtf(editor, harness, {
    html: body,
    text: 'Chợ nổi họp lại sau ba năm',
    rtf: fixture('word-photos.rtf'),
  });
  await expect.poll(async () => textOf((await editor.read()).headline)).toBe('Chợ nổi họp lại sau ba năm');
  const widths = async () => {
    const content = await editor.read();
    const inText = content.body.flatMap((block) => (block.type === 'photos' ? block.photos : []));
    return [...content.photos, ...inText].map(({ size }) => size?.width);
  };
  // The text stands at once; its pictures as soon as they are stored.
  await expect.poll(widths).toEqual([120, 96]);
  await editor.press('Control+z');
  expect(await editor.read()).toMatchObject({ headline: [], photos: [], body: [] });
});

test('pasted plain, lists and marks stay behind; a slot of one line takes the first', async ({ editor }) => {
  await inBody(editor);
  const data = { 'text/html': '<ul><li><b>một</b></li><li>hai</li></ul>', 'text/plain': 'một\r\nhai' };
  await pasteForReal(editor, data, 'Control+Shift+v');
  await expect.poll(async () => (await editor.read()).body).toEqual(['Trước.', 'một', 'hai'].map(paragraph));
  await editor.press('Control+z');
  expect((await editor.read()).body).toEqual([paragraph('Trước.')]);
});

test('text in the fonts of before Unicode is readable when it lands', async ({ editor }) => {
  const body = await pasteInto(editor, fixture('tcvn3-word.html'), 'x');
  expect(body.map((block) => (block.type === 'paragraph' ? textOf(block.text) : ''))).toEqual([
    'Tin tức',
    'Việt Nam sáng nay có mưa tại Cần Thơ.',
    'TIN TRONG TỈNH',
  ]);
});

test('every payload that is kept as an example is read by the window’s own parser as by main’s', async ({ editor }) => {
  test.setTimeout(120_000);
  const names = readdirSync(path.resolve('tests/fixtures/clipboard')).filter((name) => name.endsWith('.html'));
  for (const name of names) {
    const words = (await pasteInto(editor, fixture(name))).flatMap(blockTexts).map(textOf).join(' ');
    const expected = fixture(name.replace(/html$/u, 'txt'))
      .replace(/^(?:!!|!\[|table).*$/gmu, '')
      .replace(/^\{\w+\}|\]\([^)]*\)/gmu, ' ')
      .match(/\p{L}{3,}/gu);
    for (const word of expected ?? []) expect(words, name).toContain(word);
  }
  expect(editor.complaints).toEqual([]);
});
