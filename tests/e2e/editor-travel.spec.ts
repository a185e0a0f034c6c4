// The keyboard reaches everything on the sheet, and the mouse finds a caret wherever it clicks.
import type { SlotName } from '../../src/shared/layout/house-layout';
import { BRIDGE, EVERYTHING, paragraph, plain } from './support/editor-articles';
import { type EditorPage, expect, test } from './support/editor-page';

const slotNow = async (editor: EditorPage): Promise<SlotName | null> => (await editor.state()).slot;

/** The slots in the order in which a key, pressed again and again, comes to them. */
const journey = async (editor: EditorPage, key: string, presses: number): Promise<readonly (SlotName | null)[]> => {
  const slots: (SlotName | null)[] = [await slotNow(editor)];
  for (let i = 0; i < presses; i += 1) {
    await editor.press(key);
    const slot = await slotNow(editor);
    if (slot !== slots.at(-1)) slots.push(slot);
  }
  return slots;
};

const focused = (editor: EditorPage): Promise<string> =>
  editor.page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.tagName ?? '',
  );

test('ArrowDown travels through every slot, the caption included', async ({ editor }) => {
  await editor.open(BRIDGE);
  await editor.focus('headline');
  await editor.press('Home');
  expect(await journey(editor, 'ArrowDown', 14)).toEqual(['headline', 'lead', 'photo', 'body', 'byline']);
});

test('ArrowUp travels back through every slot to the dateline', async ({ editor }) => {
  await editor.open(BRIDGE);
  await editor.focus('byline');
  expect(await journey(editor, 'ArrowUp', 14)).toEqual(['byline', 'body', 'photo', 'lead', 'headline', 'dateline']);
  expect(await focused(editor)).toContain('Dòng ngày');
  await editor.press('ArrowDown');
  expect(await slotNow(editor)).toBe('headline');
});

test('ArrowDown passes empty slots one by one', async ({ editor }) => {
  await editor.open();
  await editor.focus('headline');
  expect(await journey(editor, 'ArrowDown', 5)).toEqual(['headline', 'lead', 'body', 'byline']);
  expect(await journey(editor, 'ArrowUp', 5)).toEqual(['byline', 'body', 'lead', 'headline', 'dateline']);
});

test('ArrowRight goes over the edge of a slot into the next, ArrowLeft back', async ({ editor }) => {
  const short = {
    ...BRIDGE,
    headline: plain('Cầu'),
    lead: plain('Vui'),
    body: [paragraph('Lúa')],
    byline: [{ name: 'An', role: null }],
  };
  await editor.open({ ...short, photos: BRIDGE.photos.map((photo) => ({ ...photo, caption: plain('Đò') })) });
  await editor.focus('headline');
  await editor.press('Home');
  expect(await journey(editor, 'ArrowRight', 20)).toEqual(['headline', 'lead', 'photo', 'body', 'byline']);
  expect(await journey(editor, 'ArrowLeft', 20)).toEqual(['byline', 'body', 'photo', 'lead', 'headline']);
});

test('Tab visits the dateline, the slots and a photo’s fields in reading order, and Shift+Tab the same way back', async ({
  editor,
}) => {
  await editor.open(BRIDGE);
  await editor.focusDatelineLine();
  const stops: string[] = [];
  const note = async (): Promise<void> =>
    void stops.push((await focused(editor)) === 'Bài viết' ? String(await slotNow(editor)) : await focused(editor));
  for (let i = 0; i < 7; i += 1) {
    await note();
    await editor.press('Tab');
  }
  expect(stops.slice(0, 4)).toEqual([expect.stringContaining('Dòng ngày'), 'headline', 'lead', 'photo']);
  expect(stops.slice(4)).toEqual(['INPUT', 'INPUT', 'body']);
  expect(await slotNow(editor)).toBe('byline');
  const back: (SlotName | null)[] = [];
  for (let i = 0; i < 12; i += 1) {
    await editor.press('Shift+Tab');
    back.push(await slotNow(editor));
  }
  expect([...new Set(back)]).toEqual(['body', 'photo', 'lead', 'headline', 'dateline']);
});

