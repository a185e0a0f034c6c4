// What is typed at a paragraph's start shapes it; one undo gives the typed characters back; an input method at work never does it.
import type { Block } from '../../src/shared/article/article';
import { BRIDGE, caption, paragraph, plain } from './support/editor-articles';
import { expect, test } from './support/editor-page';
import { compose, telex, unikey } from './support/vietnamese-input';

const list = (ordered: boolean, text: string, start = 1): Block => ({
  type: 'list',
  ordered,
  ...(start > 1 ? { start } : {}),
  items: [{ text: plain(text), sublist: null }],
});

const SHAPES: readonly (readonly [typed: string, becomes: Block])[] = [
  ['## ', { type: 'subhead', level: 2, text: plain('Góp công') }],
  ['### ', { type: 'subhead', level: 3, text: plain('Góp công') }],
  ['- ', list(false, 'Góp công')],
  ['* ', list(false, 'Góp công')],
  ['1. ', list(true, 'Góp công')],
  ['4. ', list(true, 'Góp công', 4)],
  ['> ', { type: 'quote', text: plain('Góp công'), attribution: '' }],
];

for (const [typed, becomes] of SHAPES) {
  test(`“${typed}” at a paragraph's start shapes it, and one undo brings the characters back`, async ({ editor }) => {
    await editor.open({ ...BRIDGE, body: [paragraph('Góp công')] });
    await editor.focus('body');
    await editor.press('Home');
    await editor.type(typed);
    await expect.poll(async () => (await editor.read()).body).toEqual([becomes]);
    await editor.press('Control+z');
    expect((await editor.read()).body).toEqual([paragraph(`${typed}Góp công`)]);
    await editor.press('Control+y');
    expect((await editor.read()).body).toEqual([becomes]);
    expect(editor.complaints).toEqual([]);
  });
}

test('behind a photo a list goes on counting by its name behind /, stays in step, and begins again from its handle', async ({
  editor,
}) => {
  const photo: Block = { type: 'photos', position: 'full', photos: [caption('Kênh')] };
  await editor.open({ ...BRIDGE, body: [list(true, 'Nạo vét'), photo, paragraph('x')] });
  await editor.sheet.getByText('x', { exact: true }).click();
  await editor.press('End', 'Backspace');
  await editor.type('/danh so');
  await editor.press('Enter');
  await editor.type('Đắp bờ');
  expect((await editor.read()).body).toEqual([list(true, 'Nạo vét'), photo, list(true, 'Đắp bờ', 2)]);
  await editor.sheet.getByText('Nạo vét', { exact: true }).click();
  await editor.press('End', 'Enter');
  await editor.type('Lát đá');
  expect((await editor.read()).body.at(-1)).toEqual(list(true, 'Đắp bờ', 3));
  await editor.sheet.getByText('Đắp bờ', { exact: true }).hover();
  await editor.page.getByRole('button', { name: /^Kéo để chuyển khối/u }).click();
  await editor.page.getByRole('menuitem', { name: 'Đánh số lại từ 1' }).click();
  expect((await editor.read()).body.at(-1)).toEqual(list(true, 'Đắp bờ'));
  expect(editor.complaints).toEqual([]);
});

test('--- and Enter draw a line across, and the caret goes on below it', async ({ editor }) => {
  await editor.open({ ...BRIDGE, body: [paragraph('Trước.')] });
  await editor.focus('body');
  await editor.press('End', 'Enter');
  await editor.type('---');
  await editor.press('Enter');
  await editor.type('Sau.');
  expect((await editor.read()).body).toEqual([paragraph('Trước.'), { type: 'rule' }, paragraph('Sau.')]);
  await editor.press('Control+z', 'Control+z');
  expect((await editor.read()).body).toEqual([paragraph('Trước.'), paragraph('---')]);
});

