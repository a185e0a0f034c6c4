// Marks, links, subheads, lists and quotes: only where the layout takes them, by key, by button and by command.
import type { Content } from '../../src/shared/article/article';
import type { Command } from '../../src/shared/commands';
import { BRIDGE, EVERYTHING, paragraph, plain } from './support/editor-articles';
import { expect, test } from './support/editor-page';

for (const [key, mark] of [
  ['Control+b', 'bold'],
  ['Control+i', 'italic'],
] as const) {
  test(`${key} makes the lead and the body ${mark}, and takes it away again`, async ({ editor }) => {
    await editor.open(BRIDGE);
    for (const slot of ['lead', 'body'] as const) {
      await editor.focus(slot);
      await editor.press('Control+a', key);
    }
    const marked = await editor.read();
    expect(marked.lead).toEqual(BRIDGE.lead.map((run) => ({ ...run, [mark]: true })));
    expect(marked.body.every((block) => block.type === 'paragraph' && block.text.every((run) => run[mark]))).toBe(true);
    expect((await editor.state())[mark]).toBe(true);
    for (const slot of ['lead', 'body'] as const) {
      await editor.focus(slot);
      await editor.press('Control+a', key);
    }
    expect(await editor.read()).toEqual(BRIDGE);
  });

  test(`${key} does nothing to a headline and a byline`, async ({ editor }) => {
    await editor.open(BRIDGE);
    for (const slot of ['headline', 'byline'] as const) {
      await editor.focus(slot);
      await editor.press('Control+a', key, 'ArrowRight', key);
      await editor.type('x');
      expect((await editor.state()).formattable).toBe(false);
    }
    expect(
      await editor.sheet.locator('h1 strong, h1 em, [data-slot="byline"] strong, [data-slot="byline"] em').count(),
    ).toBe(0);
    expect((await editor.read()).headline).toHaveLength(1);
  });
}

test('marks set on the whole sheet leave the headline and the byline plain', async ({ editor }) => {
  await editor.open(BRIDGE);
  await editor.focus('lead');
  await editor.press('Control+a', 'Control+a', 'Control+b');
  const { headline, lead, byline } = await editor.read();
  expect([headline, byline]).toEqual([BRIDGE.headline, BRIDGE.byline]);
  expect(lead).toEqual([{ ...BRIDGE.lead[0], bold: true }]);
});

test('a mark pressed at the very moment all is selected is taken away where all of it has it', async ({ editor }) => {
  const italic: Content = { ...BRIDGE, lead: BRIDGE.lead.map((run) => ({ ...run, italic: true })) };
  await editor.open(italic);
  await editor.focus('lead');
  // In one turn of the page, as from a macro or a remote desktop: the browser has not told of the selection yet.
  await editor.page.evaluate(() => {
    for (const key of ['a', 'i']) {
      const init = { key, code: `Key${key.toUpperCase()}`, ctrlKey: true, bubbles: true, cancelable: true };
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', init));
    }
  });
  expect(await editor.read()).toEqual(BRIDGE);
});

test('a letter typed at the very moment an arrow has led to the end of bold words is bold', async ({ editor }) => {
  const lead = [{ text: 'Bến ' }, { text: 'nước', bold: true }, { text: ' đông' }] as const;
  await editor.open({ ...BRIDGE, lead });
  await editor.focus('lead');
  await editor.press('Home', ...Array<string>(7).fill('ArrowRight'));
  await expect.poll(async () => (await editor.state()).bold).toBe(true);
  // In one turn of the page, as where the machine is busy: the browser has not told of the moved caret yet.
  await editor.page.evaluate(() => {
    const press = (key: string): void => {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    };
    press('ArrowRight');
    document.getSelection()?.modify('move', 'forward', 'character');
    press('x');
    document.execCommand('insertText', false, 'x');
  });
  await expect
    .poll(async () => (await editor.read()).lead)
    .toEqual([{ text: 'Bến ' }, { text: 'nướcx', bold: true }, { text: ' đông' }]);
});

