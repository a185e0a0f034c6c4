/** The royalty sheet on paper: columns as wide as their words, heads over their figures, nothing typed that becomes markup. */
import { expect, test } from 'vitest';
import { royaltyPage } from '#shared/royalty/page';

const table = {
  name: 'Bài',
  title: 'Bảng chấm nhuận bút tháng 11/2026',
  head: ['TT', 'Tít', 'Thành tiền (đ)', 'Ký nhận'],
  widths: [5, 60, 15, 20],
  rows: [[1, 'Lúa <b>đông xuân</b> & “giá”', 1_250_000, '']],
  foot: ['', 'Cộng', 1_250_000, ''],
};

test('each column has its share of the paper, as wide as in the spreadsheet', () => {
  const widths = [...royaltyPage([table], 'vi').matchAll(/<col style="width:([\d.]+)%">/gu)].map(([, width]) => width);
  expect(widths).toEqual(['5.0', '60.0', '15.0', '20.0']);
});

test('the head of a column of figures stands over them, at the right', () => {
  const page = royaltyPage([table], 'vi');
  expect(page).toContain('<th class="n">Thành tiền (đ)</th>');
  expect(page).toContain('<th>Tít</th>');
  expect(page).toContain('<td class="n">1.250.000</td>');
});

test('what was typed stays text', () => {
  expect(royaltyPage([table], 'vi')).toContain('Lúa &lt;b&gt;đông xuân&lt;/b&gt; &amp; “giá”');
});
