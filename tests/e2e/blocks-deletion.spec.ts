// What stands for itself in the body is never eaten by accident: it is marked first, and taken away by a second key.
import type { Block, Content } from '../../src/shared/article/article';
import { BOX, BRIDGE, PHOTOS, paragraph, plain, TABLE } from './support/editor-articles';
import { type EditorPage, expect, test } from './support/editor-page';

const RULE: Block = { type: 'rule' };
const SOLIDS = { table: TABLE, photos: PHOTOS, box: BOX, rule: RULE } as const;

const articleWith = (block: Block): Content => ({
  ...BRIDGE,
  body: [paragraph('Trước.'), block, paragraph('Sau.')],
});

/** A hand needs a moment for a second key; an input method's keys come faster, and take nothing away. */
const again = async (editor: EditorPage, key: string): Promise<void> => {
  await editor.page.waitForTimeout(160);
  await editor.press(key);
};

const caretAt = async (editor: EditorPage, edge: 'before' | 'after'): Promise<void> => {
  const text = editor.sheet.getByText(edge === 'before' ? 'Trước.' : 'Sau.', { exact: true });
  await text.click();
  await editor.press(edge === 'before' ? 'End' : 'Home');
};

for (const [name, block] of Object.entries(SOLIDS)) {
  const without: Content = { ...BRIDGE, body: [paragraph('Trước.'), paragraph('Sau.')] };
  for (const [key, edge] of [
    ['Backspace', 'after'],
    ['Delete', 'before'],
  ] as const) {
    test(`${name}: ${key} beside it marks it, ${key} again takes it away, one undo brings it back`, async ({
      editor,
    }) => {
      await editor.open(articleWith(block));
      await caretAt(editor, edge);
      await editor.press(key);
      expect(await editor.read()).toEqual(articleWith(block));
      await expect(editor.sheet.locator('[data-marked]')).toHaveCount(1);
      await expect(editor.page.getByRole('status').filter({ hasText: 'Đã đánh dấu' })).toHaveCount(1);
      await again(editor, key);
      expect(await editor.read()).toEqual(without);
      await editor.press('Control+z');
      expect(await editor.read()).toEqual(articleWith(block));
      await editor.press('Control+y');
      expect(await editor.read()).toEqual(without);
      expect(editor.complaints).toEqual([]);
    });
  }

  test(`${name}: keys that follow one another like an input method's take nothing away`, async ({ editor }) => {
    await editor.open(articleWith(block));
    await caretAt(editor, 'after');
    await editor.page.evaluate(() => {
      const root = document.querySelector('[role="textbox"]');
      for (let i = 0; i < 3; i += 1)
        root?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Backspace', bubbles: true, cancelable: true }));
    });
    expect(await editor.read()).toEqual(articleWith(block));
  });

  test(`${name}: any other key takes the mark off`, async ({ editor }) => {
    await editor.open(articleWith(block));
    await caretAt(editor, 'after');
    await editor.press('Backspace');
    await editor.type('x');
    await expect(editor.sheet.locator('[data-marked]')).toHaveCount(0);
    expect((await editor.read()).body.at(-1)).toEqual(paragraph('xSau.'));
    expect((await editor.read()).body[1]).toEqual(block);
  });

  test(`${name}: marked, it is cut whole and pasted whole elsewhere`, async ({ editor }) => {
    await editor.open(articleWith(block));
    await caretAt(editor, 'after');
    await editor.press('Backspace', 'Control+x');
    expect(await editor.read()).toEqual(without);
    await caretAt(editor, 'after');
    await editor.press('End', 'Control+v');
    expect((await editor.read()).body).toEqual([paragraph('Trước.'), paragraph('Sau.'), block]);
    await editor.press('Control+z', 'Control+z');
    expect(await editor.read()).toEqual(articleWith(block));
  });

  test(`${name}: a selection from the text before into the text after takes it whole`, async ({ editor }) => {
    await editor.open(articleWith(block));
    await caretAt(editor, 'before');
    await editor.page.keyboard.down('Shift');
    await editor.sheet.getByText('Sau.', { exact: true }).click({ position: { x: 1, y: 8 } });
    await editor.page.keyboard.up('Shift');
    await editor.press('Delete');
    expect((await editor.read()).body).toEqual([paragraph('Trước.Sau.')]);
    await editor.press('Control+z');
    expect(await editor.read()).toEqual(articleWith(block));
    expect(editor.complaints).toEqual([]);
  });
}

