// Whatever is pasted, dropped, copied or cut: what lands is clean text in its slot.
import type { Block, Content } from '../../src/shared/article/article';
import { textOf } from '../../src/shared/article/inline';
import { BRIDGE, EVERYTHING, paragraph, plain } from './support/editor-articles';
import { expect, test } from './support/editor-page';

const bodyOf = (content: Content): readonly Block[] => content.body;

test('several lines pasted into the headline: the first stays, the rest goes on at the start of the body', async ({
  editor,
}) => {
  await editor.open({ ...BRIDGE, headline: [] });
  await editor.focus('headline');
  await editor.paste({ 'text/plain': 'Cầu mới\r\n\r\n  Dòng hai \tcó tab\nDòng ba' });
  expect(await editor.read()).toEqual({
    ...BRIDGE,
    headline: plain('Cầu mới'),
    body: [paragraph('Dòng hai có tab'), paragraph('Dòng ba'), ...BRIDGE.body],
  });
  await editor.press('Control+z');
  expect(await editor.read()).toEqual({ ...BRIDGE, headline: [] });
});

test('a line pasted in the middle of the headline joins it, without marks', async ({ editor }) => {
  await editor.open({ headline: plain('Khánh cầu') });
  await editor.focus('headline');
  await editor.press('Control+ArrowLeft');
  await editor.paste({ 'text/html': '<p><b>thành</b> <a href="https://a.example">chiếc </a></p>' });
  expect(textOf((await editor.read()).headline)).toBe('Khánh thành chiếccầu');
  expect((await editor.read()).headline).toHaveLength(1);
});

test('names pasted on several lines become one byline', async ({ editor }) => {
  await editor.open();
  await editor.focus('byline');
  await editor.paste({ 'text/plain': 'Lê Hạnh\nMinh Thư\n' });
  expect((await editor.read()).byline).toEqual([
    { name: 'Lê Hạnh', role: null },
    { name: 'Minh Thư', role: null },
  ]);
});

test('HTML in the body keeps what an article knows and nothing else', async ({ editor }) => {
  await editor.open({ headline: plain('Tít') });
  await editor.focus('body');
  await editor.paste({
    'text/html': `
      <style>p { color: red }</style><script>window.ran = true</script>
      <!-- a comment -->
      <h1 style="font: 40px serif">Đầu  mục</h1>
      <p class="MsoNormal" style="text-align:justify">Chữ <b>đậm</b>, <em>nghiêng</em>,
         <a href="https://xa.example/tin" onclick="window.ran=true">liên kết</a>,
         <a href="javascript:window.ran=true">bẫy</a>, <u>gạch</u>.<img src="x" onerror="window.ran = true"></p>
      <h4>Mục nhỏ</h4>
      <blockquote><p>Lời trích.</p></blockquote>
      <ul><li>một<ul><li>một rưỡi</li></ul></li><li>hai</li></ul>
      <ol><li>thứ nhất</li></ol>
      <table><tr><th>Ấp</th><th>Hộ</th></tr><tr><td>Đông</td><td>120</td></tr></table>
      <div>Dòng<br>ngắt</div>`,
  });
  expect(bodyOf(await editor.read())).toEqual([
    { type: 'subhead', level: 2, text: plain('Đầu mục') },
    {
      type: 'paragraph',
      text: [
        { text: 'Chữ ' },
        { text: 'đậm', bold: true },
        { text: ', ' },
        { text: 'nghiêng', italic: true },
        { text: ', ' },
        { text: 'liên kết', link: 'https://xa.example/tin' },
        { text: ', bẫy, gạch.' },
      ],
    },
    { type: 'subhead', level: 3, text: plain('Mục nhỏ') },
    { type: 'quote', text: plain('Lời trích.'), attribution: '' },
    {
      type: 'list',
      ordered: false,
      items: [
        {
          text: plain('một'),
          sublist: { type: 'list', ordered: false, items: [{ text: plain('một rưỡi'), sublist: null }] },
        },
        { text: plain('hai'), sublist: null },
      ],
    },
    { type: 'list', ordered: true, items: [{ text: plain('thứ nhất'), sublist: null }] },
    {
      type: 'table',
      header: true,
      widths: null,
      rows: [
        [plain('Ấp'), plain('Hộ')],
        [plain('Đông'), plain('120')],
      ],
    },
    { type: 'paragraph', text: [{ text: 'Dòng\nngắt' }] },
  ]);
  expect(await editor.page.evaluate(() => 'ran' in window)).toBe(false);
  expect(await editor.sheet.locator('[onclick], script, style, [class*="Mso"]').count()).toBe(0);
  expect(editor.complaints).toEqual([]);
});

test('Word’s lists become lists, with their levels and without their typed bullets', async ({ editor }) => {
  await editor.open({ headline: plain('Tít') });
  await editor.focus('body');
  const item = (level: number, marker: string, text: string): string =>
    `<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt'>&nbsp;&nbsp; </span></span><![endif]>${text}<o:p></o:p></p>`;
  await editor.paste({
    'text/html': `<html><body>${item(1, '·', 'Một')}${item(2, 'o', 'Trong một')}${item(1, '·', 'Hai')}<p class=MsoNormal>Hết<o:p>&nbsp;</o:p></p>${item(1, '1.', 'Nhất')}</body></html>`,
  });
  expect(bodyOf(await editor.read())).toEqual([
    {
      type: 'list',
      ordered: false,
      items: [
        {
          text: plain('Một'),
          sublist: { type: 'list', ordered: false, items: [{ text: plain('Trong một'), sublist: null }] },
        },
        { text: plain('Hai'), sublist: null },
      ],
    },
    paragraph('Hết'),
    { type: 'list', ordered: true, items: [{ text: plain('Nhất'), sublist: null }] },
  ]);
});