test('a mark on the whole sheet is taken away again by the same key', async ({ editor }) => {
  await editor.open(BRIDGE);
  await editor.focus('lead');
  await editor.press('Control+a', 'Control+a', 'Control+b');
  await expect.poll(async () => (await editor.state()).bold).toBe(true);
  await editor.press('Control+b');
  expect(await editor.read()).toEqual(BRIDGE);
});

test('underline and other formats have no place in an article', async ({ editor }) => {
  await editor.open(BRIDGE);
  await editor.focus('lead');
  await editor.press('Control+a', 'Control+u');
  expect(await editor.read()).toEqual(BRIDGE);
});

const BLOCKS = [
  ['format/subhead-2', 'Control+2', { type: 'subhead', level: 2, text: plain('Góp công') }],
  ['format/subhead-3', 'Control+3', { type: 'subhead', level: 3, text: plain('Góp công') }],
  ['format/quote', 'Control+9', { type: 'quote', text: plain('Góp công'), attribution: '' }],
  [
    'format/bullets',
    'Control+8',
    { type: 'list', ordered: false, items: [{ text: plain('Góp công'), sublist: null }] },
  ],
  ['format/numbers', 'Control+7', { type: 'list', ordered: true, items: [{ text: plain('Góp công'), sublist: null }] }],
] as const;

for (const [command, key, block] of BLOCKS) {
  test(`${command}: by command and by ${key}, and a second time back to a paragraph`, async ({ editor }) => {
    await editor.open({ ...BRIDGE, body: [paragraph('Góp công')] });
    await editor.focus('body');
    await editor.run(command);
    expect((await editor.read()).body).toEqual([block]);
    await editor.press(key);
    expect((await editor.read()).body).toEqual([paragraph('Góp công')]);
    await editor.press('Control+z');
    expect((await editor.read()).body).toEqual([block]);
  });

  test(`${command} changes no slot but the body`, async ({ editor }) => {
    await editor.open(BRIDGE);
    for (const slot of ['headline', 'lead', 'photo', 'byline'] as const) {
      await editor.focus(slot);
      await editor.run(command);
      await editor.press(key);
    }
    expect(await editor.read()).toEqual(BRIDGE);
  });
}

test('a command that is not the editor’s is refused', async ({ editor }) => {
  const others: readonly Command[] = ['article/new', 'view/desk', 'help/about'];
  for (const command of others) expect(await editor.run(command)).toBe(false);
});

test('Enter on an empty list item leaves the list', async ({ editor }) => {
  await editor.open({ body: [{ type: 'list', ordered: false, items: [{ text: plain('một'), sublist: null }] }] });
  await editor.focus('body');
  await editor.press('End', 'Enter', 'Enter');
  await editor.type('sau');
  expect((await editor.read()).body).toEqual([
    { type: 'list', ordered: false, items: [{ text: plain('một'), sublist: null }] },
    paragraph('sau'),
  ]);
});

test('Enter after a subhead or a quote goes on with a paragraph', async ({ editor }) => {
  await editor.open({ body: [{ type: 'subhead', level: 2, text: plain('Mục') }] });
  await editor.focus('body');
  await editor.press('End', 'Enter');
  await editor.type('chữ');
  expect((await editor.read()).body).toEqual([{ type: 'subhead', level: 2, text: plain('Mục') }, paragraph('chữ')]);
});

test('a link is set on what is selected, changed, opened with Ctrl+click, and taken away', async ({ editor }) => {
  await editor.open({ body: [paragraph('trang của xã')] });
  await editor.focus('body');
  await editor.press('Control+a', 'Control+l');
  await editor.type('tanhoa.example/cau');
  await editor.press('Enter');
  expect((await editor.read()).body).toEqual([
    { type: 'paragraph', text: [{ text: 'trang của xã', link: 'https://tanhoa.example/cau' }] },
  ]);
  const link = editor.sheet.getByRole('link');
  await link.click();
  expect(await editor.page.evaluate(() => window.harness.opened)).toEqual([]);
  await link.click({ modifiers: ['Control'] });
  expect(await editor.page.evaluate(() => window.harness.opened)).toEqual(['https://tanhoa.example/cau']);
  expect((await editor.state()).link).toBe('https://tanhoa.example/cau');
  await editor.press('Control+l');
  await editor.page.getByRole('button', { name: 'Bỏ liên kết' }).click();
  expect((await editor.read()).body).toEqual([paragraph('trang của xã')]);
  expect(editor.complaints).toEqual([]);
});

