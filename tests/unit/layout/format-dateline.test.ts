import { expect, test } from 'vitest';
import { readOffsetDateTime } from '#shared/article/identity';
import { formatDateline } from '#shared/layout/format-dateline';
import { PORTAL } from '#shared/layout/portal';

const print = (at: string, place: string | null, layout = PORTAL) => {
  const moment = readOffsetDateTime(at);
  if (!moment) throw new Error(`${at} is no moment`);
  return formatDateline({ at: moment, place }, layout);
};

test('a dateline is printed as portals print it', () => {
  expect(print('2024-03-08T10:54:03+07:00', null)).toBe('Thứ Sáu, 08/03/2024 | 10:54:03 [GMT +7]');
  expect(print('2024-03-10T00:05:00+07:00', 'Tân Hòa')).toBe('Tân Hòa · Chủ Nhật, 10/03/2024 | 00:05:00 [GMT +7]');
});

test('the clock is that of the dateline, wherever the computer stands', () => {
  expect(print('2024-01-01T23:30:00-05:30', null)).toBe('Thứ Hai, 01/01/2024 | 23:30:00 [GMT -5:30]');
});

test('a house sets its own pattern', () => {
  const layout = { ...PORTAL, dateline: { ...PORTAL.dateline, pattern: '{d}/{M}/{yyyy}, {H}:{mm} {unknown}' } };
  expect(print('2024-03-08T07:04:03+07:00', null, layout)).toBe('8/3/2024, 7:04 {unknown}');
});
