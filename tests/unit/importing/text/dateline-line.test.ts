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
