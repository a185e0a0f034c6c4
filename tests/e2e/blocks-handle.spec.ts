// The handle in the margin moves a block by dragging, and its menu shapes, copies and deletes it.
import type { Locator } from '@playwright/test';
import type { Block } from '../../src/shared/article/article';
import { BRIDGE, caption, paragraph, TABLE } from './support/editor-articles';
import { type EditorPage, expect, test } from './support/editor-page';

const handle = (editor: EditorPage) => editor.page.getByRole('button', { name: /^Kéo để chuyển khối/u });

const hover = async (editor: EditorPage, text: string): Promise<void> => {
  await editor.sheet.getByText(text, { exact: true }).hover();
  await expect(handle(editor)).toBeVisible();
};

const boxOf = async (editor: EditorPage, text: string) => {
  const box = await editor.sheet.getByText(text, { exact: true }).boundingBox();
  if (box === null) throw new Error(`${text} is not on the page`);
  return box;
};

const THREE = { ...BRIDGE, body: [paragraph('Một'), paragraph('Hai'), paragraph('Ba')] };

test('a block dragged by its handle falls where the line shows, in one undo step', async ({ editor }) => {
  await editor.open(THREE);
  await editor.focus('body');
  await hover(editor, 'Ba');
  const grip = await handle(editor).boundingBox();
  const target = await boxOf(editor, 'Một');
  if (grip === null) throw new Error('the handle is on the page');
  const { mouse } = editor.page;
  await mouse.move(grip.x + 8, grip.y + 12);
  await mouse.down();
  await mouse.move(grip.x + 10, target.y + 30, { steps: 6 });
  await mouse.move(grip.x + 10, target.y + 4, { steps: 4 });
  await mouse.up();
  expect((await editor.read()).body).toEqual([paragraph('Ba'), paragraph('Một'), paragraph('Hai')]);
  await editor.press('Control+z');
  expect(await editor.read()).toEqual(THREE);
  expect(editor.complaints).toEqual([]);
});

test('a drag given up with Escape, or let go over the headline, moves nothing', async ({ editor }) => {
  await editor.open(THREE);
  for (const escapes of [true, false]) {
    await hover(editor, 'Ba');
    const grip = await handle(editor).boundingBox();
    const headline = await editor.sheet.locator('h1').boundingBox();
    if (grip === null || headline === null) throw new Error('both are on the page');
    await editor.page.mouse.move(grip.x + 8, grip.y + 12);
    await editor.page.mouse.down();
    await editor.page.mouse.move(grip.x + 10, headline.y + 10, { steps: 6 });
    if (escapes) await editor.press('Escape');
    await editor.page.mouse.up();
    expect(await editor.read()).toEqual(THREE);
  }
});

const LONG = {
  ...BRIDGE,
  body: Array.from({ length: 40 }, (_, i) => paragraph(`Đoạn ${i + 1} dài thêm vài chữ`)),
};

/** Where it stands once the sheet no longer scrolls beneath the pointer. */
const atRest = async (part: Locator): Promise<number> => {
  let [before, now] = [Number.NaN, Number.NaN];
  await expect
    .poll(
      async () => {
        [before, now] = [now, (await part.boundingBox())?.y ?? Number.NaN];
        return now === before;
      },
      { intervals: [100] },
    )
    .toBe(true);
  return now;
};

test('a block dragged to the lower edge scrolls the sheet, falls to the last place from just below it, and Ctrl+Z is the article’s', async ({
  editor,
}) => {
  await editor.open(LONG);
  await editor.page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await hover(editor, 'Đoạn 1 dài thêm vài chữ');
  const grip = await handle(editor).boundingBox();
  const height = editor.page.viewportSize()?.height ?? (await editor.page.evaluate(() => window.innerHeight));
  if (grip === null) throw new Error('the handle is on the page');
  const { mouse } = editor.page;
  await mouse.move(grip.x + 6, grip.y + 12);
  await mouse.down();
  await mouse.move(grip.x + 8, height - 4, { steps: 8 });
  const byline = editor.sheet.locator('[data-slot="byline"]');
  await expect(byline).toBeInViewport({ ratio: 1 });
  const place = await atRest(byline);
  await mouse.move(grip.x + 8, place + 8, { steps: 4 });
  await mouse.up();
  expect((await editor.read()).body.at(-1)).toEqual(paragraph('Đoạn 1 dài thêm vài chữ'));
  await expect(byline).toBeInViewport({ ratio: 1 });
  await editor.press('Control+z');
  expect(await editor.read()).toEqual(LONG);
});

