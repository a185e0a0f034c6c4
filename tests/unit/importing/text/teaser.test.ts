import { expect, test } from 'vitest';
import { describeLine } from '#shared/importing/text/features';
import { readLines } from '#shared/importing/text/lines';
import { listedness } from '#shared/importing/text/listed-line';
import { isInTeaser } from '#shared/importing/text/teaser';
import { PORTAL } from '#shared/layout/portal';

const described = (...rows: readonly string[]) => readLines(rows.join('\n')).map((line) => describeLine(line, PORTAL));

const PARAGRAPH = 'Chiều cùng ngày, đoàn đến thăm ba hộ nuôi cá bè và nghe bà con nói về giá thức ăn.';
const HEADLINE = 'Làng bè trăm tuổi chờ ngày dời lên bờ';

test('a headline and a first sentence with its agency inside the text are another article', () => {
  const lines = described(PARAGRAPH, HEADLINE, 'TXO - Hơn 80 hộ đang sống trên bè mong có đất cất nhà.', PARAGRAPH);
  expect(lines.map((_, at) => isInTeaser(lines, at))).toEqual([false, true, true, false]);
});

test('a headline above a button to read on is another article', () => {
  const lines = described(PARAGRAPH, HEADLINE, 'ĐỌC NGAY', PARAGRAPH);
  expect(isInTeaser(lines, 1)).toBe(true);
});

test('a subhead above a paragraph is the article’s own', () => {
  const lines = described(PARAGRAPH, HEADLINE, PARAGRAPH);
  expect(lines.some((_, at) => isInTeaser(lines, at))).toBe(false);
});

test.each([
  ['a price', 'Tiệm Kim Ngọc: 87,6 - 88,9 triệu đồng'],
  ['a result', 'Sông Trà 2-2 Hải Cảng'],
  ['a row of a table', 'Hải Cảng 9 21'],
])('%s speaks against a caption', (_, text) => {
  expect(listedness(described(PARAGRAPH, text, PARAGRAPH), 1)).toBeGreaterThan(0);
});

test('what a colon announces, and who stands under words set apart, is no caption', () => {
  expect(listedness(described('Danh sách gồm:', 'Đồng chí Lê Văn Tám'), 1)).toBeGreaterThan(0);
  expect(listedness(described('“Đất không phụ người”.', 'Ông LÊ VĂN TÁM'), 1)).toBeGreaterThan(0);
});

test('a line alone between paragraphs is not one of several', () => {
  expect(listedness(described(PARAGRAPH, 'Đoàn thăm hộ nuôi cá bè', PARAGRAPH), 1)).toBe(0);
});
