import { expect, test } from 'vitest';
import { touchesAddress } from '#shared/check/text/addresses';

const touched = (text: string): string =>
  [...text.matchAll(/./gsu)]
    .map(({ 0: sign, index }) => (touchesAddress(text, index, index + 1) ? sign : ' '))
    .join('')
    .trim();

test.each([
  ['xem https://tanhoa.gov.vn/tin?a=1,2 nhé', 'https://tanhoa.gov.vn/tin?a=1,2'],
  ['xem www.tanhoa.vn nhé', 'www.tanhoa.vn'],
  ['thư tới toasoan@tanhoa.gov.vn.', 'toasoan@tanhoa.gov.vn'],
  ['báo vnexpress.net đưa', 'vnexpress.net'],
  ['tệp bai-viet.docx', 'bai-viet.docx'],
  ['theo dõi @tanhoa và #NướcSạch', '@tanhoa    #NướcSạch'],
  ['ổ C:\\Bài\\tin.txt đầy', 'C:\\Bài\\tin.txt'],
  ['thư mục ../tin/bai', '../tin/bai'],
  ['gọi tel:02723826123 ngay', 'tel:02723826123'],
])('in “%s” the address is %s', (text, address) => {
  expect(touched(text)).toBe(address);
});

test.each([
  'TP.HCM và Q.1',
  'kết thúc.Sau đó',
  '22/24 chỉ tiêu',
  'v.v.',
  'T.SỸ',
  '1.200.000 đồng',
  'và/hoặc',
  'rock & roll',
])('there is none in “%s”', (text) => {
  expect(touched(text)).toBe('');
});