test('while the wheel turns under a drag, the block falls where the line then shows', async ({ editor }) => {
  await editor.open(LONG);
  await hover(editor, 'Đoạn 1 dài thêm vài chữ');
  const grip = await handle(editor).boundingBox();
  const third = await boxOf(editor, 'Đoạn 3 dài thêm vài chữ');
  if (grip === null) throw new Error('the handle is on the page');
  const { mouse } = editor.page;
  await mouse.move(grip.x + 6, grip.y + 12);
  await mouse.down();
  await mouse.move(grip.x + 8, third.y + 4, { steps: 4 });
  await mouse.wheel(0, 400);
  await expect.poll(async () => (await boxOf(editor, 'Đoạn 3 dài thêm vài chữ')).y).toBeLessThan(third.y - 300);
  const under = await editor.sheet.evaluate(
    (sheet, y) => [...sheet.children].findLast((child) => child.getBoundingClientRect().top <= y)?.textContent ?? '',
    third.y + 4,
  );
  await mouse.up();
  const texts = await editor.sheet.locator(':scope > :not([data-slot])').allTextContents();
  const fell = texts.findIndex((text) => text.startsWith('Đoạn 1 '));
  expect([texts[fell - 1], texts[fell + 1]]).toContain(under);
});

test('the handle stands at body blocks only', async ({ editor }) => {
  await editor.open(THREE);
  await editor.sheet.locator('h1').hover();
  await expect(handle(editor)).toHaveCount(0);
  await editor.sheet.locator('[data-slot="byline"]').hover();
  await expect(handle(editor)).toHaveCount(0);
});

test('its menu makes a quote, duplicates, moves and deletes', async ({ editor }) => {
  await editor.open(THREE);
  const choose = async (text: string, item: string): Promise<void> => {
    await hover(editor, text);
    await handle(editor).click();
    await editor.page.getByRole('menuitem', { name: item, exact: true }).click();
  };
  await choose('Hai', 'Trích dẫn');
  expect((await editor.read()).body[1]).toMatchObject({ type: 'quote' });
  await choose('Một', 'Nhân đôi khối');
  await choose('Ba', 'Chuyển khối lên trên');
  await choose('Ba', 'Xóa khối');
  expect((await editor.read()).body.map((block) => block.type)).toEqual(['paragraph', 'paragraph', 'quote']);
  expect(editor.complaints).toEqual([]);
});

test('a table is duplicated whole, without choices that are for text', async ({ editor }) => {
  await editor.open({ ...BRIDGE, body: [paragraph('Một'), TABLE] });
  await hover(editor, 'Đông');
  await handle(editor).click();
  await expect(editor.page.getByRole('menuitem')).toHaveCount(4);
  await editor.page.getByRole('menuitem', { name: 'Nhân đôi khối' }).click();
  expect((await editor.read()).body).toEqual([paragraph('Một'), TABLE, TABLE]);
});

test('a click at a line’s beginning is for writing, in an empty body too', async ({ editor }) => {
  for (const body of [[], [paragraph('Một')]]) {
    await editor.open({ ...BRIDGE, body });
    const block = await editor.sheet.locator('.paragraph').first().boundingBox();
    if (block === null) throw new Error('the body is on the page');
    for (const x of [block.x + 1, block.x - 1, block.x - 5]) {
      await editor.page.mouse.move(x, block.y + 10);
      await expect(handle(editor)).toBeVisible();
      await editor.page.mouse.click(x, block.y + 10);
      await expect(editor.page.getByRole('menu')).toHaveCount(0);
      expect((await editor.state()).slot).toBe('body');
    }
  }
  await editor.type('x');
  expect((await editor.read()).body).toEqual([paragraph('xMột')]);
});

const ON_THE_RIGHT: Block = { type: 'photos', position: 'right', photos: [caption('Cầu mới nhìn từ bờ đông.')] };

test('at a photo on the right the handle stands on the photo, not on the text beside it', async ({ editor }) => {
  await editor.open({ ...BRIDGE, body: [paragraph('Một'), ON_THE_RIGHT, paragraph('Hai')] });
  await editor.sheet.locator('.body-photo figcaption').hover();
  const [grip, photo] = [await handle(editor).boundingBox(), await editor.sheet.locator('.photos').boundingBox()];
  expect(grip?.x ?? 0).toBeGreaterThanOrEqual(photo?.x ?? Number.POSITIVE_INFINITY);
});
