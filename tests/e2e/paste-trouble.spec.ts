// Pastes under difficult circumstances: pictures that come late, whole pages, the input method at work, places that take little.
import type { Block, Content } from '../../src/shared/article/article';
import { textOf } from '../../src/shared/article/inline';
import { photosOf } from '../../src/shared/article/photos';
import { BRIDGE, caption, paragraph, plain } from './support/editor-articles';
import { type EditorPage, expect, test } from './support/editor-page';
import { compose } from './support/vietnamese-input';

const DOT =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';
/** Large enough to be no placeholder. */
const picture = DOT.replace('base64,', `base64,${' '.repeat(400)}`);
const WITH_PICTURE = `<p>Trước ảnh</p><p><img width="300" src="${picture}"></p><p>Sau ảnh</p>`;

const kinds = async (editor: EditorPage): Promise<readonly string[]> =>
  (await editor.read()).body.map(({ type }) => type);

const stored = async (editor: EditorPage): Promise<number> =>
  photosOf(await editor.read()).filter(({ asset }) => asset !== null).length;

const inBody = async (editor: EditorPage, body: readonly Block[] = [paragraph('Đầu bài.')]): Promise<void> => {
  await editor.open({ ...BRIDGE, body });
  await editor.focus('body');
  await editor.press('End');
};

/** Lets the photos wait until `free` is called. */
const holdPhotos = (editor: EditorPage): Promise<void> => editor.page.evaluate(() => window.harness.holdPhotos());
const freePhotos = (editor: EditorPage): Promise<void> => editor.page.evaluate(() => window.harness.freePhotos());

test('a paste that is undone while its photo is being stored has it when it is redone', async ({ editor }) => {
  await inBody(editor);
  await holdPhotos(editor);
  await editor.paste({ 'text/html': WITH_PICTURE, 'text/plain': 'Trước ảnh' });
  await editor.press('Control+z');
  await freePhotos(editor);
  await editor.page.waitForTimeout(100);
  expect(await kinds(editor)).toEqual(['paragraph']);
  await editor.press('Control+y');
  await expect.poll(() => stored(editor)).toBe(1);
  await editor.press('Control+z');
  expect((await editor.read()).body).toEqual([paragraph('Đầu bài.')]);
  await editor.press('Control+y');
  await expect.poll(() => stored(editor)).toBe(1);
  expect(editor.complaints).toEqual([]);
});

test('what is typed while a photo is being stored is undone without it', async ({ editor }) => {
  await inBody(editor);
  await holdPhotos(editor);
  await editor.paste({ 'text/html': WITH_PICTURE, 'text/plain': 'Trước ảnh' });
  await editor.type(' chữ mới');
  await freePhotos(editor);
  await expect.poll(() => stored(editor)).toBe(1);
  await editor.press('Control+z');
  await expect.poll(() => stored(editor)).toBe(1);
  expect(JSON.stringify((await editor.read()).body)).not.toContain('chữ mới');
  await editor.press('Control+z');
  expect((await editor.read()).body).toEqual([paragraph('Đầu bài.')]);
});

test('a whole page of the web goes into its slots with its marks, its list and the photo that it carries', async ({
  editor,
}) => {
  await editor.open();
  await editor.focus('headline');
  const lines = [
    'Xã Tân Hòa khánh thành cầu dân sinh',
    'Thứ Sáu, 08/03/2024 | 10:54:03 [GMT +7] A  A',
    'Sáng ngày 08/3/2024, xã Tân Hòa đưa vào sử dụng cây cầu dài 42 mét, nối hai ấp mà trước đây phải đi đò qua kênh.',
    'Cầu mới buổi sáng. Ảnh: Lê Hạnh',
    'Cầu được xây trong bảy tháng, kinh phí 2,4 tỷ đồng, trong đó người dân góp một phần ba và hơn sáu trăm ngày công.',
    'đắp lề hai bên cầu',
    'dựng bảng tải trọng',
    'Từ nay học sinh hai ấp đến trường không còn phải chờ đò, xe lúa ra tận lộ lớn, giá lúa tại ruộng tăng thêm. ./.',
  ];
  const html = `<h1>${lines[0]}</h1><p>${lines[1]}</p><p>${lines[2]}</p>
    <figure><img width="300" src="${picture}"><figcaption>${lines[3]}</figcaption></figure>
    <p>${lines[4]?.replace('bảy tháng', '<b>bảy tháng</b>')}</p><ul><li>${lines[5]}</li><li>${lines[6]}</li></ul><p>${lines[7]}</p>`;
  await holdPhotos(editor);
  await editor.paste({ 'text/html': html, 'text/plain': lines.join('\n') });
  expect(textOf((await editor.read()).headline)).toBe(lines[0]);
  await freePhotos(editor);
  await expect.poll(() => stored(editor)).toBe(1);
  const content = await editor.read();
  expect(photosOf(content)).toMatchObject([{ caption: plain('Cầu mới buổi sáng.'), credit: 'Lê Hạnh' }]);
  expect(content.body.map(({ type }) => type)).toContain('list');
  expect(JSON.stringify(content.body)).toContain('"bold":true');
  await editor.press('Control+z');
  expect(await editor.read()).toMatchObject({ headline: [], lead: [], photos: [], body: [] });
  await editor.press('Control+y');
  await expect.poll(() => stored(editor)).toBe(1);
  expect(editor.complaints).toEqual([]);
});

