import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDays } from '#shared/search/read-days';

test.each([
  ['08/03/2024', '2024-03-08', '2024-03-08'],
  ['8/3/2024', '2024-03-08', '2024-03-08'],
  ['8-3-2024', '2024-03-08', '2024-03-08'],
  ['8.3.2024', '2024-03-08', '2024-03-08'],
  ['2024-03-08', '2024-03-08', '2024-03-08'],
  ['02/2024', '2024-02-01', '2024-02-29'],
  ['2/2023', '2023-02-01', '2023-02-28'],
  ['2024-12', '2024-12-01', '2024-12-31'],
  ['2024', '2024-01-01', '2024-12-31'],
])('%s is from %s to %s', (text, first, last) => {
  expect(readDays(text)).toEqual({ first, last });
});

test.each(['', '8', '8/3', '8/3/20', '31/02/2024', '0/1/2024', '13/2024', '8/3-2024', 'mai', '20244'])(
  '%s is no day, or not yet one',
  (text) => {
    expect(readDays(text)).toBeNull();
  },
);

test('every day of the calendar is read as itself', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1000-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true }),
      (date) => {
        const day = date.toISOString().slice(0, 10);
        const [year, month, dayOfMonth] = day.split('-').map(Number);
        expect(readDays(`${dayOfMonth}/${month}/${String(year).padStart(4, '0')}`)).toEqual({ first: day, last: day });
        expect(readDays(day)).toEqual({ first: day, last: day });
      },
    ),
  );
});
