/** What is read back from pages and fragments, and that it is what the article says. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article, Photo } from '#shared/article/article';
import { readAssetName } from '#shared/article/identity';
import { plain } from '#shared/article/inline';
import { renderFragment } from '#shared/exporting/html/fragment';
import { renderPage } from '#shared/exporting/html/page';
import type { Theme } from '#shared/exporting/theme';
import { HOUSE } from '#shared/exporting/themes';
import { arrange, piecesOf } from '#shared/layout/arrange';
import { PORTAL } from '#shared/layout/portal';
import { readHtml } from '../../../../src/main/exporting/proof/read-html';
import { styleSum } from '../../../../src/main/exporting/style-sums';
import { content } from '../../../support/arbitrary';
import { articleOf, bridgeArticle, emptyArticle, everyLetterArticle, photoOf } from '../../../support/articles';
import { COSTS, furnishedArticle, QUOTE } from '../../../support/furnished';
import { textIn } from '../../../support/page';

const asset = readAssetName(`${'0a'.repeat(32)}.jpg`);
if (!asset) throw new Error('the fixture is a real name');
const PHOTO: Photo = { ...photoOf(asset), caption: plain('Gặt sớm.') };
const photos = new Map([[asset, 'data:image/jpeg;base64,/9j/4AAQ']]);

const CROWDED: Theme = {
  ...HOUSE,
  publisher: { name: 'Báo Kênh Rạch', address: 'https://kenhrach.example/' },
  logo: { picture: 'data:image/png;base64,iVBORw0KGgo=', alt: 'Báo Kênh Rạch' },
  footer: 'Tòa soạn: ấp Rạch Chanh\nĐiện thoại: 0272 000 000',
};

const articleIn = (html: string): string => html.slice(html.indexOf('<article'), html.indexOf('</article>'));
const lettersIn = (text: string): string => text.replace(/\s+/gu, '');

const SHAPES: readonly (readonly [string, (article: Article) => string])[] = [
  [
    'page',
    (article) => renderPage(article, PORTAL, { photos, fonts: [], words: 'vi', sumOf: styleSum, theme: CROWDED }),
  ],
  [
    'page on paper',
    (article) => renderPage(article, PORTAL, { photos, fonts: [], words: 'vi', sumOf: styleSum, paper: 'newspaper' }),
  ],
  ['fragment', (article) => renderFragment(article, PORTAL, { photos, words: 'vi' }, { styles: 'classes' })],
  ['styled fragment', (article) => renderFragment(article, PORTAL, { photos, words: 'vi' }, { styles: 'inline' })],
];

const furnished = furnishedArticle(PHOTO, [PHOTO, photoOf(null), PHOTO]);

describe.each(SHAPES)('a %s', (_, render) => {
  test.each([
    ['short', bridgeArticle(PHOTO)],
    ['furnished', furnished],
    ['of every letter', everyLetterArticle()],
    ['empty', emptyArticle()],
  ])('of an article that is %s says every letter of the article, and nothing of its theme', (_name, article) => {
    const html = render(article);
    expect(lettersIn(readHtml(html).text)).toBe(textIn(articleIn(html)));
    expect(readHtml(html).text).not.toContain('Báo Kênh Rạch');
  });

  test('of whatever article says every letter of the article', () => {
    fc.assert(
      fc.property(content, (input) => {
        const html = render(articleOf(arrange(piecesOf(input), PORTAL)));
        expect(lettersIn(readHtml(html).text)).toBe(textIn(articleIn(html)));
      }),
      { numRuns: 40 },
    );
  });

  test('counts its photos and their captions, and no quote among them', () => {
    expect(readHtml(render(furnished))).toMatchObject({ photos: 3, captions: 4 });
    expect(readHtml(render(articleOf({ body: [QUOTE] })))).toMatchObject({ photos: 0, captions: 0 });
  });

  test('has a line for each block and tabs between cells', () => {
    const read = readHtml(render(articleOf({ headline: plain('Tít'), body: [COSTS, QUOTE] }))).text.split('\n');
    expect(read.slice(0, 3)).toEqual(['Tít', 'Hạng mục\tTriệu đồng\tNguồn', 'Mố và trụ cầu\t1.240\tNgân sách xã']);
    expect(read.at(-1)).toBe('— Ông Phan Văn Đò, người chèo đò cuối cùng./.');
  });
});

test('what is no page of ours says nothing', () => {
  for (const html of ['', 'chữ trơn', '<p>đoạn</p>', '<!DOCTYPE html><html><body></body></html>'])
    expect(readHtml(html)).toEqual({ text: '', photos: 0, captions: 0 });
});

test('a letter, a paragraph, a picture or a caption that is gone is missed', () => {
  const html = renderPage(furnished, PORTAL, { photos, fonts: [], words: 'vi', sumOf: styleSum });
  const damages: readonly [string, string | RegExp][] = [
    ['letter', /(?<=Rạch Chan)h(?=<\/h1>)/u],
    ['paragraph', /<p>Trong sáu tháng.*?<\/p>/su],
    ['picture', /<img[^>]*>/u],
    ['caption', /<figcaption>Gặt sớm\..*?<\/figcaption>/su],
  ];
  for (const [what, from] of damages) expect(readHtml(html.replace(from, '')), what).not.toEqual(readHtml(html));
});
