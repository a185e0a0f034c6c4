import { expect, test } from 'vitest';
import { readDatelineLine } from '#shared/importing/text/dateline-line';
import { readLines } from '#shared/importing/text/lines';

const read = (text: string) => {
  const [line] = readLines(text);
  return line ? readDatelineLine(line, '+07:00') : null;
};

const fates = (text: string): readonly (readonly [string, string])[] =>
  (read(text)?.parts ?? []).map((part) => [part.fate, part.text] as const);

test('buttons beside the date are left out', () => {
  expect(fates('Thứ 6, 08/03/2024 | 10:54:03 [GMT +7] A  A')).toEqual([
    ['dateline', 'Thứ 6, 08/03/2024 | 10:54:03 [GMT +7]'],
    ['dropped', 'A  A'],
  ]);
});

test('a label is left out and says that the article was published then', () => {
  expect(fates('Ngày đăng:  5/4/2023  9:07')).toEqual([
    ['dropped', 'Ngày đăng:'],
    ['dateline', '5/4/2023  9:07'],
  ]);
  expect(read('Ngày đăng: 5/4/2023')?.published).toBe(true);
  expect(read('Cập nhật: 5/4/2023')?.published).toBe(false);
});

test('an author on the line is a byline', () => {
  expect(fates('Lê Hạnh | 08/03/2024 10:54 | Lượt xem: 12')).toEqual([
    ['byline', 'Lê Hạnh'],
    ['dateline', '| 08/03/2024 10:54 |'],
    ['dropped', 'Lượt xem: 12'],
  ]);
});

test('a place is read where the line names one, and only there', () => {
  const placeOf = (text: string) => read(text)?.parts.find((part) => part.fate === 'dateline');
  expect(placeOf('Tân Hòa, ngày 8 tháng 3 năm 2024')).toMatchObject({ dateline: { place: 'Tân Hòa' } });
  expect(placeOf('Tân Hòa · Thứ Sáu, 08/03/2024 | 10:54:03 [GMT +7]')).toMatchObject({
    dateline: { place: 'Tân Hòa' },
  });
  expect(placeOf('Thứ Sáu, 08/03/2024')).toMatchObject({ dateline: { place: null } });
});

test.each([
  'Sáng 12/9, UBND huyện tổ chức khánh thành tuyến ống.',
  'Hội nghị diễn ra ngày 08/03/2024.',
  'Kết quả bầu cử ngày 23/05/2021',
  'Bản tin dự báo mặn, 08/03/2024 của đài khí tượng tỉnh',
  'Mở rộng vùng trồng xoài (27/06/2018)',
  'Hạn cuối: 31/02/2024',
  'Thứ Sáu',
])('%s is no dateline', (text) => {
  expect(read(text)).toBeNull();
});

test.each([
  ['Thứ Ba, 10:15, 06/08/2024', '2024-08-06T10:15:00+07:00'],
  ['March 25, 2024 | 10:00 am GMT+7', '2024-03-25T10:00:00+07:00'],
  ['June, 18/2024 - 08:20', '2024-06-18T08:20:00+07:00'],
  ['14:22:00 17/09/2024 (GMT+7)', '2024-09-17T14:22:00+07:00'],
  ['14:22 17/09/2024 GMT+9', '2024-09-17T14:22:00+09:00'],
  ["8:18', 09/08/2024", '2024-08-09T08:18:00+07:00'],
])('%s is read to the minute, without a place', (text, at) => {
  expect(read(text)?.parts).toMatchObject([{ fate: 'dateline', dateline: { at, place: null } }]);
});

test('counters without a word beside the date are left out', () => {
  expect(fates('Thứ sáu - 17/11/2023 14:08 1.204 0')).toEqual([
    ['dateline', 'Thứ sáu - 17/11/2023 14:08'],
    ['dropped', '1.204 0'],
  ]);
});
