/** What leaves Dateline by the clipboard: clean HTML and plain lines for others, everything for another article of ours. */
import { expect, type Page } from '@playwright/test';
import type { Content } from '#shared/article/article';
import { type OpenApp, test } from './support/app';
import { BLOCKS, BRIDGE, EVERYTHING } from './support/editor-articles';
import { command } from './support/newsroom';
import { clickAtEnd, newArticle, sheetOf, slotOf } from './support/sheet';
import { stored } from './support/stored';

/** Other tests use the same clipboard: what is read counts only where it was ours. */
const onClipboard = async (desk: OpenApp, copy: () => Promise<void>, sign: string) => {
  let read = { text: '', html: '' };
  await expect(async () => {
    await copy();
    await desk.page.waitForTimeout(100);
    read = await desk.app.evaluate(async ({ clipboard }) => ({
      text: await clipboard.readText(),
      html: String(await Reflect.apply(Reflect.get(clipboard, 'readHTML'), clipboard, [])),
    }));
    expect(read.text).toContain(sign);
  }).toPass({ timeout: 15_000 });
  return { ...read, html: read.html.replace(/^<meta[^>]*>/u, '') };
};

/** A new article with this text, typed by nobody: as a template of the newsroom's. */
const begin = async (desk: OpenApp, content: Content): Promise<void> => {
  const { page } = desk;
  await page.evaluate(async (of) => {
    const template = { id: 'T1', name: 'Mẫu', layout: 'portal', content: of };
    await window.dateline.call('newsroom/change', { is: 'put-template', template });
  }, content);
  await command(desk, 'article/new-from-template');
  await page
    .getByRole('button', { name: 'Viết từ mẫu này' })
    .or(page.getByRole('dialog').getByRole('button').last())
    .first()
    .click();
  await expect(slotOf(page, 'headline')).not.toBeEmpty();
};

const contentOf = async (page: Page): Promise<Content> => {
  const { dateline, headline, lead, photos, body, byline } = await stored(page);
  return { dateline, headline, lead, photos, body, byline };
};

