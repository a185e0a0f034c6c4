import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block, Inline } from '#shared/article/article';
import { plain } from '#shared/article/inline';
import { blocksXhtml } from '#shared/exporting/iptc/xhtml-blocks';
import { textOfMarkup } from '#shared/exporting/ninjs/read-markup';
import { block } from '../../../support/arbitrary';
import { paragraph, photoOf } from '../../../support/articles';
import { BOX, COSTS, QUOTE, setPhotos } from '../../../support/furnished';
import { xmlFlaw } from '../../../support/well-formed';

const markupOf = (...body: readonly Block[]): string => blocksXhtml(body, { photos: new Map(), creditPrefix: 'Ảnh: ' });

test.each<readonly [string, Block, string]>([
  [
    'quote',
    QUOTE,
    '<blockquote><p>Tôi chống đò ở bến này hai mươi sáu năm, nay được nghỉ.</p><footer>— <cite>Ông Phan Văn Đò, người chèo đò cuối cùng</cite></footer></blockquote>',
  ],
  [
    'box',
    BOX,
    '<aside><h3>Cầu trong xã</h3><p>Trước cầu này xã đã có cầu Ông Bường và cầu Rạch Vong.</p><ul><li>Cầu Ông Bường: năm 2019</li></ul></aside>',
  ],
  ['rule', { type: 'rule' }, '<hr/>'],
  [
    'photo that is not there yet',
    setPhotos('full', { ...photoOf(null), caption: plain('Lúa.') }),
    '<figure><figcaption>Lúa. Ảnh: Minh Thư</figcaption></figure>',
  ],
])('a %s has elements and nothing else', (_, each, markup) => {
  expect(markupOf(each)).toBe(markup);
});

test('a table names its columns and keeps the breaks in its cells', () => {
  expect(markupOf(COSTS)).toContain(
    '<thead><tr><th>Hạng mục</th><th>Triệu đồng</th><th><strong>Nguồn</strong></th></tr></thead>',
  );
  expect(markupOf(COSTS)).toContain('<td>Đường dẫn<br/>hai đầu</td>');
});

test('one link goes over all its runs, and one that is not safe is left as its text', () => {
  const link = 'https://xa.example/?a=1&b="2"';
  const runs: Inline = [
    { text: 'xem ', link },
    { text: 'đây', bold: true, link },
    { text: ' bẫy', link: 'javascript:alert(1)' },
  ];
  expect(markupOf(paragraph(runs))).toBe(
    '<p><a href="https://xa.example/?a=1&amp;b=&quot;2&quot;">xem <strong>đây</strong></a> bẫy</p>',
  );
});

test('whatever the blocks, the markup is well-formed and what was typed is never obeyed', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 4 }), fc.string({ unit: 'binary' }), (blocks, typed) => {
      const markup = markupOf(...blocks, paragraph(`<script>${typed}</script>`));
      expect(xmlFlaw(`<?xml version="1.0" encoding="UTF-8"?>\n<div>${markup}</div>`)).toBeNull();
      expect(markup).not.toMatch(/<script/u);
      expect(textOfMarkup(markup)).toContain('<script>');
    }),
  );
});
