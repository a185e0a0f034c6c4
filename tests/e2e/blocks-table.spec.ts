// A table of the body: the caret travels from cell to cell, rows and columns come and go, and nothing flows in or out of it.
import type { Block, Content, Inline, Table } from '../../src/shared/article/article';
import { textOf } from '../../src/shared/article/inline';
import { BLOCKS, BRIDGE, paragraph, plain, TABLE } from './support/editor-articles';
import { type EditorPage, expect, test } from './support/editor-page';

const ARTICLE: Content = { ...BRIDGE, body: [paragraph('Trước bảng.'), TABLE, paragraph('Sau bảng.')] };

const tableIn = async (editor: EditorPage): Promise<Table> => {
  const table = (await editor.read()).body.find((block): block is Table => block.type === 'table');
  if (!table) throw new Error('there is no table');
  return table;
};

const textsIn = async (editor: EditorPage): Promise<readonly (readonly string[])[]> =>
  (await tableIn(editor)).rows.map((row) => row.map((cell: Inline) => textOf(cell)));

const clickCell = async (editor: EditorPage, row: number, column: number): Promise<void> => {
  await editor.sheet.locator('tr').nth(row).locator('td').nth(column).click();
  await editor.press('End');
};

test('insert/table puts a table after the paragraph, with the caret in its first cell', async ({ editor }) => {
  await editor.open({ ...BRIDGE, body: [paragraph('Trước.'), paragraph('Sau.')] });
  await editor.focus('body');
  expect(await editor.run('insert/table')).toBe(true);
  await editor.type('Ấp');
  await editor.press('Tab');
  await editor.type('Hộ');
  const { body } = await editor.read();
  expect(body.map((block) => block.type)).toEqual(['paragraph', 'table', 'paragraph']);
  expect((await textsIn(editor))[0]?.slice(0, 2)).toEqual(['Ấp', 'Hộ']);
  expect((await editor.state()).within).toBe('table');
});

test('Tab and Shift+Tab travel from cell to cell, and Tab in the last cell adds a row', async ({ editor }) => {
  await editor.open(ARTICLE);
  await clickCell(editor, 2, 1);
  await editor.press('Tab');
  await editor.type('!');
  await editor.press('Shift+Tab', 'Shift+Tab');
  await editor.type('?');
  expect((await textsIn(editor))[2]).toEqual(['Tây?', '95', '275!']);
  await editor.press('Tab', 'Tab', 'Tab');
  await editor.type('Nam');
  expect((await textsIn(editor))[3]).toEqual(['Nam', '', '']);
  await editor.press('Control+z', 'Control+z');
  expect(await textsIn(editor)).toHaveLength(3);
});

test('arrow keys walk through the cells and leave the table on both sides', async ({ editor }) => {
  await editor.open(ARTICLE);
  await editor.focus('body');
  await editor.press('End', 'ArrowRight');
  await editor.type('1');
  await editor.press('Control+Home');
  await editor.focus('body');
  await editor.press('End', 'ArrowDown');
  expect((await editor.state()).within).toBe('table');
  for (let i = 0; i < 3; i += 1) await editor.press('ArrowDown');
  await expect.poll(async () => (await editor.state()).within).toBeNull();
  await editor.press('Home', 'ArrowLeft');
  await editor.type('9');
  const texts = await textsIn(editor);
  expect([texts[0]?.[0], texts[2]?.[2]]).toEqual(['1Ấp', '2759']);
});

test('Enter in a cell begins a line in the cell', async ({ editor }) => {
  await editor.open(ARTICLE);
  await clickCell(editor, 1, 0);
  await editor.press('Enter');
  await editor.type('Tây');
  expect((await textsIn(editor))[1]?.[0]).toBe('Đông\nTây');
});

for (const [key, cell] of [
  ['Backspace', 'Home'],
  ['Delete', 'End'],
  ['Control+Backspace', 'Home'],
  ['Control+Delete', 'End'],
] as const) {
  test(`${key} at a cell's edge joins no cells`, async ({ editor }) => {
    await editor.open(ARTICLE);
    await clickCell(editor, 1, 1);
    await editor.press(cell, key, key);
    expect(await editor.read()).toEqual(ARTICLE);
  });
}

