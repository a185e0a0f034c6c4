// The menu behind `/`, the bars at a table and at photos, and photos put into the body.
import type { Content, Photos } from '../../src/shared/article/article';
import { BRIDGE, PHOTOS, paragraph, plain, TABLE } from './support/editor-articles';
import { type EditorPage, expect, test } from './support/editor-page';
import { compose, telex, unikey } from './support/vietnamese-input';

const open = async (editor: EditorPage): Promise<void> => {
  await editor.open({ ...BRIDGE, body: [paragraph('Trước.')] });
  await editor.focus('body');
  await editor.press('End', 'Enter');
};

const menu = (editor: EditorPage) => editor.page.getByRole('listbox');
const kinds = async (editor: EditorPage): Promise<readonly string[]> =>
  (await editor.read()).body.map((block) => block.type);

test('/ in an empty paragraph opens the menu, arrows and Enter choose, and the typed letters are gone', async ({
  editor,
}) => {
  await open(editor);
  await editor.type('/');
  await expect(menu(editor).getByRole('option')).toHaveCount(9);
  await editor.press('ArrowDown', 'ArrowDown');
  await expect(editor.page.getByRole('option', { selected: true })).toHaveText('Danh sách chấm');
  const chosen = await editor.page.getByRole('option', { selected: true }).getAttribute('id');
  await expect(editor.sheet).toHaveAttribute('aria-activedescendant', chosen ?? '?');
  await editor.press('Enter');
  await editor.type('một');
  expect((await editor.read()).body.at(-1)).toEqual({
    type: 'list',
    ordered: false,
    items: [{ text: plain('một'), sublist: null }],
  });
  await expect(menu(editor)).toHaveCount(0);
  await expect(editor.sheet).not.toHaveAttribute('aria-activedescendant');
  expect(editor.complaints).toEqual([]);
});

for (const [how, type] of [
  ['plain letters', (editor: EditorPage) => editor.type('bang')],
  ['Unikey’s bursts', (editor: EditorPage) => unikey(editor.page, telex('bảng'))],
  ['composition', (editor: EditorPage) => compose(editor.page, 'bảng')],
  ['the English name', (editor: EditorPage) => editor.type('table')],
] as const) {
  test(`the menu finds the table by ${how}`, async ({ editor }) => {
    await open(editor);
    await editor.type('/');
    await type(editor);
    await expect(editor.page.getByRole('option', { selected: true })).toHaveText('Bảng');
    await editor.press('Enter');
    await editor.type('a');
    expect(await kinds(editor)).toEqual(['paragraph', 'table']);
    expect((await editor.state()).within).toBe('table');
    await editor.press('Control+z', 'Control+z');
    expect((await editor.read()).body).toEqual([paragraph('Trước.')]);
  });
}

for (const [item, kind, within] of [
  ['Bảng', 'table', 'table'],
  ['Hộp tin', 'box', 'box'],
  ['Đường kẻ ngang', 'rule', null],
] as const) {
  test(`the toolbar’s menu puts in a ${kind}, and writing goes on there`, async ({ editor }) => {
    await open(editor);
    await editor.page.getByRole('button', { name: 'Chèn vào thân bài' }).click();
    await editor.page.getByRole('menuitem', { name: item }).click();
    await expect(editor.page.getByRole('menu')).toHaveCount(0);
    await expect(editor.sheet).toBeFocused();
    await editor.type('chữ');
    expect((await kinds(editor)).slice(0, 2)).toEqual(['paragraph', kind]);
    expect((await editor.state()).within).toBe(within);
    expect(editor.complaints).toEqual([]);
  });
}

test('a box is written from heading to last line with Enter alone, and Enter in an empty line leaves it', async ({
  editor,
}) => {
  await open(editor);
  await editor.type('/hop');
  await expect(menu(editor)).toBeVisible();
  await editor.press('Enter');
  await editor.type('Tin liên quan');
  await editor.press('Enter');
  await editor.type('Cầu mới');
  await editor.press('Enter', 'Enter');
  await editor.type('Ngoài hộp');
  expect((await editor.read()).body).toEqual([
    paragraph('Trước.'),
    { type: 'box', blocks: [{ type: 'subhead', level: 3, text: plain('Tin liên quan') }, paragraph('Cầu mới')] },
    paragraph('Ngoài hộp'),
  ]);
});

test('the toolbar’s menu is reached by keys, and Escape goes back to its button', async ({ editor }) => {
  await open(editor);
  const button = editor.page.getByRole('button', { name: 'Chèn vào thân bài' });
  await editor.page.getByRole('button', { name: 'Liên kết' }).focus();
  await editor.press('ArrowRight');
  await expect(button).toBeFocused();
  await editor.press('Enter');
  await expect(editor.page.getByRole('menuitem').first()).toBeFocused();
  await editor.press('Escape');
  await expect(button).toBeFocused();
  await editor.press('Enter');
  await expect(editor.page.getByRole('menuitem').first()).toBeFocused();
  await editor.press('ArrowDown', 'Enter');
  await expect(editor.sheet).toBeFocused();
  await editor.type('chữ');
  expect(await kinds(editor)).toEqual(['paragraph', 'table']);
});