test('Shift+Tab at the dateline leaves the editor, Tab at the byline too', async ({ editor }) => {
  await editor.open(BRIDGE);
  await editor.focusDatelineLine();
  await editor.press('Shift+Tab');
  expect(await editor.page.evaluate(() => document.activeElement?.closest('[role="textbox"]') === null)).toBe(true);
  await editor.focus('byline');
  await editor.press('Tab');
  expect(await editor.page.evaluate(() => document.activeElement?.closest('[role="textbox"]') === null)).toBe(true);
  expect(await editor.read()).toEqual(BRIDGE);
});

test('Tab in a list indents below the item before, three levels deep and no deeper; Shift+Tab brings it out', async ({
  editor,
}) => {
  await editor.open({ body: [{ type: 'list', ordered: false, items: [{ text: plain('một'), sublist: null }] }] });
  await editor.focus('body');
  await editor.press('End', 'Tab');
  for (const word of ['hai', 'ba', 'bốn']) {
    await editor.press('Enter');
    await editor.type(word);
    await editor.press('Tab');
  }
  const deep = (await editor.read()).body[0];
  expect(JSON.stringify(deep)).toBe(
    JSON.stringify({
      type: 'list',
      ordered: false,
      items: [
        {
          text: plain('một'),
          sublist: {
            type: 'list',
            ordered: false,
            items: [
              {
                text: plain('hai'),
                sublist: {
                  type: 'list',
                  ordered: false,
                  items: [
                    { text: plain('ba'), sublist: null },
                    { text: plain('bốn'), sublist: null },
                  ],
                },
              },
            ],
          },
        },
      ],
    }),
  );
  await editor.press('Shift+Tab', 'Shift+Tab');
  expect((await editor.read()).body[0]).toMatchObject({ items: [{ text: plain('một') }, { text: plain('bốn') }] });
});

test('Ctrl+Home and Ctrl+End go to the first and the last text of the article', async ({ editor }) => {
  await editor.open(EVERYTHING);
  await editor.focus('body');
  await editor.press('Control+End');
  expect(await slotNow(editor)).toBe('byline');
  await editor.press('Control+Home');
  expect(await slotNow(editor)).toBe('headline');
  await editor.type('A');
  expect((await editor.read()).headline).toEqual(plain(`A${EVERYTHING.headline[0]?.text}`));
});

test('a click in the margin beside a slot, or under the last one, sets the caret in a slot', async ({ editor }) => {
  await editor.open(BRIDGE);
  const sheet = await editor.sheet.boundingBox();
  if (sheet === null) throw new Error('the sheet is on the page');
  for (const slot of ['headline', 'lead', 'byline'] as const) {
    const box = await editor.sheet.locator(`[data-slot="${slot}"]`).boundingBox();
    await editor.page.mouse.click(sheet.x + 20, (box?.y ?? 0) + (box?.height ?? 0) / 2);
    expect(await slotNow(editor), slot).toBe(slot);
    await editor.page.mouse.click(sheet.x + sheet.width - 15, (box?.y ?? 0) + (box?.height ?? 0) / 2);
    expect(await slotNow(editor), slot).toBe(slot);
  }
  await editor.page.mouse.click(sheet.x + 300, sheet.y + sheet.height - 12);
  await editor.type('x');
  expect(JSON.stringify(await editor.read())).toContain('x');
  expect(editor.complaints).toEqual([]);
});

test('a click on an empty slot’s placeholder writes into that slot', async ({ editor }) => {
  await editor.open();
  for (const [slot, text] of [
    ['headline', 'Tít'],
    ['lead', 'Mở đầu'],
    ['byline', 'Lê An'],
  ] as const) {
    await editor.sheet.locator(`[data-slot="${slot}"]`).click();
    await editor.type(text);
  }
  expect(await editor.read()).toMatchObject({
    headline: plain('Tít'),
    lead: plain('Mở đầu'),
    byline: [{ name: 'Lê An', role: null }],
  });
});

