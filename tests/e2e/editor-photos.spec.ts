// Photos come by picker, paste and drop, upright and of a sensible size; their fields are part of the article and its undo.
import { writeFile } from 'node:fs/promises';
import type { Content } from '../../src/shared/article/article';
import { BRIDGE, caption, plain } from './support/editor-articles';
import { type EditorPage, expect, test } from './support/editor-page';

/** Files made on the page itself and given to the sheet as a drop or a paste. */
const give = (
  editor: EditorPage,
  how: 'drop' | 'paste',
  pictures: readonly { width: number; height: number; type: string }[],
  where = '[role="textbox"]',
) =>
  editor.page.evaluate(
    async ([kind, sizes, selector]) => {
      const transfer = new DataTransfer();
      for (const { width, height, type } of sizes) {
        const canvas = new OffscreenCanvas(width, height);
        const context = canvas.getContext('2d');
        if (context === null) throw new Error('no canvas');
        context.fillStyle = '#467';
        context.fillRect(0, 0, width, height);
        const blob = type === 'text/plain' ? new Blob(['chữ']) : await canvas.convertToBlob({ type });
        transfer.items.add(new File([blob], 'anh', { type }));
      }
      const target = document.querySelector(selector);
      const init = { bubbles: true, cancelable: true };
      target?.dispatchEvent(
        kind === 'drop'
          ? new DragEvent('drop', { ...init, dataTransfer: transfer })
          : new ClipboardEvent('paste', { ...init, clipboardData: transfer }),
      );
    },
    [how, pictures, where] as const,
  );

const ONE_DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const photosOf = async (editor: EditorPage): Promise<Content['photos']> => (await editor.read()).photos;

for (const how of ['drop', 'paste'] as const) {
  test(`photos that come by ${how} become figures in their order, in one undo step`, async ({ editor }) => {
    await editor.open({ ...BRIDGE, photos: [] });
    await editor.focus('lead');
    await give(editor, how, [
      { width: 300, height: 200, type: 'image/jpeg' },
      { width: 120, height: 240, type: 'image/png' },
    ]);
    await expect
      .poll(async () => (await photosOf(editor)).map((photo) => photo.size))
      .toEqual([
        { width: 300, height: 200 },
        { width: 120, height: 240 },
      ]);
    await editor.type('Chú thích');
    expect((await photosOf(editor))[0]?.caption).toEqual(plain('Chú thích'));
    await expect(editor.sheet.locator('figure img').first()).toBeVisible();
    await editor.press('Control+z', 'Control+z');
    expect(await editor.read()).toEqual({ ...BRIDGE, photos: [] });
    await editor.press('Control+y');
    expect(await photosOf(editor)).toHaveLength(2);
    expect(editor.complaints).toEqual([]);
  });
}

test('a photo larger than print needs is scaled down', async ({ editor }) => {
  await editor.open();
  await editor.focus('headline');
  await give(editor, 'drop', [{ width: 4000, height: 1000, type: 'image/jpeg' }]);
  await expect.poll(async () => (await photosOf(editor))[0]?.size).toEqual({ width: 2560, height: 640 });
});

test('a photo that the camera took on its side is stored upright', async ({ editor }) => {
  await editor.open();
  await editor.focus('headline');
  await editor.page.evaluate(async () => {
    const canvas = new OffscreenCanvas(300, 200);
    canvas.getContext('2d')?.fillRect(0, 0, 300, 200);
    const jpeg = await (await canvas.convertToBlob({ type: 'image/jpeg' })).arrayBuffer();
    // EXIF with one entry: orientation 6, a quarter turn to the right.
    const exif = [
      0xff, 0xe1, 0, 34, 69, 120, 105, 102, 0, 0, 77, 77, 0, 42, 0, 0, 0, 8, 0, 1, 1, 18, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0,
      0, 0, 0, 0,
    ];
    const file = new File([jpeg.slice(0, 2), new Uint8Array(exif), jpeg.slice(2)], 'a.jpg', { type: 'image/jpeg' });
    const transfer = new DataTransfer();
    transfer.items.add(file);
    document
      .querySelector('[role="textbox"]')
      ?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: transfer }));
  });
  await expect.poll(async () => (await photosOf(editor))[0]?.size).toEqual({ width: 200, height: 300 });
  const stored = await editor.sheet.locator('figure img').evaluate(async (image) => {
    const blob = await (await fetch(image instanceof HTMLImageElement ? image.src : '')).blob();
    const raw = await createImageBitmap(blob, { imageOrientation: 'none' });
    return { width: raw.width, height: raw.height };
  });
  expect(stored).toEqual({ width: 200, height: 300 });
});