test('Escape leaves the / as typed text, and the menu stays away', async ({ editor }) => {
  await open(editor);
  await editor.type('/');
  await expect(menu(editor)).toBeVisible();
  await editor.press('Escape');
  await editor.type('bang');
  await expect(menu(editor)).toHaveCount(0);
  await editor.press('Enter');
  expect((await editor.read()).body).toEqual([paragraph('Trước.'), paragraph('/bang')]);
});

test('/ opens nothing in a slot, among words, or in a cell', async ({ editor }) => {
  await editor.open({ ...BRIDGE, headline: [], body: [paragraph('Trước.'), TABLE] });
  await editor.focus('headline');
  await editor.type('/');
  await editor.focus('body');
  await editor.press('End');
  await editor.type(' /');
  await editor.sheet.locator('td').last().click();
  await editor.press('Control+a', 'Delete');
  await editor.type('/');
  await expect(menu(editor)).toHaveCount(0);
});

test('what no entry is named takes the menu away, and Enter begins a paragraph', async ({ editor }) => {
  await open(editor);
  await editor.type('/8/3 khánh thành');
  await expect(menu(editor)).toHaveCount(0);
  await editor.press('Enter');
  await editor.type('x');
  expect((await editor.read()).body).toEqual([paragraph('Trước.'), paragraph('/8/3 khánh thành'), paragraph('x')]);
});

test('in a low window the menu has its place in sight, above or below its line', async ({ editor }) => {
  await editor.open({ ...BRIDGE, body: Array.from({ length: 30 }, (_, n) => paragraph(`Câu ${n}.`)) });
  const main = editor.page.locator('main');
  await main.evaluate((element) => {
    element.style.height = '420px';
  });
  for (const share of [0.2, 0.45, 0.8]) {
    await editor.sheet.getByText('Câu 15.').click();
    await editor.press('End', 'Enter');
    await main.evaluate((element, at) => {
      const line = document.getSelection()?.focusNode;
      const top = line instanceof Element ? line.getBoundingClientRect().top : 0;
      element.scrollTop += top - element.clientHeight * at;
    }, share);
    await editor.type('/');
    const [view, list] = [await main.boundingBox(), await menu(editor).boundingBox()];
    expect(list?.y).toBeGreaterThanOrEqual(view?.y ?? Number.NaN);
    expect((list?.y ?? 0) + (list?.height ?? 0)).toBeLessThanOrEqual((view?.y ?? 0) + (view?.height ?? 0));
    await editor.press('Escape', 'Backspace', 'Backspace');
  }
});

test('the bar at a table adds, widens and takes away, by mouse and by keys', async ({ editor }) => {
  await editor.open({ ...BRIDGE, body: [paragraph('Trước.'), TABLE] });
  await editor.sheet.locator('td').nth(4).click();
  const bar = editor.page.getByRole('toolbar', { name: 'Bảng' });
  await bar.getByRole('button', { name: 'Thêm hàng phía dưới' }).click();
  await expect(editor.sheet.locator('tr')).toHaveCount(4);
  await bar.getByRole('button', { name: 'Mở rộng cột' }).click();
  const widths = async (): Promise<readonly number[] | null> => {
    const table = (await editor.read()).body.find((block) => block.type === 'table');
    return table?.type === 'table' ? table.widths : null;
  };
  const [first = 0, second = 0, third = 0] = (await widths()) ?? [];
  expect(first + second + third).toBeCloseTo(100, 0);
  await editor.sheet.locator('td').first().click();
  await editor.press('Alt+F10');
  await expect(bar.getByRole('button', { name: 'Thêm hàng phía trên' })).toBeFocused();
  await editor.press('ArrowUp', 'Enter');
  expect(await kinds(editor)).toEqual(['paragraph']);
  await expect(bar).toHaveCount(0);
  await editor.run('edit/undo');
  expect(await kinds(editor)).toEqual(['paragraph', 'table']);
});