test('a selection over several cells means the rectangle: Delete empties it, and one undo brings it back', async ({
  editor,
}) => {
  await editor.open(ARTICLE);
  await clickCell(editor, 1, 1);
  await editor.page.keyboard.down('Shift');
  await editor.sheet.locator('tr').nth(2).locator('td').nth(2).click();
  await editor.page.keyboard.up('Shift');
  await expect(editor.sheet.locator('td[data-picked]')).toHaveCount(4);
  await editor.press('Control+b');
  expect((await tableIn(editor)).rows[2]?.[0]).toEqual(plain('Tây'));
  expect((await tableIn(editor)).rows[2]?.[1]).toEqual([{ text: '95', bold: true }]);
  await editor.press('Delete');
  expect(await textsIn(editor)).toEqual([
    ['Ấp', 'Số hộ', 'Ngày công'],
    ['Đông', '', ''],
    ['Tây', '', ''],
  ]);
  await editor.press('Control+z', 'Control+z');
  expect(await editor.read()).toEqual(ARTICLE);
});

test('a selection by mouse from the headline into a cell, deleted, keeps the table and what is after the cell', async ({
  editor,
}) => {
  await editor.open(ARTICLE);
  const from = await editor.sheet.locator('h1').boundingBox();
  const cell = await editor.sheet.locator('tr').nth(1).locator('td').nth(1).boundingBox();
  if (from === null || cell === null) throw new Error('both are on the page');
  const { mouse } = editor.page;
  await mouse.move(from.x + 60, from.y + 18);
  await mouse.down();
  await mouse.move(cell.x + 40, cell.y + 4, { steps: 12 });
  await mouse.move(cell.x + 60, cell.y + 14, { steps: 4 });
  await mouse.up();
  await editor.press('Delete');
  const rows = await textsIn(editor);
  expect(rows).toHaveLength(3);
  expect(rows[1]?.[2]).toBe('340');
  expect(rows[2]).toEqual(['Tây', '95', '275']);
  expect(rows[0]).toEqual(['', '', '']);
  const { body, byline } = await editor.read();
  expect([body.at(-1), byline]).toEqual([paragraph('Sau bảng.'), BRIDGE.byline]);
  await editor.press('Control+z');
  expect(await editor.read()).toEqual(ARTICLE);
  expect(editor.complaints).toEqual([]);
});

const COMMANDS = [
  ['table/row-above', (rows) => rows.toSpliced(1, 0, ['', '', ''])],
  ['table/row-below', (rows) => rows.toSpliced(2, 0, ['', '', ''])],
  ['table/column-left', (rows) => rows.map((row) => row.toSpliced(1, 0, ''))],
  ['table/column-right', (rows) => rows.map((row) => row.toSpliced(2, 0, ''))],
  ['table/delete-row', (rows) => rows.toSpliced(1, 1)],
  ['table/delete-column', (rows) => rows.map((row) => row.toSpliced(1, 1))],
] as const satisfies readonly (readonly [string, (rows: string[][]) => string[][]])[];

for (const [command, becomes] of COMMANDS) {
  test(`${command}, and one undo takes it back`, async ({ editor }) => {
    await editor.open(ARTICLE);
    const before = (await textsIn(editor)).map((row) => [...row]);
    await clickCell(editor, 1, 1);
    await editor.run(command);
    expect(await textsIn(editor)).toEqual(becomes(before));
    expect(await editor.sheet.locator('td').count()).toBe(becomes(before).flat().length);
    await editor.press('Control+z');
    expect(await editor.read()).toEqual(ARTICLE);
    await editor.press('Control+y');
    expect(await textsIn(editor)).toEqual(becomes(before));
  });
}

test('table/header and table/delete', async ({ editor }) => {
  await editor.open(ARTICLE);
  await clickCell(editor, 1, 1);
  await expect(editor.sheet.getByRole('columnheader')).toHaveCount(3);
  await editor.run('table/header');
  expect((await tableIn(editor)).header).toBe(false);
  await expect(editor.sheet.getByRole('columnheader')).toHaveCount(0);
  await editor.run('table/delete');
  expect((await editor.read()).body).toEqual([paragraph('Trước bảng.'), paragraph('Sau bảng.')]);
});

