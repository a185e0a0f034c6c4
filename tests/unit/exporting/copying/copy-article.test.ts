import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Content } from '#shared/article/article';
import { plain } from '#shared/article/inline';
import { copyArticle, copyBlocks } from '#shared/exporting/copying/copy-article';
import { importText } from '#shared/importing/text';
import { arrange, piecesOf } from '#shared/layout/arrange';
import { bodyWithEndMark } from '#shared/layout/end-mark';
import { PORTAL } from '#shared/layout/portal';
import { content as anyContent } from '../../../support/arbitrary';
import { bridgeArticle, photoOf } from '../../../support/articles';

const TABLE: Block = {
  type: 'table',
  header: true,
  widths: [60, 40],
  rows: [
    [plain('Ấp'), plain('Hộ')],
    [plain('Đông'), [{ text: '120', bold: true }]],
  ],
};

describe('a whole article copied', () => {
  const { html, text } = copyArticle(bridgeArticle(photoOf(null)), PORTAL);

  test('has its headline as the one h1, its slots in the layout’s order, dateline and end mark as the house prints them', () => {
    expect(html.match(/<h1>/gu)).toHaveLength(1);
    const order = [
      'Thạnh Lợi',
      '<h1>Xã Thạnh Lợi khánh thành',
      '<p>Sáng 08/3/2024',
      '<figure><figcaption>',
      '<p>Cây cầu rộng',
      '<p>Lê Hạnh</p>',
    ];
    const places = order.map((piece) => html.indexOf(piece));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(html).toContain(`trong năm 2024${PORTAL.endMark}</p>`);
    expect(html).toMatch(/<p>Thạnh Lợi.*08\/03\/2024.*10:54:03.*<\/p><h1>/u);
  });

  test('keeps marks, links, subheads, lists within lists, quotes with their speakers', () => {
    expect(html).toContain('<em>dậy từ 4 giờ sáng</em>');
    expect(html).toContain('<strong>1.260 ngày công</strong>');
    expect(html).toContain('<a href="https://thanhloi.example/cau">trang của xã</a>');
    expect(html).toContain('<h2>Góp công nhiều hơn góp của</h2>');
    expect(html).toContain('<li>Kinh phí: 2,1 tỷ đồng<ol><li>Ngân sách xã: 900 triệu đồng</li>');
    expect(html).toMatch(
      /<blockquote><p>Có cầu rồi.*<\/p><footer>— <cite>Bà Lê Thị Nở, ấp Rạch Chanh<\/cite><\/footer><\/blockquote>/u,
    );
    expect(html).toContain('nửa tháng. Ảnh: Minh Thư</figcaption>');
  });

  test('is plain lines without empty ones for a chat', () => {
    expect(text).not.toMatch(/\n\s*\n/u);
    expect(text.split('\n')[1]).toBe('Xã Thạnh Lợi khánh thành cây cầu thứ ba bắc qua kênh Rạch Chanh');
    expect(text).toContain('\n- Chiều dài: 42 m, gồm ba nhịp\n- Kinh phí: 2,1 tỷ đồng\n  1. Ngân sách xã');
    expect(text.endsWith('./.\nLê Hạnh')).toBe(true);
  });

  test('is read back by the importer, headline, lead and names in their slots', () => {
    const { content, endMark } = importText(text, PORTAL);
    const { headline, lead, byline, dateline } = bridgeArticle();
    expect(content).toMatchObject({ headline, lead, byline, dateline });
    expect(endMark).toBe(true);
  });
});

test('a table has its names as such, and nothing of its widths', () => {
  expect(copyBlocks([TABLE], PORTAL)).toEqual({
    html: '<table><thead><tr><th>Ấp</th><th>Hộ</th></tr></thead><tbody><tr><td>Đông</td><td><strong>120</strong></td></tr></tbody></table>',
    text: 'Ấp\tHộ\nĐông\t120',
  });
});

test('neighbours of one address are one link, and an unsafe address is text', () => {
  const text = [
    { text: 'xem ', link: 'https://a.example' },
    { text: 'đây', bold: true as const, link: 'https://a.example' },
    { text: ' hay ', link: 'javascript:alert(1)' },
    { text: 'kia', link: 'https://b.example/?a=1&b=2' },
  ];
  expect(copyBlocks([{ type: 'paragraph', text }], PORTAL).html).toBe(
    '<p><a href="https://a.example">xem <strong>đây</strong></a> hay <a href="https://b.example/?a=1&amp;b=2">kia</a></p>',
  );
});

test('what is copied is composed, however it stood on the sheet', () => {
  const body = [{ type: 'paragraph' as const, text: plain('Bến Lức'.normalize('NFD')) }];
  expect(copyBlocks(body, PORTAL)).toEqual({ html: '<p>Bến Lức</p>', text: 'Bến Lức' });
});

const ALLOWED =
  /^<\/?(?:h[123]|p|em|strong|br|a|ul|ol|li|table|thead|tbody|tr|th|td|blockquote|footer|cite|figure|figcaption|aside|hr)(?: href="[^"]*"| start="\d+")?>$/u;

test('of any article the copy holds elements alone, none with an attribute but a link’s address and a list’s first number', () => {
  fc.assert(
    fc.property(anyContent, (content) => {
      for (const tag of copyArticle(content, PORTAL).html.match(/<[^>]*>/gu) ?? []) expect(tag).toMatch(ALLOWED);
    }),
    { numRuns: 60 },
  );
});

test('of any article the end mark that is set for print is taken off again by the layout', () => {
  const arranged = (content: Content): Content => arrange(piecesOf(content), PORTAL);
  fc.assert(
    fc.property(anyContent.map(arranged), (content) => {
      const printed = { ...content, body: bodyWithEndMark(content.body, './.') };
      expect(arranged(printed)).toEqual(content);
    }),
    { numRuns: 100 },
  );
});

test('of an item or a quote that a selection only touches nothing goes out', () => {
  const touched: readonly Block[] = [
    { type: 'list', ordered: false, items: [plain('Một'), []].map((text) => ({ text, sublist: null })) },
    { type: 'quote', text: [], attribution: '' },
  ];
  expect(copyBlocks(touched, PORTAL)).toEqual({ html: '<ul><li>Một</li></ul>', text: '- Một' });
});