test('nothing is shaped in a headline, a lead, a caption, a byline or in the middle of a paragraph', async ({
  editor,
}) => {
  await editor.open({ ...BRIDGE, body: [paragraph('Góp công')] });
  for (const slot of ['headline', 'lead', 'photo', 'byline', 'body'] as const) {
    await editor.focus(slot);
    await editor.press('End');
    await editor.type('- ');
  }
  const { body, headline } = await editor.read();
  expect(body).toEqual([paragraph('Góp công-')]);
  expect(headline[0]?.text).toMatch(/-$/u);
  await editor.focus('headline');
  await editor.press('Control+a', 'ArrowLeft');
  await editor.type('## ');
  expect((await editor.read()).headline[0]?.text).toMatch(/^## /u);
});

test('a deletion that leaves “- ” behind shapes nothing, nor does a paste', async ({ editor }) => {
  await editor.open({ ...BRIDGE, body: [paragraph('- x')] });
  await editor.focus('body');
  await editor.press('End', 'Backspace');
  expect((await editor.read()).body).toEqual([paragraph('-')]);
  await editor.open({ ...BRIDGE, body: [] });
  await editor.focus('body');
  await editor.paste({ 'text/plain': '- ' });
  expect((await editor.read()).body).toEqual([paragraph('-')]);
});

test('Unikey types a list after “- ”, by bursts and by composition', async ({ editor }) => {
  await editor.open({ ...BRIDGE, body: [] });
  await editor.focus('body');
  await editor.type('- ');
  await unikey(editor.page, telex('Đường'));
  expect((await editor.read()).body).toEqual([list(false, 'Đường')]);
  await editor.press('Enter', 'Enter');
  await editor.type('1. ');
  await compose(editor.page, 'Cầu');
  expect((await editor.read()).body).toEqual([list(false, 'Đường'), list(true, 'Cầu')]);
});

for (const [claim, body, place, key, becomes] of [
  ['a paragraph', [paragraph('Một'), paragraph('Hai')], 'Hai', 'ArrowUp', [paragraph('Hai'), paragraph('Một')]],
  [
    'a list item',
    [{ ...list(false, 'Một'), items: ['Một', 'Hai'].map((text) => ({ text: plain(text), sublist: null })) }],
    'Một',
    'ArrowDown',
    [{ ...list(false, 'Một'), items: ['Hai', 'Một'].map((text) => ({ text: plain(text), sublist: null })) }],
  ],
  [
    'a quote with its name',
    [{ type: 'quote', text: plain('Của chung.'), attribution: 'Bà Tư' }, paragraph('Hai')],
    'Bà Tư',
    'ArrowDown',
    [paragraph('Hai'), { type: 'quote', text: plain('Của chung.'), attribution: 'Bà Tư' }],
  ],
  [
    'a table',
    [
      paragraph('Một'),
      { type: 'table', header: false, widths: null, rows: [[plain('a'), plain('b')]] },
      paragraph('Hai'),
    ],
    'a',
    'ArrowUp',
    [
      { type: 'table', header: false, widths: null, rows: [[plain('a'), plain('b')]] },
      paragraph('Một'),
      paragraph('Hai'),
    ],
  ],
] as readonly (readonly [string, readonly Block[], string, string, readonly Block[]])[]) {
  test(`Alt+Shift+${key} moves ${claim} one place, and one undo moves it back`, async ({ editor }) => {
    await editor.open({ ...BRIDGE, body });
    await editor.sheet.getByText(place, { exact: true }).click();
    await editor.press(`Alt+Shift+${key}`);
    expect((await editor.read()).body).toEqual(becomes);
    await editor.press('Control+z');
    expect((await editor.read()).body).toEqual(body);
    await editor.press('Control+y', ...Array<string>(6).fill(`Alt+Shift+${key}`));
    expect((await editor.read()).headline).toEqual(BRIDGE.headline);
    expect((await editor.read()).byline).toEqual(BRIDGE.byline);
    expect(editor.complaints).toEqual([]);
  });
}