test('the bars at a table and at a photo cover no words, however wide the paper is', async ({ editor }) => {
  const body = [
    paragraph('Đoạn trước '.repeat(40)),
    TABLE,
    paragraph('Đoạn giữa '.repeat(40)),
    PHOTOS,
    paragraph('Cuối.'),
  ];
  await editor.open({ ...BRIDGE, body });
  const covered = () =>
    editor.page.evaluate(() => {
      const bar = document.querySelector('[role="toolbar"][aria-orientation="vertical"]')?.getBoundingClientRect();
      if (bar === undefined) return ['there is no bar'];
      return [...document.querySelectorAll('.sheet > *')].flatMap((block) => {
        const { left, right, top, bottom } = block.getBoundingClientRect();
        const meet = left < bar.right && right > bar.left && top < bar.bottom && bottom > bar.top;
        return meet ? [block.textContent] : [];
      });
    });
  for (const width of [1000, 660, 540]) {
    await editor.page.locator('main').evaluate((main, px) => {
      main.style.width = `${px}px`;
    }, width);
    for (const place of ['td', '.body-photo figcaption']) {
      await editor.sheet.locator(place).first().click();
      await expect.poll(covered).toEqual([]);
    }
  }
});

test('by keys a column is made wider as often as Enter is pressed, and no cell gets a line of it', async ({
  editor,
}) => {
  await editor.open({ ...BRIDGE, body: [paragraph('Trước.'), TABLE] });
  const cell = editor.sheet.locator('td').first();
  await cell.click();
  const before = (await cell.boundingBox())?.width ?? 0;
  await editor.press('Alt+F10');
  const wider = editor.page.getByRole('button', { name: 'Mở rộng cột' });
  for (let i = 0; i < 5; i += 1) await editor.press('ArrowDown');
  await expect(wider).toBeFocused();
  await editor.press('Enter', 'Enter', 'Enter');
  await expect(wider).toBeFocused();
  const table = (await editor.read()).body.find((block) => block.type === 'table');
  expect(table).toEqual({ ...TABLE, widths: expect.any(Array) });
  expect((await cell.boundingBox())?.width ?? 0).toBeGreaterThan(before + 40);
  await editor.press('Escape');
  await expect(editor.sheet).toBeFocused();
});

test('dragging a border makes a column wider, in one undo step', async ({ editor }) => {
  const article: Content = { ...BRIDGE, body: [paragraph('Trước.'), TABLE] };
  await editor.open(article);
  const cell = await editor.sheet.locator('td').first().boundingBox();
  if (cell === null) throw new Error('the table is on the page');
  const { mouse } = editor.page;
  await mouse.move(cell.x + cell.width - 1, cell.y + 10);
  await mouse.down();
  await mouse.move(cell.x + cell.width + 30, cell.y + 10, { steps: 5 });
  await mouse.move(cell.x + cell.width + 60, cell.y + 10, { steps: 5 });
  await mouse.up();
  const wider = await editor.sheet.locator('td').first().boundingBox();
  expect((wider?.width ?? 0) - cell.width).toBeGreaterThan(45);
  await editor.press('Control+z');
  expect(await editor.read()).toEqual(article);
});

test('a border let go with Escape is where it was, and there is nothing to undo of it', async ({ editor }) => {
  const article: Content = { ...BRIDGE, body: [paragraph('Trước.'), TABLE] };
  await editor.open(article);
  await editor.focus('headline');
  await editor.type('!');
  const cell = await editor.sheet.locator('td').first().boundingBox();
  if (cell === null) throw new Error('the table is on the page');
  const { mouse } = editor.page;
  await mouse.move(cell.x + cell.width - 1, cell.y + 10);
  await mouse.down();
  await mouse.move(cell.x + cell.width + 60, cell.y + 10, { steps: 5 });
  await editor.press('Escape');
  await mouse.move(cell.x + cell.width + 90, cell.y + 10);
  await mouse.up();
  expect((await editor.read()).body).toEqual(article.body);
  expect((await editor.sheet.locator('td').first().boundingBox())?.width).toBe(cell.width);
  await editor.press('Control+z');
  expect(await editor.read()).toEqual(article);
});

test('the bar at a photo sets it to one side; in a gallery there are no sides', async ({ editor }) => {
  await editor.open({ ...BRIDGE, body: [paragraph('Trước.'), PHOTOS, paragraph('Sau.')] });
  await editor.sheet.locator('.body-photo figcaption').click();
  const bar = editor.page.getByRole('toolbar', { name: 'Ảnh trong thân bài' });
  await bar.getByRole('button', { name: 'Ảnh nằm bên trái' }).click();
  expect((await editor.read()).body[1]).toEqual({ ...PHOTOS, position: 'left' });
  await expect(editor.sheet.locator('.photos')).toHaveAttribute('data-position', 'left');
  await editor.press('Control+z');
  expect((await editor.read()).body[1]).toEqual(PHOTOS);
  await bar.getByRole('button', { name: 'Bỏ ảnh khỏi thân bài' }).click();
  expect((await editor.read()).body).toEqual([paragraph('Trước.'), paragraph('Sau.')]);
});