test('a paste in the middle of a paragraph splits it around what is pasted', async ({ editor }) => {
  await editor.open({ headline: plain('Tít'), body: [paragraph('đầu cuối')] });
  await editor.focus('body');
  await editor.press('End', 'Control+ArrowLeft');
  await editor.paste({ 'text/plain': 'một\nhai\nba ' });
  expect(bodyOf(await editor.read())).toEqual([paragraph('đầu một'), paragraph('hai'), paragraph('bacuối')]);
  await editor.type('|');
  expect(bodyOf(await editor.read()).at(-1)).toEqual(paragraph('ba|cuối'));
});

test('lines pasted in a list become items', async ({ editor }) => {
  await editor.open({
    headline: plain('Tít'),
    body: [{ type: 'list', ordered: true, items: [{ text: plain('một'), sublist: null }] }],
  });
  await editor.focus('body');
  await editor.press('End');
  await editor.paste({ 'text/plain': ' rưỡi\nhai\nba' });
  expect(bodyOf(await editor.read())).toMatchObject([
    { type: 'list', ordered: true, items: [{ text: plain('mộtrưỡi') }, { text: plain('hai') }, { text: plain('ba') }] },
  ]);
});

test('pasted text is NFC and free of invisible characters', async ({ editor }) => {
  await editor.open();
  await editor.focus('lead');
  await editor.paste({ 'text/plain': '\uFEFFTie\u0302\u0301ng\u200B Vie\u0323\u0302t\u00AD' });
  expect((await editor.read()).lead).toEqual(plain('Tiếng Việt'));
});

test('a whole page pasted into an empty article fills its slots, and one undo takes it out again', async ({
  editor,
}) => {
  await editor.open();
  await editor.focus('headline');
  const page = [
    'Xã Tân Hòa khánh thành cầu dân sinh',
    'Thứ Sáu, 08/03/2024 | 10:54:03 [GMT +7] A  A',
    'Sáng ngày 08/3/2024, xã Tân Hòa đưa vào sử dụng cây cầu dài 42 mét, nối hai ấp mà trước đây phải đi đò qua kênh.',
    'Cầu được xây trong bảy tháng, kinh phí 2,4 tỷ đồng, trong đó người dân góp một phần ba và hơn sáu trăm ngày công lao động.',
    'Từ nay học sinh hai ấp đến trường không còn phải chờ đò, xe lúa ra tận lộ lớn, giá lúa tại ruộng tăng thêm. ./.',
    'Lê Hạnh',
  ].join('\n');
  await editor.paste({ 'text/plain': page });
  const content = await editor.read();
  expect(content.headline).toEqual(plain('Xã Tân Hòa khánh thành cầu dân sinh'));
  expect(content.dateline?.at).toBe('2024-03-08T10:54:03+07:00');
  expect(textOf(content.lead)).toMatch(/^Sáng ngày/u);
  expect(content.byline).toEqual([{ name: 'Lê Hạnh', role: null }]);
  expect(content.body.length).toBeGreaterThan(0);
  expect(JSON.stringify(content)).not.toContain('./.');
  expect(await editor.page.evaluate(() => window.harness.pasted.at(-1)?.dropped)).toEqual(['A  A']);
  await editor.press('Control+z');
  expect(await editor.read()).toMatchObject({ dateline: null, headline: [], lead: [], body: [], byline: [] });
});

test('copied text comes back as it was, subheads, marks and lists included', async ({ editor }) => {
  await editor.open(EVERYTHING);
  await editor.focus('body');
  await editor.press('Control+a', 'Control+x');
  expect((await editor.read()).body).toEqual([]);
  await editor.press('Control+v');
  expect((await editor.read()).body).toEqual(EVERYTHING.body);
});

test('a headline copied with its kin is text in the body, not a subhead', async ({ editor }) => {
  await editor.open(BRIDGE);
  await editor.focus('headline');
  await editor.press('Control+a', 'Control+c');
  await editor.focus('body');
  await editor.press('Control+a', 'Control+v');
  expect((await editor.read()).body).toEqual([{ type: 'paragraph', text: BRIDGE.headline }]);
});

test('text dragged from one slot to another moves, and leaves its slot standing', async ({ editor }) => {
  await editor.open({ ...BRIDGE, headline: plain('Cầu mới'), lead: plain('Sáng nay') });
  await editor.sheet.locator('h1').dblclick({ position: { x: 20, y: 16 } });
  const from = await editor.sheet.locator('h1').boundingBox();
  const to = await editor.sheet.locator('[data-slot="lead"]').boundingBox();
  if (from === null || to === null) throw new Error('both slots are on the page');
  const { mouse } = editor.page;
  await mouse.move(from.x + 20, from.y + 18);
  await mouse.down();
  await mouse.move(from.x + 60, from.y + 30, { steps: 4 });
  await mouse.move(to.x + 300, to.y + 12, { steps: 6 });
  await mouse.up();
  await expect.poll(async () => textOf((await editor.read()).lead)).toContain('Cầu');
  const content = await editor.read();
  expect(textOf(content.headline).trim()).toBe('mới');
  expect(textOf(content.lead)).toMatch(/^Sáng nay\s?Cầu/u);
  await editor.press('Control+z');
  expect(await editor.read()).toMatchObject({ headline: plain('Cầu mới'), lead: plain('Sáng nay') });
  expect(editor.complaints).toEqual([]);
});

test('a word pasted with its space stays apart from the word after it', async ({ editor }) => {
  await editor.open({ ...BRIDGE, headline: plain('nước sạch') });
  await editor.focus('headline');
  await editor.press('Home');
  await editor.paste({ 'text/plain': 'Đưa  ' });
  expect((await editor.read()).headline).toEqual(plain('Đưa nước sạch'));
});
