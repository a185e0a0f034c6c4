import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { Article } from '#shared/article/article';
import type { AssetName } from '#shared/article/identity';
import { assetNameSchema } from '#shared/article/identity';
import { plain } from '#shared/article/inline';
import { renderPage } from '#shared/exporting/html/page';
import { PORTAL } from '#shared/layout/portal';
import {
  articleOf,
  bridgeArticle,
  emptyArticle,
  everyLetterArticle,
  longArticle,
  paragraph,
  photoOf,
} from '../../../support/articles';
import { complaints, elementsOf, mainOf, NO_RESOURCES, pageOf, textIn } from '../../../support/page';

const PICTURE: AssetName = v.parse(assetNameSchema, `${'0a'.repeat(32)}.jpg`);
const DATA = 'data:image/jpeg;base64,/9j/4AAQ';
const photos = new Map([[PICTURE, DATA]]);

const ARTICLES: readonly (readonly [string, Article])[] = [
  ['short', bridgeArticle()],
  ['illustrated', bridgeArticle(photoOf(PICTURE))],
  ['imported without its photo', bridgeArticle(photoOf(null))],
  ['long', longArticle(5)],
  ['of every letter', everyLetterArticle()],
  ['empty', emptyArticle()],
  ['in English', { ...bridgeArticle(), language: 'en-GB' }],
  ['with tags', { ...bridgeArticle(), tags: ['cầu', '<b>'] }],
];

test.each(ARTICLES)('the page of an article that is %s is valid HTML', (_name, article) => {
  expect(complaints(pageOf(article, { photos }))).toEqual([]);
});

test('the slots stand in the layout’s order', () => {
  const html = mainOf(pageOf(bridgeArticle(photoOf(PICTURE)), { photos }));
  const places = ['class="dateline"', '<h1>', 'class="lead"', '<figure>', '<h2>', 'end-mark', '<address'].map((piece) =>
    html.indexOf(piece),
  );
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('another layout’s order is followed and a slot it does not name is kept', () => {
  const layout = { ...PORTAL, slots: PORTAL.slots.filter((rule) => rule.slot !== 'dateline').toReversed() };
  const html = mainOf(renderPage(bridgeArticle(), layout, NO_RESOURCES));
  expect(html.indexOf('<address')).toBeLessThan(html.indexOf('<h2>'));
  expect(html.indexOf('<h2>')).toBeLessThan(html.indexOf('<h1>'));
  expect(html).toContain('class="dateline"');
  expect(complaints(renderPage(bridgeArticle(), layout, NO_RESOURCES))).toEqual([]);
});

test('dateline, headline and lead are the article’s header', () => {
  const header = /<header>(.*)<\/header>/su.exec(pageOf(bridgeArticle()))?.[1] ?? '';
  expect(header).toContain('<time datetime="2024-03-08T10:54:03+07:00">Thứ Sáu, 08/03/2024 | 10:54:03 [GMT +7]</time>');
  expect(header).toContain('Thạnh Lợi · ');
  expect(header).toContain('<h1>Xã Thạnh Lợi khánh thành');
  expect(header).toContain('<p class="lead">');
});

test('the end mark follows the last word without a space', () => {
  expect(pageOf(bridgeArticle())).toContain('năm 2024<span class="end-mark">./.</span></p>');
});

test('the end mark keeps clear of a full stop', () => {
  const html = pageOf(articleOf({ body: [paragraph('Hết.')] }));
  expect(html).toContain('Hết.\u00A0<span class="end-mark">./.</span></p>');
});

test('the end mark goes into the innermost last item of a list', () => {
  const sublist = { type: 'list', ordered: true, items: [{ text: plain('trong'), sublist: null }] } as const;
  const html = pageOf(
    articleOf({ body: [{ type: 'list', ordered: false, items: [{ text: plain('ngoài'), sublist }] }] }),
  );
  expect(html).toContain('<ul><li>ngoài<ol><li>trong<span class="end-mark">./.</span></li></ol></li></ul>');
});

test('a house without an end mark prints none', () => {
  expect(mainOf(renderPage(bridgeArticle(), { ...PORTAL, endMark: null }, NO_RESOURCES))).not.toContain('end-mark');
});

test('a photo is inside the page with its size, caption and credit', () => {
  const html = pageOf(bridgeArticle(photoOf(PICTURE)), { photos });
  expect(html).toContain(`<img src="${DATA}" alt="Nông dân gặt lúa bên bờ kênh" width="1200" height="800">`);
  expect(html).toContain('nửa tháng. <span class="credit">Ảnh: Minh Thư</span></figcaption>');
});

test('a photo whose bytes are gone keeps its caption and credit', () => {
  const html = pageOf(bridgeArticle(photoOf(PICTURE)));
  expect(html).not.toContain('<img');
  expect(html).toContain('<figure><figcaption>Nông dân ấp Rạch Chanh');
  expect(html).toContain('Ảnh: Minh Thư');
});

test('the byline is set as the layout says, with roles', () => {
  const byline = [
    { name: 'Ngọc Hân', role: 'Bài và ảnh' },
    { name: 'Lê Hạnh', role: null },
  ];
  expect(pageOf(articleOf({ byline }))).toContain(
    '<address class="byline byline-end">Bài và ảnh: Ngọc Hân – Lê Hạnh</address>',
  );
});

test('the text size is chosen without a script, and says what it does', () => {
  const html = pageOf(bridgeArticle());
  expect(html).toContain('role="radiogroup" aria-label="Cỡ chữ"');
  expect(html).toContain('aria-label="Chữ lớn"');
  expect(html).toContain(':root:has([value=large]:checked)');
});

test('nothing of the page but the article’s own words is text', () => {
  const article = articleOf({ headline: plain('Tít'), body: [paragraph('Thân bài')] });
  expect(textIn(mainOf(pageOf(article)))).toBe('TítThânbài./.');
});

test('the page asks for nothing from outside and runs nothing', () => {
  const html = pageOf(bridgeArticle(photoOf(PICTURE)), { photos });
  expect(html).toContain("default-src 'none'");
  expect(html).not.toMatch(/@import|url\((?!"data:)/u);
  const elements = elementsOf(html);
  expect(
    elements.filter((e) => ['link', 'iframe', 'object', 'embed', 'video', 'audio', 'base', 'form'].includes(e.tagName)),
  ).toEqual([]);
  expect(elements.filter((e) => e.tagName === 'script').map((e) => e.getAttributeValue('type'))).toEqual([
    'application/ld+json',
  ]);
  expect(elements.map((e) => e.getAttributeValue('src')).filter((src) => src !== null)).toEqual([DATA]);
});