test('typing over a selection that ends in a box empties the box so far and joins nothing', async ({ editor }) => {
  await editor.open(articleWith(BOX));
  await caretAt(editor, 'before');
  await editor.page.keyboard.down('Shift');
  await editor.sheet
    .locator('.box li')
    .last()
    .click({ position: { x: 4, y: 8 } });
  await editor.press('Home');
  await editor.page.keyboard.up('Shift');
  await editor.type('!');
  const { body } = await editor.read();
  expect(body[0]).toEqual(paragraph('Trước.!'));
  expect(body[1]).toEqual({
    type: 'box',
    blocks: [{ type: 'list', ordered: false, items: [{ text: plain('Nạo vét kênh Bảy Ngàn'), sublist: null }] }],
  });
  await editor.press('Control+z');
  expect(await editor.read()).toEqual(articleWith(BOX));
});

test('Backspace at the start of a box joins nothing to the text above', async ({ editor }) => {
  const article = articleWith({ type: 'box', blocks: [{ type: 'paragraph', text: plain('Trong hộp.') }] });
  await editor.open(article);
  await editor.sheet.getByText('Trong hộp.').click();
  await editor.press('Home', 'Backspace', 'Control+Backspace', 'End', 'Delete', 'Control+Delete');
  expect(await editor.read()).toEqual(article);
});

test('Enter twice at the end of a box leaves it', async ({ editor }) => {
  await editor.open(articleWith(BOX));
  await editor.sheet.locator('.box li').last().click();
  await editor.press('End', 'Enter', 'Enter', 'Enter');
  await editor.type('Dưới hộp.');
  expect((await editor.read()).body).toEqual([paragraph('Trước.'), BOX, paragraph('Dưới hộp.'), paragraph('Sau.')]);
});

test('a box takes subheads and lists, and no quote', async ({ editor }) => {
  await editor.open(articleWith({ type: 'box', blocks: [{ type: 'paragraph', text: plain('Trong hộp.') }] }));
  await editor.sheet.getByText('Trong hộp.').click();
  await editor.press('Control+9');
  await editor.press('Control+8');
  const box = (await editor.read()).body[1];
  expect(box).toEqual({
    type: 'box',
    blocks: [{ type: 'list', ordered: false, items: [{ text: plain('Trong hộp.'), sublist: null }] }],
  });
  expect((await editor.state()).within).toBe('box');
});

test('a line across the text is marked by a click and taken away with Delete', async ({ editor }) => {
  await editor.open(articleWith(RULE));
  await editor.focus('body');
  await editor.sheet.locator('.rule').click();
  await again(editor, 'Delete');
  expect((await editor.read()).body).toEqual([paragraph('Trước.'), paragraph('Sau.')]);
});

test('arrow keys pass a line across the text on both ways', async ({ editor }) => {
  await editor.open(articleWith(RULE));
  await caretAt(editor, 'before');
  await editor.press('ArrowRight');
  await editor.type('1');
  await editor.press('Home', 'ArrowLeft');
  await editor.type('2');
  await editor.press('ArrowDown', 'Home');
  await editor.type('3');
  await editor.press('ArrowUp', 'Home');
  await editor.type('4');
  expect((await editor.read()).body).toEqual([paragraph('4Trước.2'), RULE, paragraph('31Sau.')]);
});
