/** Moments as the desk says them, on either side of each border. */

import { describe, expect, test } from 'vitest';
import { toInstant } from '#shared/article/identity';
import { translator } from '#shared/i18n/translate';
import { clockTime, fullTime, timeSaid, whenSaid } from '../../../src/renderer/i18n/when';

const NOW = new Date(2026, 4, 22, 10, 54, 30);
const vi = (date: Date): string => whenSaid(toInstant(date), NOW, 'vi', translator('vi'));
const en = (date: Date): string => whenSaid(toInstant(date), NOW, 'en', translator('en'));

describe('on the desk', () => {
  test.each([
    ['59 seconds ago', new Date(2026, 4, 22, 10, 53, 31), 'vừa xong', 'just now'],
    ['a clock that runs ahead', new Date(2026, 4, 22, 10, 55), 'vừa xong', 'just now'],
    ['a minute ago', new Date(2026, 4, 22, 10, 53, 30), '10:53', '10:53'],
    ['just after midnight', new Date(2026, 4, 22, 0, 0), '00:00', '00:00'],
    ['just before midnight', new Date(2026, 4, 21, 23, 59), 'hôm qua', 'yesterday'],
    ['the start of yesterday', new Date(2026, 4, 21, 0, 0), 'hôm qua', 'yesterday'],
    ['the day before yesterday', new Date(2026, 4, 20, 23, 59), '20/05', '20/05'],
    ['the first of the year', new Date(2026, 0, 1), '01/01', '01/01'],
    ['last year', new Date(2025, 11, 31), '31/12/2025', '31/12/2025'],
  ])('%s', (_, date, vietnamese, english) => {
    expect([vi(date), en(date)]).toEqual([vietnamese, english]);
  });

  test('yesterday is found across the turn of a year', () => {
    const newYear = new Date(2026, 0, 1, 8);
    expect(whenSaid(toInstant(new Date(2025, 11, 31, 9)), newYear, 'vi', translator('vi'))).toBe('hôm qua');
  });
});

test('under the name of its day only the time is said', () => {
  const said = (date: Date): string => timeSaid(toInstant(date), NOW, 'vi', translator('vi'));
  const moments = [new Date(2026, 4, 22, 10, 54), new Date(2026, 4, 22, 9, 5), new Date(2025, 11, 31, 23, 59)];
  expect(moments.map(said)).toEqual(['vừa xong', '09:05', '23:59']);
});

test('what was saved is said to the second, in 24 hours', () => {
  expect(clockTime(toInstant(new Date(2026, 4, 22, 0, 4, 3)), 'vi')).toBe('00:04:03');
  expect(clockTime(toInstant(new Date(2026, 4, 22, 22, 54, 3)), 'en')).toBe('22:54:03');
});

test('a full time has day before month in both languages', () => {
  const instant = toInstant(new Date(2026, 4, 2, 10, 54));
  expect([fullTime(instant, 'vi'), fullTime(instant, 'en')]).toEqual(['02/05/2026 10:54', '02/05/2026 10:54']);
});
