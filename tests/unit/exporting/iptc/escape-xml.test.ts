import { expect, test } from 'vitest';
import { escapeAttribute, escapeXml } from '#shared/exporting/iptc/escape-xml';

test('a page break between two words, which XML cannot write, still parts them', () => {
  expect(escapeXml('cuối trang\fđầu trang\vsau')).toBe('cuối trang đầu trang sau');
  expect(escapeAttribute('một\fhai\nba')).toBe('một hai ba');
});

test('what XML cannot write and nobody sees is left out', () => {
  expect(escapeXml('a\u0000b\u0001c\uFFFEd')).toBe('abcd');
});
