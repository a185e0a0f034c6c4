/** The list in groups: every row in one, groups in the list's order, named by day or letter. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupsOf } from '#shared/desk/groups';
import { sortedIn } from '#shared/desk/order';
import { DESK_ORDERS } from '#shared/settings';
import { datelineOf, instantOf, rowOf } from './rows';

test('by dateline the printed days are the groups, whatever the offset, and one more for articles without', () => {
  const rows = sortedIn('dateline', [
    rowOf(1, { datelineAt: datelineOf('2024-03-08T00:10:00+07:00') }),
    rowOf(2, { datelineAt: datelineOf('2024-03-08T23:50:00+07:00') }),
    rowOf(3),
    rowOf(4, { datelineAt: datelineOf('2024-03-07T10:00:00+07:00') }),
  ]);
  expect(groupsOf(rows, 'dateline')).toEqual([
    { name: { is: 'day', day: '2024-03-08' }, start: 0, count: 2 },
    { name: { is: 'day', day: '2024-03-07' }, start: 2, count: 1 },
    { name: { is: 'no-dateline' }, start: 3, count: 1 },
  ]);
});

test('by headline the letters of the alphabet are the groups: tones do not part them, other letters do', () => {
  const rows = sortedIn(
    'headline',
    ['Ấp', 'âm', 'An', 'Đê', 'dê', '12 xã', '“Ăn”', ''].map((headline, n) => rowOf(n, { headline })),
  );
  const names = groupsOf(rows, 'headline').map(({ name, count }) =>
    'letter' in name ? `${name.letter}${count}` : name.is,
  );
  expect(names).toEqual(['#2', 'A1', 'Â2', 'D1', 'Đ1', 'no-headline']);
});

test('the groups are the list, in its order and without a gap, each named once', () => {
  const day = fc.integer({ min: 0, max: 4 * 24 * 60 });
  fc.assert(
    fc.property(fc.array(day, { maxLength: 60 }), fc.constantFrom(...DESK_ORDERS), (minutes, order) => {
      const rows = sortedIn(
        order,
        minutes.map((minute, n) =>
          rowOf(n, {
            updatedAt: instantOf(minute),
            headline: ['ấp', 'ăn', 'bến', ''][minute % 4] ?? '',
            datelineAt: minute % 3 === 0 ? null : datelineOf(`2024-03-0${1 + (minute % 9)}T10:00:00+07:00`),
          }),
        ),
      );
      const groups = groupsOf(rows, order);
      let next = 0;
      for (const { start, count } of groups) {
        expect([start, count > 0]).toEqual([next, true]);
        next += count;
      }
      expect(next).toBe(rows.length);
      expect(new Set(groups.map(({ name }) => JSON.stringify(name))).size).toBe(groups.length);
    }),
  );
});
