import { describe, expect, test } from 'vitest';
import { readMoment } from '#shared/vietnamese/read-moment';

const at = (text: string): string | undefined => readMoment(text.normalize('NFC'), '+07:00')?.at;

describe('moments as portals print them', () => {
  test.each([
    ['Thứ 6, 08/03/2024 | 10:54:03 [GMT +7]', '2024-03-08T10:54:03+07:00'],
    ['Thứ Ba, 25/06/2024 07:08 (GMT +7)', '2024-06-25T07:08:00+07:00'],
    ['Thứ Năm, 28/06/2018, 08:00', '2018-06-28T08:00:00+07:00'],
    ['20/12/2020 15:22', '2020-12-20T15:22:00+07:00'],
    ['Chủ Nhật, 03/01/2021 18:05', '2021-01-03T18:05:00+07:00'],
    ['CN, 03/01/2021 18:05', '2021-01-03T18:05:00+07:00'],
    ['T6, 8/3/2024', '2024-03-08T00:00:00+07:00'],
    ['25/10/2023 - 16:53', '2023-10-25T16:53:00+07:00'],
    ['Ngày đăng: 5/4/2023  9:07', '2023-04-05T09:07:00+07:00'],
    ['5/4/2023 9:07 GMT+7', '2023-04-05T09:07:00+07:00'],
    ['05-04-2023, 09:07 (GMT+7)', '2023-04-05T09:07:00+07:00'],
    ['5.4.2023', '2023-04-05T00:00:00+07:00'],
    ['5/4/2023 9:07:11 +07:00', '2023-04-05T09:07:11+07:00'],
    ['09:07, 05/04/2023', '2023-04-05T09:07:00+07:00'],
    ['09:07 | 05/04/2023', '2023-04-05T09:07:00+07:00'],
    ['9h07 ngày 5/4/2023', '2023-04-05T09:07:00+07:00'],
    ['9 giờ 07 phút, Thứ Tư, ngày 05/04/2023', '2023-04-05T09:07:00+07:00'],
    ['Thứ tư, ngày 5 tháng 4 năm 2023', '2023-04-05T00:00:00+07:00'],
    ['05 Tháng Tư, 2023', '2023-04-05T00:00:00+07:00'],
    ['05/04/2023 lúc 21:07', '2023-04-05T21:07:00+07:00'],
    ['4/25/2023 3:05:09 PM', '2023-04-25T15:05:09+07:00'],
    ['25/04/2023 12:30 SA', '2023-04-25T00:30:00+07:00'],
    ['2023-04-05T09:07:11+07:00', '2023-04-05T09:07:11+07:00'],
    ['2023-04-05T02:07:11.123Z', '2023-04-05T02:07:11+00:00'],
    ['THỨ TƯ, 05/04/2023', '2023-04-05T00:00:00+07:00'],
    ['Wednesday, 05/04/2023 09:07', '2023-04-05T09:07:00+07:00'],
    ['13-3-24 14:12:00', '2024-03-13T14:12:00+07:00'],
    ['Thứ Tư, 13/03/24, 14:12 (GMT+7)', '2024-03-13T14:12:00+07:00'],
    ['14:12 | 13.3.24', '2024-03-13T14:12:00+07:00'],
    ['15 Th9, 2024', '2024-09-15T00:00:00+07:00'],
  ])('%s', (text, expected) => {
    expect(at(text)).toBe(expected);
    expect(at(text.normalize('NFD'))).toBe(expected);
  });
});

test.each(['tỉ số 13-3-24', 'lô 13/3/24', '13-3-245 14:12', '1-13-3-24 14:12', 'thửa 13-3-24-7 14:12'])(
  'three small numbers without a time of their own, as in “%s”, are no date',
  (text) => {
    expect(at(text)).toBeUndefined();
  },
);

test("the source's offset is kept, the layout's used only where there is none", () => {
  expect(readMoment('05/04/2023 09:07 (GMT+9)', '+07:00')?.at).toBe('2023-04-05T09:07:00+09:00');
  expect(readMoment('05/04/2023 09:07 -03:30', '+07:00')?.at).toBe('2023-04-05T09:07:00-03:30');
  expect(readMoment('05/04/2023 09:07', '-05:00')?.at).toBe('2023-04-05T09:07:00-05:00');
});

test('the whole printed moment is matched, weekday and zone included', () => {
  const text = 'Đăng lúc: Thứ 4, 05/04/2023 | 09:07 [GMT +7] A  A';
  const moment = readMoment(text, '+07:00');
  expect(text.slice(moment?.start, moment?.end)).toBe('Thứ 4, 05/04/2023 | 09:07 [GMT +7]');
});

test.each([
  '',
  'Tỷ lệ 1/2/3',
  'ngày 22.4',
  '31/02/2024',
  '10/13/2024 25:00',
  '00/00/2024',
  'số 12/2024/QĐ-UBND',
  '123/04/2024',
  '1/2-2024',
  '3/2024',
])('%j is no moment', (text) => {
  expect(readMoment(text, '+07:00')).toBeNull();
});

test('a weekday that the date does not fall on is noticed', () => {
  expect(readMoment('Thứ Ba, 05/04/2023', '+07:00')?.weekdayFits).toBe(false);
  expect(readMoment('Thứ Tư, 05/04/2023', '+07:00')?.weekdayFits).toBe(true);
  expect(readMoment('05/04/2023', '+07:00')?.weekdayFits).toBe(true);
});

test('a date without a time says so', () => {
  expect(readMoment('05/04/2023', '+07:00')?.hasTime).toBe(false);
  expect(readMoment('05/04/2023 00:00', '+07:00')?.hasTime).toBe(true);
});

test.each(['a', ' ', '1/', '1:', '1/1/', 'thứ ', 'ngày '])(
  'a megabyte of %j holds no moment, and is read to its end',
  (unit) => {
    const text = unit.repeat(1_000_000 / unit.length);
    // Quadratic work on this much would run into the test's own time limit.
    expect(readMoment(text, '+07:00')).toBeNull();
  },
);
