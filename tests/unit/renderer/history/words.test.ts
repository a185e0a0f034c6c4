/** The timeline in words: days, hours, who, why, and how many words came and went. */
import { describe, expect, test } from 'vitest';
import { toInstant } from '#shared/article/identity';
import { REVISION_REASONS } from '#shared/history/revision';
import { translator } from '#shared/i18n/translate';
import { byDay } from '../../../../src/renderer/features/history/days';
import { differenceSaid, differenceShown, reasonSaid } from '../../../../src/renderer/features/history/entry-words';
import { dayName, momentSaid } from '../../../../src/renderer/features/history/moments';
import { kept } from './kept';

const NOW = new Date(2026, 4, 22, 10, 54, 30);
const vi = translator('vi');
const en = translator('en');

describe('days', () => {
  test.each([
    ['today', new Date(2026, 4, 22), 'Hôm nay', 'Today'],
    ['a clock that ran ahead', new Date(2026, 4, 23), 'Hôm nay', 'Today'],
    ['yesterday', new Date(2026, 4, 21), 'Hôm qua', 'Yesterday'],
    ['this week', new Date(2026, 4, 20), 'Thứ Tư, 20/05', 'Wednesday, 20/05'],
    ['a Sunday', new Date(2026, 4, 17), 'Chủ Nhật, 17/05', 'Sunday, 17/05'],
    ['last year', new Date(2025, 11, 31), 'Thứ Tư, 31/12/2025', 'Wednesday, 31/12/2025'],
  ])('%s', (_, day, vietnamese, english) => {
    expect([dayName(day, NOW, 'vi', vi), dayName(day, NOW, 'en', en)]).toEqual([vietnamese, english]);
  });

  test('revisions of one day stay together in their order, and midnight parts them', () => {
    const entries = [
      kept('a', new Date(2026, 4, 22, 10, 54)),
      kept('b', new Date(2026, 4, 22, 0, 0)),
      kept('c', new Date(2026, 4, 21, 23, 59)),
      kept('d', new Date(2025, 4, 21, 23, 59)),
    ];
    expect(byDay(entries).map((day) => day.entries.map(({ key }) => key))).toEqual([['a', 'b'], ['c'], ['d']]);
    expect(byDay([])).toEqual([]);
  });
});

test.each([
  [new Date(2026, 4, 22, 9, 5), '09:05', '09:05'],
  [new Date(2026, 4, 21, 16, 20), '16:20 hôm qua', '16:20 yesterday'],
  [new Date(2026, 4, 2, 0, 0), '00:00 ngày 02/05', '00:00 on 02/05'],
  [new Date(2025, 11, 31, 23, 59), '23:59 ngày 31/12/2025', '23:59 on 31/12/2025'],
])('one revision is named by its moment: %s', (date, vietnamese, english) => {
  const at = toInstant(date);
  expect([momentSaid(at, NOW, 'vi', vi), momentSaid(at, NOW, 'en', en)]).toEqual([vietnamese, english]);
});

test.each([
  [{ added: 12, removed: 4 }, '+12 −4 chữ', 'thêm 12, bớt 4 chữ', '+12 −4 words'],
  [{ added: 1203, removed: 0 }, '+1.203 chữ', 'thêm 1.203 chữ', '+1,203 words'],
  [{ added: 0, removed: 1 }, '−1 chữ', 'bớt 1 chữ', '−1 word'],
])('words that came and went: %j', (difference, shown, said, english) => {
  expect(differenceShown(difference, vi)).toBe(shown);
  expect(differenceSaid(difference, vi)).toBe(said);
  expect(differenceShown(difference, en)).toBe(english);
});

test('where no word came or went, none is counted', () => {
  expect(differenceShown({ added: 0, removed: 0 }, vi)).toBeNull();
  expect(differenceSaid({ added: 0, removed: 0 }, vi)).toBeNull();
});

test('every reason but typing has words of its own', () => {
  const said = REVISION_REASONS.map((why) => reasonSaid({ why }, vi));
  expect(said.filter((words) => words === null)).toHaveLength(1);
  expect(reasonSaid({ why: 'typing' }, vi)).toBeNull();
  expect(new Set(said).size).toBe(REVISION_REASONS.length);
});
