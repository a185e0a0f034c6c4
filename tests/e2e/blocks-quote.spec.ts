// A quote and who says it: the name has a line of its own under the quote, reached and left with Enter, and never joined to anything.
import type { Content, Quote } from '../../src/shared/article/article';
import { BRIDGE, paragraph, plain } from './support/editor-articles';
import { expect, test } from './support/editor-page';

const quote = (text: string, attribution = ''): Quote => ({ type: 'quote', text: plain(text), attribution });

const ARTICLE: Content = {
  ...BRIDGE,
  body: [paragraph('Trước.'), quote('Của chung, ai cũng có phần.', 'Ông Sáu Thạnh'), paragraph('Sau.')],
};

test('Enter at the end of a quote goes to its attribution, Enter there goes on below', async ({ editor }) => {
  await editor.open({ ...BRIDGE, body: [paragraph('Của chung.')] });
  await editor.focus('body');
  await editor.press('Control+9', 'End', 'Enter');
  await editor.type('Ông Sáu');
  await editor.press('Enter');
  await editor.type('Sau.');
  expect((await editor.read()).body).toEqual([quote('Của chung.', 'Ông Sáu'), paragraph('Sau.')]);
});

test('the empty line asks who says it only while the caret is in the quote', async ({ editor }) => {
  await editor.open({ ...BRIDGE, body: [quote('Của chung.'), paragraph('Sau.')] });
  const line = editor.sheet.locator('.attribution');
  await editor.focus('lead');
  await expect(line).not.toHaveAttribute('data-placeholder');
  await editor.focus('body');
  await expect(line).toHaveAttribute('data-placeholder', /Ai nói/u);
  await editor.press('Control+End');
  await expect(line).not.toHaveAttribute('data-placeholder');
});

test('Enter within a quote begins a line of it; in an empty one it gives the quote up', async ({ editor }) => {
  await editor.open({ ...BRIDGE, body: [quote('Một hai', 'Bà Tư')] });
  await editor.focus('body');
  await editor.press('End', 'Control+ArrowLeft', 'Enter');
  expect((await editor.read()).body).toEqual([quote('Một \nhai', 'Bà Tư')]);
  await editor.open({ ...BRIDGE, body: [] });
  await editor.focus('body');
  await editor.press('Control+9', 'Enter');
  await editor.type('x');
  expect((await editor.read()).body).toEqual([paragraph('x')]);
});

test('the attribution is plain text', async ({ editor }) => {
  await editor.open(ARTICLE);
  await editor.sheet.locator('.attribution').click();
  await editor.press('Control+a', 'Control+b', 'Control+8', 'Control+2');
  expect(await editor.read()).toEqual(ARTICLE);
  expect((await editor.state()).formattable).toBe(false);
});

for (const [claim, place, keys] of [
  ['Backspace at the start of an attribution', 'attribution', ['Home', 'Backspace', 'Control+Backspace']],
  ['Delete at the end of an attribution', 'attribution', ['End', 'Delete', 'Control+Delete']],
  ['Delete at the end of a quote', 'quote', ['End', 'Delete', 'Control+Delete']],
] as const) {
  test(`${claim} joins nothing`, async ({ editor }) => {
    await editor.open(ARTICLE);
    await editor.sheet.locator(`.${place}`).click();
    await editor.press(...keys);
    expect(await editor.read()).toEqual(ARTICLE);
  });
}

test('Backspace below a quote without a name joins the text to the quote', async ({ editor }) => {
  await editor.open({ ...BRIDGE, body: [quote('Một '), paragraph('hai')] });
  await editor.sheet.locator('.paragraph').click();
  await editor.press('Home', 'Backspace');
  expect((await editor.read()).body).toEqual([quote('Mộthai')]);
  await editor.press('Control+z');
  expect((await editor.read()).body).toEqual([quote('Một'), paragraph('hai')]);
});

test('Backspace below a quote with a name changes nothing', async ({ editor }) => {
  await editor.open(ARTICLE);
  await editor.sheet.locator('.paragraph').last().click();
  await editor.press('Home', 'Backspace', 'Backspace');
  expect(await editor.read()).toEqual(ARTICLE);
});

test('a quote made a paragraph again leaves its name standing as a paragraph, and one undo brings both back', async ({
  editor,
}) => {
  await editor.open(ARTICLE);
  await editor.sheet.locator('.quote').click();
  await editor.press('Control+1');
  expect((await editor.read()).body.slice(1, 3)).toEqual([
    paragraph('Của chung, ai cũng có phần.'),
    paragraph('Ông Sáu Thạnh'),
  ]);
  await editor.press('Control+z');
  expect(await editor.read()).toEqual(ARTICLE);
});

test('a quote is pasted with its name from a page, and copied with it', async ({ editor }) => {
  await editor.open({ ...BRIDGE, body: [] });
  await editor.focus('body');
  await editor.paste({
    'text/html': '<blockquote><p>Một.</p><p>Hai.</p><footer>— <cite>Bà Tư Lành</cite></footer></blockquote><p>Sau.</p>',
  });
  expect((await editor.read()).body).toEqual([quote('Một.\nHai.', 'Bà Tư Lành'), paragraph('Sau.')]);
  await editor.press('Control+a', 'Control+x', 'Control+v');
  expect((await editor.read()).body).toEqual([quote('Một.\nHai.', 'Bà Tư Lành'), paragraph('Sau.')]);
  expect(editor.complaints).toEqual([]);
});