test('an address that leads nowhere safe is refused in words and stays to be mended', async ({ editor }) => {
  await editor.open(BRIDGE);
  await editor.focus('lead');
  await editor.press('Control+a', 'Control+l');
  await editor.type('javascript:alert(1)');
  await editor.press('Enter');
  await expect(editor.page.getByRole('alert')).toContainText('Địa chỉ này không dùng được');
  await editor.press('Escape');
  expect(await editor.read()).toEqual(BRIDGE);
  expect((await editor.state()).slot).toBe('lead');
});

test('the words that are being linked stay marked, and a space selected with them is none of them', async ({
  editor,
}) => {
  await editor.open({ ...BRIDGE, body: [paragraph('Xem trang của xã.')] });
  await editor.focus('body');
  await editor.press('Home', 'Control+ArrowRight', 'Control+Shift+ArrowRight');
  await editor.run('format/link');
  await expect(editor.page.getByRole('textbox', { name: 'Địa chỉ liên kết' })).toBeFocused();
  const marked = () =>
    editor.page.evaluate(() => [...(CSS.highlights.get('linked-words') ?? [])].map((range) => range.toString().trim()));
  expect(await marked()).toEqual(['trang']);
  await editor.type('xa.example');
  await editor.press('Enter');
  expect(await marked()).toEqual([]);
  expect((await editor.read()).body).toEqual([
    {
      type: 'paragraph',
      text: [{ text: 'Xem ' }, { text: 'trang', link: 'https://xa.example' }, { text: ' của xã.' }],
    },
  ]);
});

test('at a bare caret a link brings its own words', async ({ editor }) => {
  await editor.open({ lead: plain('Xem') });
  await editor.focus('lead');
  await editor.press('Space', 'Control+l');
  await editor.type('https://tanhoa.example/');
  await editor.press('Enter');
  expect((await editor.read()).lead).toEqual([
    { text: 'Xem ' },
    { text: 'tanhoa.example', link: 'https://tanhoa.example/' },
  ]);
});

test('the toolbar is one tab stop, arrow keys travel in it, and it shows what is under the caret', async ({
  editor,
}) => {
  await editor.open(EVERYTHING);
  await editor.focus('body');
  const toolbar = editor.page.getByRole('toolbar', { name: 'Công cụ soạn bài' });
  const bold = toolbar.getByRole('button', { name: 'Đậm' });
  await expect(bold).toHaveAttribute('aria-pressed', 'false');
  await editor.press('Control+a');
  await toolbar.getByRole('button', { name: 'Tít xen', exact: true }).click();
  await expect(toolbar.getByRole('button', { name: 'Tít xen', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await bold.focus();
  await editor.press('ArrowRight');
  await expect(toolbar.getByRole('button', { name: 'Nghiêng' })).toBeFocused();
  await editor.run('edit/undo');
  await editor.page.evaluate(() => window.harness.language('en'));
  await expect(editor.page.getByRole('toolbar', { name: 'Writing tools' })).toBeVisible();
  await expect(editor.sheet.locator('h1')).toHaveAttribute('data-label', 'Headline');
  expect(await editor.read()).toEqual(EVERYTHING);
});

test('a slot near its limit counts its characters in the margin, and only then', async ({ editor }) => {
  await editor.open({ headline: plain('x'.repeat(107)) });
  await editor.focus('headline');
  await expect(editor.sheet.locator('h1')).not.toHaveAttribute('data-count');
  await editor.type('x');
  await expect(editor.sheet.locator('h1')).toHaveAttribute('data-count', '108/120');
});