test('cells copied from a spreadsheet fill the cells from the caret on, and the table grows', async ({ editor }) => {
  await editor.open(ARTICLE);
  await clickCell(editor, 2, 2);
  await editor.paste({
    'text/html': '<table><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>',
    'text/plain': '1\t2\n3\t4',
  });
  const rows = await textsIn(editor);
  expect(rows.map((row) => row.slice(2))).toEqual([
    ['Ngày công', ''],
    ['340', ''],
    ['1', '2'],
    ['3', '4'],
  ]);
  await editor.press('Control+z');
  expect(await editor.read()).toEqual(ARTICLE);
});

test('cells cut as a rectangle come back as cells where they are pasted', async ({ editor }) => {
  await editor.open(ARTICLE);
  await clickCell(editor, 1, 1);
  await editor.page.keyboard.down('Shift');
  await editor.sheet.locator('tr').nth(2).locator('td').nth(2).click();
  await editor.page.keyboard.up('Shift');
  await editor.press('Control+x');
  expect((await textsIn(editor)).slice(1)).toEqual([
    ['Đông', '', ''],
    ['Tây', '', ''],
  ]);
  await clickCell(editor, 1, 1);
  await editor.press('Control+v');
  expect(await editor.read()).toEqual(ARTICLE);
});

test('Ctrl+A takes the cell, then the body, then everything', async ({ editor }) => {
  await editor.open(ARTICLE);
  await clickCell(editor, 1, 0);
  await editor.press('Control+a', 'Delete');
  expect((await textsIn(editor))[1]).toEqual(['', '120', '340']);
  await editor.press('Control+z', 'ArrowRight', 'Control+a', 'Control+a', 'Delete');
  expect((await editor.read()).body).toEqual([]);
  expect((await editor.read()).headline).toEqual(BRIDGE.headline);
});

test('a body that begins and ends with a table takes the caret on both sides', async ({ editor }) => {
  await editor.open({ ...BRIDGE, body: [TABLE] });
  await editor.focus('body');
  await editor.type('Đầu');
  await editor.focus('byline');
  await editor.press('Home', 'ArrowLeft');
  await editor.type('Cuối');
  expect((await editor.read()).body).toEqual([paragraph('Đầu'), TABLE, paragraph('Cuối')]);
});

test('after a last table the end mark stands in the line below it', async ({ editor }) => {
  await editor.open({ ...BRIDGE, body: [TABLE] });
  const marked = editor.sheet.locator('[data-end-mark]');
  await expect(marked).toHaveCount(1);
  await expect(marked).toHaveText('');
  expect(await marked.evaluate((element) => element.previousElementSibling?.className)).toBe('table-frame');
  const line = await marked.evaluate((element) => Number.parseFloat(getComputedStyle(element).lineHeight));
  expect((await marked.boundingBox())?.height).toBeLessThan(line * 1.5);
});

test('an end mark typed before the last table is taken off once the caret moves on', async ({ editor }) => {
  await editor.open({ ...BRIDGE, body: [paragraph('Hết bài.'), TABLE] });
  await editor.focus('body');
  await editor.press('End');
  await editor.type(' ./.');
  await expect(editor.sheet.locator('.paragraph').first()).toHaveText('Hết bài. ./.');
  await editor.press('ArrowDown');
  await expect(editor.sheet.locator('.paragraph').first()).toHaveText('Hết bài.');
  await expect(editor.sheet.locator('[data-end-mark]')).toHaveCount(1);
  expect((await editor.read()).body).toEqual([paragraph('Hết bài.'), TABLE]);
  expect((await editor.state()).within).toBe('table');
});

test('every block of the body comes back from the sheet as it was given', async ({ editor }) => {
  await editor.open(BLOCKS);
  expect(await editor.read()).toEqual(BLOCKS);
  await editor.focus('body');
  await editor.press('Control+a', 'Control+x');
  expect((await editor.read()).body).toEqual([]);
  await editor.press('Control+v');
  const { body } = await editor.read();
  expect(body).toEqual(BLOCKS.body satisfies readonly Block[]);
  expect(editor.complaints).toEqual([]);
});