/** Photos made on the page and given to an element, as a drop or a paste brings them. */
const give = (editor: EditorPage, how: 'drop' | 'paste', selector: string, count: number): Promise<void> =>
  editor.page.evaluate(
    async ([kind, where, pictures]) => {
      const transfer = new DataTransfer();
      for (let i = 0; i < pictures; i += 1) {
        const canvas = new OffscreenCanvas(300 + i, 200);
        canvas.getContext('2d')?.fillRect(0, 0, 300, 200);
        const blob = await canvas.convertToBlob({ type: 'image/png' });
        transfer.items.add(new File([blob], 'anh.png', { type: 'image/png' }));
      }
      const target = [...document.querySelectorAll(where)].at(-1);
      const init = { bubbles: true, cancelable: true };
      target?.dispatchEvent(
        kind === 'drop'
          ? new DragEvent('drop', { ...init, dataTransfer: transfer })
          : new ClipboardEvent('paste', { ...init, clipboardData: transfer }),
      );
    },
    [how, selector, count] as const,
  );

const photosIn = async (editor: EditorPage): Promise<Photos | undefined> =>
  (await editor.read()).body.find((block): block is Photos => block.type === 'photos');

test('a photo dropped on a paragraph of the body lands after it, and one undo takes it out', async ({ editor }) => {
  await editor.open({ ...BRIDGE, body: [paragraph('Một.'), paragraph('Hai.')] });
  await editor.focus('headline');
  await editor.page.evaluate(() => document.querySelectorAll('.paragraph')[0]?.setAttribute('data-target', 'true'));
  await give(editor, 'drop', '[data-target]', 1);
  await expect.poll(() => kinds(editor)).toEqual(['paragraph', 'photos', 'paragraph']);
  const caption = editor.sheet.locator('.body-photo');
  await expect(caption).toHaveAttribute('data-empty');
  const asked = () => caption.locator('figcaption').evaluate((element) => getComputedStyle(element, '::after').content);
  expect(await asked()).toBe('"Chú thích ảnh"');
  await editor.type('Chú thích');
  await expect(caption).not.toHaveAttribute('data-empty');
  const photos = await photosIn(editor);
  expect(photos?.photos[0]?.caption).toEqual(plain('Chú thích'));
  expect(photos?.photos[0]?.size).toEqual({ width: 300, height: 200 });
  await editor.press('Control+z', 'Control+z');
  expect(await kinds(editor)).toEqual(['paragraph', 'paragraph']);
  expect((await editor.read()).photos).toEqual(BRIDGE.photos);
});

test('several photos pasted into the body are a gallery, whose photos move and go one by one', async ({ editor }) => {
  await editor.open({ ...BRIDGE, body: [paragraph('Một.')] });
  await editor.focus('body');
  await give(editor, 'paste', '[role="textbox"]', 3);
  await expect.poll(async () => (await photosIn(editor))?.photos.length).toBe(3);
  const widths = async (): Promise<readonly (number | undefined)[]> =>
    (await photosIn(editor))?.photos.map((photo) => photo.size?.width) ?? [];
  expect(await widths()).toEqual([300, 301, 302]);
  const figures = editor.sheet.locator('.body-photo');
  await figures.nth(0).hover();
  await figures.nth(0).getByRole('button', { name: 'Đưa ảnh xuống dưới' }).click();
  expect(await widths()).toEqual([301, 300, 302]);
  await figures.nth(2).hover();
  await figures.nth(2).getByRole('button', { name: 'Bỏ ảnh khỏi bài' }).click();
  expect(await widths()).toEqual([301, 300]);
  await editor.press('Control+z');
  expect(await widths()).toEqual([301, 300, 302]);
  expect(editor.complaints).toEqual([]);
});

test('Tab goes from a body photo’s caption to its fields and on to the text below', async ({ editor }) => {
  await editor.open({ ...BRIDGE, body: [paragraph('Một.'), PHOTOS, paragraph('Sau.')] });
  await editor.sheet.locator('.body-photo figcaption').click();
  await editor.press('Tab');
  await editor.press('Control+a');
  await editor.type('Lê Hạnh');
  await editor.press('Tab', 'Tab');
  await editor.type('x');
  expect((await photosIn(editor))?.photos[0]?.credit).toBe('Lê Hạnh');
  expect((await editor.read()).body.at(-1)).toEqual(paragraph('xSau.'));
});

test('Enter in a body photo’s caption goes on to the text below; its edges join nothing', async ({ editor }) => {
  const article: Content = { ...BRIDGE, body: [paragraph('Một.'), PHOTOS, paragraph('Sau.')] };
  await editor.open(article);
  await editor.sheet.locator('.body-photo figcaption').click();
  await editor.press('Home', 'Backspace', 'End', 'Delete', 'Control+Delete');
  expect(await editor.read()).toEqual(article);
  await editor.press('Enter');
  await editor.type('x');
  expect((await editor.read()).body.at(-1)).toEqual(paragraph('xSau.'));
});
