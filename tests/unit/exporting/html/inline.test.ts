import { expect, test } from 'vitest';
import { renderInline } from '#shared/exporting/html/inline';
import { keepHyphens } from '#shared/exporting/html/line-breaks';

test('neighbours with one address are one link, their marks inside it', () => {
  const link = 'https://xa.example/?a=1&b=2';
  expect(renderInline([{ text: 'xem ' }, { text: 'trang', link }, { text: ' xã', link, bold: true }])).toBe(
    'xem <a href="https://xa.example/?a=1&amp;b=2" rel="noopener">trang<strong> xã</strong></a>',
  );
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///c:/', 'khong phai dia chi', '//evil.example'])(
  '%s is no link: its text stands alone',
  (link) => {
    expect(renderInline([{ text: 'đây', link }])).toBe('đây');
  },
);

test('a link without anything to read is left out', () => {
  expect(renderInline([{ text: ' ', link: 'https://xa.example' }])).toBe(' ');
});

test('bold and italic nest, a line break is a break', () => {
  expect(renderInline([{ text: 'a\nb', bold: true, italic: true }])).toBe('<strong><em>a<br>b</em></strong>');
});

test.each([
  ['COVID-19', 'COVID<span class="nowrap">-1</span>9'],
  ['Bà Rịa - Vũng Tàu', 'Bà Rịa <span class="nowrap">- V</span>ũng Tàu'],
  ['R-&lt;', 'R-&lt;'],
  ['10 – 12', '10 – 12'],
  ['cuối-', 'cuối-'],
])('no line can end in the hyphen of %j', (text, html) => {
  expect(keepHyphens(text)).toBe(html);
});

test('a telephone number stays on one line', () => {
  expect(renderInline([{ text: '0272 387 1234', link: 'tel:02723871234' }])).toBe(
    '<a href="tel:02723871234" rel="noopener">0272\u00A0387\u00A01234</a>',
  );
});
