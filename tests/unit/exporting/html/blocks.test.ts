/** The blocks beside paragraphs on the page: what each is to a browser, a validator and a screen reader. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Photo } from '#shared/article/article';
import { readAssetName } from '#shared/article/identity';
import { plain } from '#shared/article/inline';
import { assetsOf } from '#shared/article/photos';
import { arrange, piecesOf } from '#shared/layout/arrange';
import { PORTAL } from '#shared/layout/portal';
import { content } from '../../../support/arbitrary';
import { articleOf, paragraph, photoOf } from '../../../support/articles';
import { BOX, COSTS, furnishedArticle, QUOTE, setPhotos } from '../../../support/furnished';
import { complaints, elementsOf, jsonLdOf, mainOf, pageOf, textIn } from '../../../support/page';

const asset = readAssetName(`${'0a'.repeat(32)}.jpg`);
if (!asset) throw new Error('the fixture is a real name');
const DATA = 'data:image/jpeg;base64,/9j/4AAQ';
const photos = new Map([[asset, DATA]]);
const PHOTO: Photo = { ...photoOf(asset), caption: plain('Gặt sớm.') };

const pageWith = (...body: readonly Block[]): string => pageOf(articleOf({ headline: plain('Tít'), body }), { photos });
const bodyWith = (...body: readonly Block[]): string => {
  const html = mainOf(pageWith(...body));
  return html.slice(html.indexOf('</header>') + '</header>\n'.length, html.indexOf('</article>'));
};

test('a page with a block of every kind is valid, and again where its pictures are missing', () => {
  const article = furnishedArticle(PHOTO, [PHOTO, photoOf(null), PHOTO]);
  const twice = { ...article, body: [...article.body, ...article.body] };
  for (const each of [article, twice]) {
    expect(complaints(pageOf(each, { photos }))).toEqual([]);
    expect(complaints(pageOf(each))).toEqual([]);
  }
});

test('whatever blocks an article is made of, its page is valid and ends in one mark', () => {
  fc.assert(
    fc.property(content, (input) => {
      const article = articleOf(arrange(piecesOf(input), PORTAL));
      const html = pageOf(article, { photos: new Map(assetsOf(article).map((name) => [name, DATA])) });
      expect(complaints(html)).toEqual([]);
      expect(mainOf(html).split('class="end-mark"')).toHaveLength(article.body.length === 0 ? 1 : 2);
    }),
    { numRuns: 40 },
  );
});

test('a quote names its speaker in a figure, and stands alone where he is not named', () => {
  expect(bodyWith(QUOTE, paragraph('Hết'))).toContain(
    '<figure class="quote"><blockquote><p>Tôi chống đò ở bến này hai mươi sáu năm, nay được nghỉ.</p></blockquote><figcaption>— <cite>Ông Phan Văn Đò, người chèo đò cuối cùng</cite></figcaption></figure>',
  );
  expect(bodyWith({ ...QUOTE, attribution: '' } as Block, paragraph('Hết'))).toContain('<blockquote><p>Tôi');
});

describe('a table', () => {
  test('has its first row as the names of its columns', () => {
    const html = bodyWith(COSTS);
    expect(html).toContain(
      '<thead><tr><th scope="col">Hạng mục</th><th scope="col">Triệu đồng</th><th scope="col"><strong>Nguồn</strong></th></tr></thead>',
    );
    expect(html).toContain('<tbody><tr><td>Mố và trụ cầu</td><td>1.240</td><td>Ngân sách xã</td></tr>');
    expect(html).toContain('<td>Đường dẫn<br>hai đầu</td>');
  });

  test('without a header is rows alone, and one of a header alone has no empty body', () => {
    const rows = [[plain('Ấp'), []]];
    const table: Block = { type: 'table', header: false, widths: null, rows };
    expect(bodyWith(table)).toContain('<table><tbody><tr><td>Ấp</td><td></td></tr></tbody></table>');
    expect(bodyWith({ ...table, header: true })).toContain(
      '<table><thead><tr><th scope="col">Ấp</th><td></td></tr></thead></table>',
    );
    expect(complaints(pageWith({ ...table, header: true }))).toEqual([]);
  });

  test('has its widths in the style sheet, as shares of the whole, and no style of its own', () => {
    const html = pageWith(
      COSTS,
      paragraph('Giữa'),
      { ...COSTS, widths: null } as Block,
      {
        ...COSTS,
        widths: [1, 1, 4],
      } as Block,
    );
    expect(html).toContain('#table-1 col:nth-child(1){width:50.00%}');
    expect(html).toContain('#table-3 col:nth-child(3){width:66.67%}');
    expect(html).not.toContain('#table-2');
    expect(html).toContain('<table id="table-1"><colgroup><col><col><col></colgroup>');
    expect(elementsOf(html).filter((element) => element.hasAttribute('style'))).toEqual([]);
  });

  test('breaks words on paper only where its columns cannot hold them whole', () => {
    const rowOf = (cell: string, columns: number) => Array.from({ length: columns }, () => plain(cell));
    const table = (cell: string, columns: number): Block => ({
      type: 'table',
      header: false,
      widths: null,
      rows: [rowOf(cell, columns), rowOf('Ấp', columns)],
    });
    expect(bodyWith(table('Tháng 09/2023', 6))).toContain('<table><tbody>');
    expect(bodyWith(table('Tháng 09/2023', 16))).toContain('<table class="dense"><tbody>');
    expect(bodyWith(table('https://xa.example/'.repeat(5), 1))).toContain('<table class="dense">');
    expect(complaints(pageWith(table('Tháng 09/2023', 16)))).toEqual([]);
  });

  test('scrolls in a frame of its own, which the keyboard reaches and readers hear of', () => {
    expect(bodyWith(COSTS)).toContain('<div class="table" role="group" aria-label="Bảng 1" tabindex="0"><table');
  });
});

describe('photos in the body', () => {
  test('stand over the whole width, to the left or to the right, whole', () => {
    const figure = `<img src="${DATA}" alt="Nông dân gặt lúa bên bờ kênh" width="1200" height="800"><figcaption>Gặt sớm. <span class="credit">Ảnh: Minh Thư</span></figcaption></figure>`;
    expect(bodyWith(setPhotos('full', PHOTO))).toContain(`<figure>${figure}`);
    expect(bodyWith(setPhotos('left', PHOTO))).toContain(`<figure class="left">${figure}`);
    expect(bodyWith(setPhotos('right', PHOTO))).toContain(`<figure class="right">${figure}`);
    expect(pageWith(setPhotos('full', PHOTO))).not.toContain('object-fit');
  });

  test('are a grid where they are several', () => {
    expect(bodyWith(setPhotos('full', PHOTO, PHOTO))).toMatch(
      /<div class="gallery"><figure><img[^>]*><figcaption>.*?<\/figcaption><\/figure><figure><img/u,
    );
  });

  test('keep their words where the picture is gone', () => {
    const gone = pageOf(articleOf({ body: [setPhotos('left', PHOTO)] }));
    expect(gone).toContain('<figure class="left"><figcaption>Gặt sớm. ');
    expect(gone).not.toContain('<img');
  });

  test('are told to search engines with the others', () => {
    const article = articleOf({ photos: [PHOTO], body: [setPhotos('left', PHOTO)] });
    expect(jsonLdOf(pageOf(article, { photos })).image).toHaveLength(2);
  });
});

test('a box is an aside with a name of its own', () => {
  const html = pageWith(BOX, paragraph('Giữa'), BOX);
  expect(html).toContain('<aside aria-label="Khung 1"><h3>Cầu trong xã</h3>');
  expect(html).toContain('<aside aria-label="Khung 2">');
  expect(complaints(html)).toEqual([]);
});

test.each<readonly [string, Block, string]>([
  ['table', COSTS, '</table></div>'],
  ['photo', setPhotos('left', PHOTO), '</figure>'],
  ['gallery', setPhotos('full', PHOTO, PHOTO), '</figure></div>'],
  ['box', BOX, '</aside>'],
  ['rule', { type: 'rule' }, '<hr>'],
])('after a last %s the end mark stands on a line of its own, once', (_, block, end) => {
  const html = bodyWith(paragraph('Thân bài'), block);
  expect(html).toContain(`${end}\n<p class="end"><span class="end-mark">./.</span></p>`);
  expect(html.split('end-mark')).toHaveLength(2);
  expect(textIn(html)).toMatch(/^Thânbài.*\.\/\.$/u);
});

test('after a last quote the end mark follows the speaker', () => {
  expect(bodyWith(QUOTE)).toContain('cuối cùng</cite><span class="end-mark">./.</span></figcaption>');
});