test('the go commands bring the caret to each slot, and the focus with it', async ({ editor }) => {
  await editor.open(BRIDGE);
  for (const slot of ['byline', 'headline', 'body', 'lead', 'photo', 'dateline'] as const) {
    expect(await editor.run(`go/${slot}`)).toBe(true);
    expect(await slotNow(editor)).toBe(slot);
  }
});

/** As in the app, where a toolbar stands over the sheet's upper edge. */
const TOOLBAR = 64;

const openLong = async (editor: EditorPage): Promise<void> => {
  await editor.open({ ...BRIDGE, body: Array.from({ length: 60 }, (_, n) => paragraph(`Câu ${n}.`)) });
  await editor.page.locator('main').evaluate((main, px) => {
    main.style.scrollPaddingTop = `${px}px`;
  }, TOOLBAR);
  await editor.sheet.getByText('Câu 3.').click();
  await editor.press('Home');
};

/** Once what the last key did is drawn. */
const scrollAway = async (editor: EditorPage): Promise<void> => {
  await editor.page.locator('main').evaluate(async (main) => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    main.scrollTo(0, main.scrollHeight);
  });
  await expect(editor.sheet.getByText('Câu 59.')).toBeInViewport();
};

const topOf = (editor: EditorPage, text: string): Promise<number> =>
  editor.sheet.getByText(text).evaluate((line) => line.getBoundingClientRect().top);

test('who has scrolled away sees what Enter, Backspace, Delete and undo do, clear of the toolbar', async ({
  editor,
}) => {
  await openLong(editor);
  for (const key of ['Enter', 'Backspace', 'Delete', 'Control+z', 'Control+z', 'Control+y']) {
    await scrollAway(editor);
    await editor.press(key);
    await expect
      .poll(() => topOf(editor, key === 'Delete' || key === 'Control+y' ? 'u 3.' : 'âu 3.'))
      .toBeGreaterThanOrEqual(TOOLBAR);
    await expect(editor.sheet.getByText('u 3.')).toBeInViewport();
  }
});

test('keys and commands that lead far away lead clear of the toolbar', async ({ editor }) => {
  await openLong(editor);
  const caretTop = () =>
    editor.page.evaluate(() => Math.ceil(document.getSelection()?.getRangeAt(0).getBoundingClientRect().top ?? 0));
  const goes = [
    ['headline', () => editor.press('Control+Home')],
    ['lead', () => editor.run('go/lead')],
    ['headline', () => editor.focus('headline')],
  ] as const;
  for (const [slot, go] of goes) {
    await scrollAway(editor);
    await go();
    await expect.poll(caretTop).toBeGreaterThanOrEqual(TOOLBAR);
    await expect(editor.sheet.locator(`[data-slot="${slot}"]`)).toBeInViewport();
  }
});

test('a table put in at the lower edge comes into sight', async ({ editor }) => {
  await openLong(editor);
  await editor.page.locator('main').evaluate((main) => {
    main.style.scrollPaddingBottom = '96px';
    const line = document.getSelection()?.focusNode?.parentElement?.getBoundingClientRect();
    main.scrollTop += (line?.bottom ?? 0) - main.clientHeight + 40;
  });
  await editor.run('insert/table');
  await expect(editor.sheet.locator('tr').first()).toBeInViewport({ ratio: 1 });
  await expect(editor.sheet.locator('tr').nth(1)).toBeInViewport({ ratio: 1 });
});

test('a selection that undo brings back is shown', async ({ editor }) => {
  await openLong(editor);
  await editor.press('Control+Shift+ArrowRight', 'Delete');
  await scrollAway(editor);
  await editor.press('Control+z');
  await expect(editor.sheet.getByText('Câu 3.')).toBeInViewport();
});