test('two pastes right after one another stand one after the other, photos and all', async ({ editor }) => {
  await inBody(editor);
  const data = { 'text/html': WITH_PICTURE, 'text/plain': 'Trước ảnh' };
  await Promise.all([editor.paste(data), editor.paste(data)]);
  await expect.poll(() => stored(editor)).toBe(2);
  const twice = await kinds(editor);
  expect(twice.filter((kind) => kind === 'photos')).toHaveLength(2);
  await editor.press('Control+z', 'Control+z');
  expect((await editor.read()).body).toEqual([paragraph('Đầu bài.')]);
  await editor.press('Control+y', 'Control+y');
  expect(await kinds(editor)).toEqual(twice);
  await expect.poll(() => stored(editor)).toBe(2);
});

test('a paste in the middle of a syllable of the input method keeps what was composed', async ({ editor }) => {
  await inBody(editor);
  const session = await editor.page.context().newCDPSession(editor.page);
  await session.send('Input.imeSetComposition', { text: ' lú', selectionStart: 3, selectionEnd: 3 });
  await editor.paste({ 'text/html': '<ul><li>một</li><li>hai</li></ul>', 'text/plain': 'một\nhai' });
  await session.detach();
  const body = await editor.read();
  expect(JSON.stringify(body)).toContain('Đầu bài. lú');
  expect(await kinds(editor)).toEqual(['paragraph', 'list']);
  await compose(editor.page, 'lúa');
  expect(JSON.stringify((await editor.read()).body)).toContain('hailúa');
  expect(editor.complaints).toEqual([]);
});

