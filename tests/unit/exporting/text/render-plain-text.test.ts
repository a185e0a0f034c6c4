import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article, Block } from '#shared/article/article';
import { plain } from '#shared/article/inline';
import type { Difference } from '#shared/exporting/order';
import { prove } from '#shared/exporting/proof/prove';
import { displayWidth } from '#shared/exporting/text/display-width';
import { readPlainText } from '#shared/exporting/text/read-plain-text';
import { renderPlainText } from '#shared/exporting/text/render-plain-text';
import { arrange, piecesOf } from '#shared/layout/arrange';
import { PORTAL } from '#shared/layout/portal';
import { content } from '../../../support/arbitrary';
import {
  articleOf,
  bridgeArticle,
  emptyArticle,
  everyLetterArticle,
  paragraph,
  photoOf,
} from '../../../support/articles';
import { COSTS, furnishedArticle } from '../../../support/furnished';
import { notSaid } from '../../../support/not-said';

const linesOf = (...body: readonly Block[]): readonly string[] =>
  renderPlainText(articleOf({ body }), PORTAL).split('\r\n');

test('an article in plain text has the slots in the layout’s order, parted by empty lines', () => {
  const lines = renderPlainText(bridgeArticle(photoOf(null)), PORTAL).split('\r\n\r\n');
  expect(lines.slice(0, 4)).toEqual([
    'Thạnh Lợi · Thứ Sáu, 08/03/2024 | 10:54:03 [GMT +7]',
    'Xã Thạnh Lợi khánh thành cây cầu thứ ba bắc qua kênh Rạch Chanh',
    expect.stringMatching(/^Sáng 08\/3\/2024, hơn 400 hộ dân/u),
    '[Nông dân ấp Rạch Chanh thu hoạch lúa đông xuân sớm hơn mọi năm nửa tháng. Ảnh: Minh Thư]',
  ]);
  expect(lines.at(-2)).toBe('Theo kế hoạch, xã Thạnh Lợi sẽ làm thêm hai cây cầu tương tự trong năm 2024./.');
});

test('the byline stands at the right of a mail’s line where the layout sets it so', () => {
  expect(renderPlainText(bridgeArticle(), PORTAL).split('\r\n').at(-2)).toBe('Lê Hạnh'.padStart(72));
  const start = { ...PORTAL, byline: { ...PORTAL.byline, align: 'start' as const } };
  expect(renderPlainText(bridgeArticle(), start).split('\r\n').at(-2)).toBe('Lê Hạnh');
});

test('every line ends with CRLF and no other break is left', () => {
  const text = renderPlainText(articleOf({ body: [paragraph('Một\nhai'), COSTS] }), PORTAL);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  expect(text).toContain('Một\r\nhai');
});

describe('a table', () => {
  test('has its columns under one another', () => {
    expect(linesOf(COSTS).slice(0, 4)).toEqual([
      'Hạng mục           Triệu đồng  Nguồn',
      'Mố và trụ cầu      1.240       Ngân sách xã',
      'Đường dẫn hai đầu  610         Dân góp',
      'Đèn chiếu sáng     250',
    ]);
  });

  test('that is too wide for a line has its cells parted by tabs', () => {
    const wide: Block = { type: 'table', header: false, widths: null, rows: [[plain('a '.repeat(60)), plain('b')]] };
    expect(linesOf(wide)[0]).toMatch(/\tb$/u);
  });
});

test.each([
  ['Thạnh Lợi', 9],
  ['Tha\u0323nh', 5],
  ['日本', 4],
  ['😀', 2],
  ['a\u200Db', 2],
])('%s takes %i columns', (text, columns) => {
  expect(displayWidth(text)).toBe(columns);
});

test('an empty article is an empty text', () => {
  expect(renderPlainText(emptyArticle(), PORTAL)).toBe('\r\n');
});

const flawOf = (article: Article): Difference | null =>
  prove({ article, layout: PORTAL, held: new Set() }, readPlainText(renderPlainText(article, PORTAL)), {
    spaces: 'kept',
    photos: false,
  });

test('what is read back is the whole article', () => {
  expect(flawOf(furnishedArticle(photoOf(null), [photoOf(null), photoOf(null)]))).toBeNull();
  expect(flawOf(everyLetterArticle())).toBeNull();
});

test('whatever the article, no letter of it is lost', () => {
  fc.assert(
    fc.property(content, (random) => {
      const article = articleOf(arrange(piecesOf(random), PORTAL));
      expect(notSaid(article, readPlainText(renderPlainText(article, PORTAL)).text)).toBeNull();
    }),
    { numRuns: 300 },
  );
});
