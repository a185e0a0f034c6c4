import { expect, test } from 'vitest';
import { isSafeLink, mayOpenLink, readLink } from '#shared/article/links';

test.each([
  ['https://portal.example/tin?id=1', 'https://portal.example/tin?id=1'],
  ['portal.example/tin', 'https://portal.example/tin'],
  ['portal.example:8080/tin', 'https://portal.example:8080/tin'],
  ['toasoan@portal.example', 'mailto:toasoan@portal.example'],
  ['tel:+842723000000', 'tel:+842723000000'],
])('%s becomes an address', (typed, address) => {
  expect(readLink(typed)).toBe(address);
});

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,<script>1</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'dateline://app/index.html',
  'ms-msdt:/id',
  '',
  'hai từ',
])('%j leads nowhere', (typed) => {
  expect(readLink(typed)).toBeNull();
  expect(isSafeLink(typed)).toBe(false);
});

test('a telephone link may stand in an article, but the program does not dial', () => {
  expect(isSafeLink('tel:+842723000000')).toBe(true);
  expect(mayOpenLink('tel:+842723000000')).toBe(false);
  expect(mayOpenLink('https://portal.example/')).toBe(true);
});

test('a mail that asks for a file of this computer is not begun', () => {
  expect(mayOpenLink('mailto:a@b.example?subject=Tin%20bài&body=x')).toBe(true);
  expect(mayOpenLink('mailto:a@b.example?attach=/etc/passwd')).toBe(false);
  expect(mayOpenLink('mailto:a@b.example?subject=x&ATTACHMENT=file:///etc/passwd')).toBe(false);
  expect(mayOpenLink('mailto:?a&amp;%61ttach=%2Fetc%2Fpasswd')).toBe(false);
});
