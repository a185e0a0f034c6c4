/** What we write we can read: an article exported to Word comes back as the same article. */
import { expect, test } from 'vitest';
import { makeDocx } from '../../../../src/main/exporting/docx/make-docx';
import { proposalOf } from '../../../../src/main/importing/proposal-of';
import { plain, textOf } from '../../../../src/shared/article/inline';
import { HOUSE } from '../../../../src/shared/exporting/themes';
import { settle } from '../../../../src/shared/importing/settle';
import { PORTAL } from '../../../../src/shared/layout/portal';
import { articleOf } from '../../../support/articles';
import { readBytes } from './reading';

test('headline, lead, body with list, table and quote, and byline come back from Word', async () => {
  const article = articleOf({
    headline: plain('Lúa chín sớm ở xã An Bình'),
    lead: plain('Nông dân xã An Bình gặt lúa hè thu sớm nửa tháng, bán được giá ngay đầu vụ.'),
    body: [
      {
        type: 'paragraph',
        text: [
          { text: 'Sáng nay, người dân ' },
          { text: 'ấp Bình Thạnh', bold: true },
          { text: ' gặt lúa hè thu, sớm hơn năm ngoái nửa tháng.' },
        ],
      },
      { type: 'subhead', level: 2, text: plain('Ba việc phải làm') },
      {
        type: 'list',
        ordered: true,
        items: [
          {
            text: plain('Nạo vét 12 km kênh'),
            sublist: { type: 'list', ordered: false, items: [{ text: plain('Kênh Rạch Tre'), sublist: null }] },
          },
          { text: plain('Sửa bốn cống'), sublist: null },
        ],
      },
      {
        type: 'table',
        header: true,
        widths: null,
        rows: [
          [plain('Ấp'), plain('Diện tích')],
          [plain('Bình Thạnh'), plain('120 ha')],
        ],
      },
      { type: 'quote', text: plain('Năm nay nước về muộn.'), attribution: 'Ông Lê Văn Được' },
      { type: 'paragraph', text: plain('Xã đã sửa xong bốn cống ngăn mặn và ưu tiên các tổ hợp tác dùng máy cấy.') },
    ],
    byline: [{ name: 'Lê Hạnh', role: null }],
  });
  const read = await readBytes('bai.docx', await makeDocx(article, PORTAL, HOUSE, new Map()));
  if (!read.ok) throw new Error(read.reason);
  const { content } = settle(proposalOf(read, PORTAL).parts, [], PORTAL);
  expect(textOf(content.headline)).toBe(textOf(article.headline));
  expect(textOf(content.lead)).toBe(textOf(article.lead));
  expect(content.body).toEqual(article.body);
  expect(content.byline).toEqual(article.byline);
});