test('what is no picture is said to the person, and the text stays', async ({ editor }) => {
  await editor.open(BRIDGE);
  await editor.focus('lead');
  await editor.page.evaluate(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['not a picture'], 'a.png', { type: 'image/png' }));
    document
      .querySelector('[role="textbox"]')
      ?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: transfer }));
  });
  await expect.poll(() => editor.page.evaluate(() => window.harness.problems)).toContain('not-a-photo');
  expect(await editor.read()).toEqual(BRIDGE);
});

test('a caption without its picture takes one that is dropped on it, and keeps its words', async ({ editor }) => {
  await editor.open(BRIDGE);
  await expect(editor.page.getByRole('button', { name: 'Thêm ảnh cho chú thích này' })).toBeVisible();
  await give(editor, 'drop', [{ width: 300, height: 200, type: 'image/jpeg' }], '[data-island="picture"] button');
  await expect.poll(async () => (await photosOf(editor))[0]?.size).toEqual({ width: 300, height: 200 });
  expect(await photosOf(editor)).toHaveLength(1);
  expect((await photosOf(editor))[0]?.caption).toEqual(BRIDGE.photos[0]?.caption);
});

test('the picker adds photos', async ({ editor }) => {
  await editor.open({ headline: plain('Tít') });
  await editor.focus('headline');
  const chooser = editor.page.waitForEvent('filechooser');
  await editor.page.getByRole('button', { name: 'Thêm ảnh', exact: true }).click();
  await (await chooser).setFiles([{ name: 'a.png', mimeType: 'image/png', buffer: ONE_DOT }]);
  await expect.poll(async () => (await photosOf(editor))[0]?.size).toEqual({ width: 1, height: 1 });
});

test('a picker that stays open for long still brings its photo', async ({ editor }, info) => {
  const file = info.outputPath('a.png');
  await writeFile(file, ONE_DOT);
  await editor.open({ headline: plain('Tít') });
  await editor.focus('headline');
  const tools = await editor.page.context().newCDPSession(editor.page);
  await tools.send('Page.enable');
  await tools.send('Page.setInterceptFileChooserDialog', { enabled: true });
  const opened = new Promise<{ readonly backendNodeId?: number }>((resolve) => {
    tools.once('Page.fileChooserOpened', resolve);
  });
  await editor.page.getByRole('button', { name: 'Thêm ảnh', exact: true }).click();
  const { backendNodeId = 0 } = await opened;
  // As it comes about by itself where somebody looks through their folders for a while.
  await tools.send('HeapProfiler.collectGarbage');
  await tools.send('DOM.setFileInputFiles', { backendNodeId, files: [file] });
  await expect.poll(async () => (await photosOf(editor))[0]?.size).toEqual({ width: 1, height: 1 });
});

test('credit and description are in the article as they are typed, each visit one undo step', async ({ editor }) => {
  await editor.open(BRIDGE);
  const credit = editor.sheet.getByLabel('Ảnh', { exact: true });
  const alt = editor.sheet.getByLabel('Mô tả');
  await credit.click();
  await editor.type('Lê Hạnh');
  await alt.click();
  await editor.type('Cầu');
  expect(await photosOf(editor)).toMatchObject([{ credit: 'Lê Hạnh', alt: 'Cầu' }]);
  expect((await editor.state()).slot).toBe('photo');
  await editor.press('Control+z');
  expect(await photosOf(editor)).toMatchObject([{ credit: 'Lê Hạnh', alt: '' }]);
  await expect(alt).toHaveValue('');
  await editor.press('Control+z');
  expect(await editor.read()).toEqual(BRIDGE);
  await editor.press('Control+y');
  await expect(credit).toHaveValue('Lê Hạnh');
  expect(editor.complaints).toEqual([]);
});

test('what is pasted into a photo’s field stays in that field', async ({ editor }) => {
  await editor.open(BRIDGE);
  await editor.sheet.getByLabel('Mô tả').click();
  await editor.page.keyboard.insertText('Cầu mới');
  await editor.press('Control+a', 'Control+x', 'Control+v', 'Control+v', 'Backspace');
  expect(await photosOf(editor)).toMatchObject([{ alt: 'Cầu mớiCầu mớ' }]);
  expect(await editor.read()).toMatchObject({ headline: BRIDGE.headline, lead: BRIDGE.lead, body: BRIDGE.body });
});

test('photos are moved and removed, and undo brings them back', async ({ editor }) => {
  const photos = [caption('Ảnh một'), caption('Ảnh hai')];
  await editor.open({ ...BRIDGE, photos });
  await editor.page.getByRole('button', { name: 'Đưa ảnh xuống dưới' }).click();
  expect(await photosOf(editor)).toEqual(photos.toReversed());
  await editor.page.getByRole('button', { name: 'Bỏ ảnh khỏi bài' }).first().click();
  expect(await photosOf(editor)).toEqual([photos[0]]);
  await editor.run('edit/undo');
  await editor.run('edit/undo');
  expect(await editor.read()).toEqual({ ...BRIDGE, photos });
  expect(editor.complaints).toEqual([]);
});