test('a paste over what is selected across slots leaves every slot standing', async ({ editor }) => {
  await editor.open({ ...BRIDGE, headline: plain('Cầu mới'), lead: plain('Sáng nay') });
  const before = await editor.read();
  await editor.focus('headline');
  await editor.press('Home', 'Control+ArrowRight', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+End');
  await editor.paste({
    'text/html': '<p>một</p><table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>',
  });
  const after = await editor.read();
  expect(textOf(after.headline)).toMatch(/^Cầu\s?một$/u);
  expect(after.body[0]?.type).toBe('table');
  await editor.press('Control+z');
  expect(await editor.read()).toEqual(before);
  await editor.press('Control+y');
  expect(await editor.read()).toEqual(after);
});

test('in a cell, a caption and the byline what is pasted becomes as much as they take', async ({ editor }) => {
  const table: Block = { type: 'table', header: false, widths: null, rows: [[plain('x'), plain('y')]] };
  const data = { 'text/html': '<h2>một</h2><ul><li><b>hai</b></li></ul><hr>', 'text/plain': 'một\nhai' };
  await inBody(editor, [table]);
  await editor.sheet.locator('td').first().click();
  await editor.press('End');
  await editor.paste(data);
  const [filled] = (await editor.read()).body;
  expect(filled?.type === 'table' && filled.rows[0]?.map(textOf)).toEqual(['xmột\nhai', 'y']);
  await editor.press('Control+z');
  expect((await editor.read()).body).toEqual([table]);
  await editor.open({ ...BRIDGE, photos: [caption('Cầu')] });
  await editor.focus('photo');
  await editor.press('End');
  await editor.paste(data);
  expect(textOf((await editor.read()).photos[0]?.caption ?? [])).toMatch(/^Cầu\s?một/u);
  await editor.focus('byline');
  await editor.press('End');
  await editor.paste({ 'text/html': `<p>Lê Hạnh</p>${WITH_PICTURE}`, 'text/plain': 'x' });
  expect(await editor.page.evaluate(() => window.harness.left.at(-1))).toMatchObject({ 'no-place': 1 });
  expect(editor.complaints).toEqual([]);
});

test('five megabytes are pasted and taken back without losing a line', async ({ editor }) => {
  await inBody(editor);
  const line = 'Nước lên theo con nước rằm, ghe lúa vào tận sân, bà con trong ấp chạy máy suốt đêm cho kịp phiên chợ. ';
  const count = Math.ceil(5_000_000 / (line.length * 10));
  const text = Array.from({ length: count }, (_, i) => `${i} ${line.repeat(10)}`).join('\n');
  await editor.paste({ 'text/plain': text });
  const body = (await editor.read()).body;
  expect(body.length).toBeGreaterThanOrEqual(count);
  await editor.press('Control+z');
  expect((await editor.read()).body).toEqual([paragraph('Đầu bài.')]);
});

test('a selection dragged within the sheet takes its photos along', async ({ editor }) => {
  const content: Partial<Content> = { ...BRIDGE, body: [paragraph('Đầu bài.'), paragraph('Cuối bài.')] };
  await editor.open(content);
  await editor.focus('body');
  await editor.press('Home', 'Shift+End');
  const types = await editor.page.evaluate(() => {
    const transfer = new DataTransfer();
    const from = document.querySelector('[role="textbox"] p');
    from?.dispatchEvent(new DragEvent('dragstart', { bubbles: true, cancelable: true, dataTransfer: transfer }));
    return [...transfer.types];
  });
  expect(types).toEqual(expect.arrayContaining(['application/x-dateline', 'text/html', 'text/plain']));
  expect(types).not.toContain('application/x-lexical-editor');
});

test('pasted plain into a slot of one line the first line stays there and the rest goes on in the body', async ({
  editor,
}) => {
  await editor.open({ ...BRIDGE, headline: [], body: [paragraph('Đã có.')] });
  await editor.focus('headline');
  await editor.page.evaluate(() => {
    const put = (event: ClipboardEvent): void => {
      event.clipboardData?.setData('text/plain', 'Cầu mới\r\nDòng hai');
      event.clipboardData?.setData('text/html', '<h1><b>Cầu mới</b></h1><ul><li>Dòng hai</li></ul>');
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    document.addEventListener('copy', put, { capture: true, once: true });
  });
  await editor.press('Control+c', 'Control+Shift+v');
  await expect.poll(async () => textOf((await editor.read()).headline)).toBe('Cầu mới');
  expect((await editor.read()).body).toEqual(['Dòng hai', 'Đã có.'].map(paragraph));
  await editor.press('Control+z');
  expect(await editor.read()).toMatchObject({ headline: [], body: [paragraph('Đã có.')] });
});

/** As tall as a photo gets on the sheet. */
const tallPicture = (editor: EditorPage): Promise<string> =>
  editor.page.evaluate(async () => {
    const canvas = new OffscreenCanvas(300, 900);
    canvas.getContext('2d')?.fillRect(0, 0, 300, 900);
    const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
    return `data:image/png;base64,${btoa(String.fromCharCode(...bytes))}`;
  });

test('the caret behind pasted photos stays in sight once they are drawn', async ({ editor }) => {
  await inBody(
    editor,
    Array.from({ length: 30 }, (_, n) => paragraph(`Câu ${n}.`)),
  );
  const src = await tallPicture(editor);
  const image = `<p><img width="300" src="${src}"></p>`;
  await editor.paste({ 'text/html': `<p>Trước</p>${image}<p>Giữa</p>${image}<p>Sau ảnh</p>`, 'text/plain': 'Trước' });
  await expect(editor.sheet.locator('.body-photo img')).toHaveCount(2);
  await expect(editor.sheet.getByText('Sau ảnh')).toBeInViewport();
  await editor.type(' viết tiếp');
  await expect(editor.sheet.getByText('Sau ảnh viết tiếp')).toBeInViewport();
});