/** What stands in a plain field of another page after Ctrl+V. */
const pasteElsewhere = async ({ page }: OpenApp): Promise<string> => {
  await page.evaluate(() => {
    document.getElementById('elsewhere')?.remove();
    const field = document.createElement('div');
    field.id = 'elsewhere';
    field.contentEditable = 'true';
    Object.assign(field.style, {
      position: 'fixed',
      inset: '40px',
      zIndex: '999',
      background: 'white',
      overflow: 'auto',
    });
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.press('Control+v');
  await expect(page.locator('#elsewhere')).not.toBeEmpty();
  const html = await page.locator('#elsewhere').innerHTML();
  await page.locator('#elsewhere').evaluate((field) => field.remove());
  return html;
};

const copyWhole = (desk: OpenApp) => () => command(desk, 'edit/copy-article');

test('the whole article goes out as clean HTML, with dateline, end mark and one h1, and as lines without gaps', async ({
  start,
}) => {
  const desk = await start();
  await begin(desk, EVERYTHING);
  const { html, text } = await onClipboard(desk, copyWhole(desk), 'khánh thành cầu dân sinh');
  expect(html.match(/<h1>/gu)).toHaveLength(1);
  expect(html).toMatch(/^<p>Tân Hòa/u);
  expect(html).toContain('<strong>đường thông</strong> thì <em>lúa có giá</em>');
  expect(html).toContain('<a href="https://tanhoa.example/cau">trang của xã</a>');
  expect(html).not.toMatch(/class=|style=|data-|<span|dir=/u);
  expect(html).toContain('./.');
  expect(html.normalize('NFC')).toBe(html);
  expect(text).not.toMatch(/\n\s*\n/u);
  expect(text.split(/\r?\n/u)[1]).toBe('Xã Tân Hòa khánh thành cầu dân sinh qua kênh Bảy Ngàn');
  const elsewhere = await pasteElsewhere(desk);
  expect(elsewhere).toMatch(/<h1[^>]*>Xã Tân Hòa khánh thành/u);
  expect(elsewhere).toContain('Bà Tư Lành, ấp Đông');
  expect(elsewhere).not.toMatch(/class="(?:paragraph|sheet)/u);
});

test('for a CMS the article goes out dressed for its editor, or as source with the classes of its style sheet', async ({
  start,
}) => {
  const desk = await start();
  await begin(desk, EVERYTHING);
  const rich = await onClipboard(desk, () => command(desk, 'edit/copy-for-cms'), 'khánh thành cầu dân sinh');
  expect(rich.html).toContain('<h1 class="dl-headline">Xã Tân Hòa khánh thành cầu dân sinh');
  expect(rich.html).toContain('<p class="dl-lead" style="font-weight:bold">');
  expect(rich.text.split(/\r?\n/u)[1]).toBe('Xã Tân Hòa khánh thành cầu dân sinh qua kênh Bảy Ngàn');
  await expect(desk.page.getByText('Ảnh thì tải lên riêng').first()).toBeVisible();
  const source = await onClipboard(desk, () => command(desk, 'edit/copy-cms-source'), '<article class="dl-article"');
  expect(source.text).toContain('<p class="dl-lead">');
  expect(source.text).not.toContain('style=');
  expect(source.html).toBe('');
});

test('words out of a paragraph are words, without a paragraph of their own', async ({ start }) => {
  const desk = await start();
  await newArticle(desk);
  const { page } = desk;
  await clickAtEnd(page, 'lead');
  await page.keyboard.type('Cầu dài ');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('42 mét');
  await page.keyboard.press('Control+b');
  await page.keyboard.type(' & rộng');
  await page.keyboard.press('Home');
  for (let i = 0; i < 4; i += 1) await page.keyboard.press('ArrowRight');
  for (let i = 0; i < 12; i += 1) await page.keyboard.press('Shift+ArrowRight');
  const copied = await onClipboard(desk, () => page.keyboard.press('Control+c'), 'dài 42 mét &');
  expect(copied).toEqual({ text: 'dài 42 mét &', html: 'dài <strong>42 mét</strong> &amp;' });
});

test('a selection over several blocks takes them as far as it reaches', async ({ start }) => {
  const desk = await start();
  await begin(desk, EVERYTHING);
  const { page } = desk;
  await page.evaluate(() => {
    const find = (words: string): Text => {
      const walker = document.createTreeWalker(document.querySelector('.sheet') ?? document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
        if (node instanceof Text && node.data.includes(words)) return node;
      throw new Error(words);
    };
    const [first, last] = [find('Ông Sáu Thạnh'), find('Bờ đông')];
    document.querySelector<HTMLElement>('.sheet')?.focus();
    getSelection()?.setBaseAndExtent(first, 'Ông Sáu '.length, last, 'Bờ'.length);
  });
  await page.waitForTimeout(200);
  const { html, text } = await onClipboard(desk, () => page.keyboard.press('Control+c'), 'Thạnh nói');
  expect(html).toMatch(/^<p>Thạnh nói: <strong>/u);
  expect(html).toContain(
    '<blockquote><p>Cây cầu này là của chung, ai cũng có phần.</p><footer>— <cite>Bà Tư Lành, ấp Đông</cite></footer></blockquote>',
  );
  expect(html).toMatch(/<li>Đắp lề đường<ol><li>Bờ<\/li><\/ol><\/li><\/ul>$/u);
  expect(text.split(/\r?\n/u).at(-1)).toBe('  1. Bờ');
});

test('an article copied whole into an empty one of ours is the same article, tables, photos, boxes and all', async ({
  start,
}) => {
  const desk = await start();
  const { page } = desk;
  await begin(desk, BLOCKS);
  const before = await contentOf(page);
  for (const copy of [
    copyWhole(desk),
    async () => {
      await clickAtEnd(page, 'headline');
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Control+c');
    },
  ]) {
    await onClipboard(desk, copy, 'Của chung, ai cũng có phần.');
    await newArticle(desk);
    await clickAtEnd(page, 'body');
    await page.keyboard.press('Control+v');
    await expect(slotOf(page, 'headline')).toHaveText('Xã Tân Hòa khánh thành cầu dân sinh qua kênh Bảy Ngàn');
    await expect.poll(() => contentOf(page)).toEqual({ ...before, dateline: expect.anything() });
    await page.locator('[data-row]', { hasText: 'Xã Tân Hòa' }).last().click();
    await expect(sheetOf(page)).toBeVisible();
  }
});

test('the words of the sheet are cut as they are copied, and come back whole', async ({ start }) => {
  const desk = await start();
  await begin(desk, BRIDGE);
  const { page } = desk;
  const before = await contentOf(page);
  await clickAtEnd(page, 'body');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+x');
  await expect(sheetOf(page)).not.toContainText('không còn phải chờ đò');
  await page.keyboard.press('Control+v');
  await expect(sheetOf(page)).toContainText('không còn phải chờ đò');
  await expect.poll(async () => (await contentOf(page)).body).toEqual(before.body);
});
