/** The list of articles without a window: its lines, its keys, what is chosen in it, and the way through it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupsOf } from '#shared/desk/groups';
import { sortedIn } from '#shared/desk/order';
import { translator } from '#shared/i18n/translate';
import { sayGroup } from '../../../../src/renderer/features/desk/day-words';
import { isSameLayout } from '../../../../src/renderer/features/desk/line-heights';
import { linesOf } from '../../../../src/renderer/features/desk/lines';
import { listAction } from '../../../../src/renderer/features/desk/list-keys';
import { neighbour, successor } from '../../../../src/renderer/features/desk/neighbours';
import {
  beginAt,
  NOTHING_SELECTED,
  selectAll,
  selectedAmong,
  stretch,
  toggle,
} from '../../../../src/renderer/features/desk/selection';
import { NOTHING_SPELT, type Spelling, spell, spelt } from '../../../../src/renderer/features/desk/spelling';
import { idOf, instantOf, rowOf } from '../../desk/rows';

const ROWS = sortedIn(
  'updated',
  [1, 2, 3, 4, 5].map((n) => rowOf(n)),
);
const [E, D, C, B, A] = ROWS.map(({ id }) => id);
if (!A || !B || !C || !D || !E) throw new Error('five rows');

describe('the lines', () => {
  const days = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 40 });
  test('every row and every heading has one line, and the keys stop at every line but the headings', () => {
    fc.assert(
      fc.property(days, fc.nat(3), (perDay, broken) => {
        const rows = sortedIn(
          'updated',
          perDay.map((day, n) => rowOf(n, { updatedAt: instantOf(day * 1_440) })),
        );
        const damaged = Array.from({ length: broken }, (_, n) => ({ id: idOf(500 + n), reason: 'damaged' as const }));
        const groups = groupsOf(rows, 'updated');
        const lines = linesOf(damaged, rows, groups);
        const all = Array.from({ length: lines.count }, (_, line) => lines.at(line));
        expect(all.filter((line) => line?.is === 'row').map((line) => line?.is === 'row' && line.summary)).toEqual(
          rows,
        );
        expect(all.filter((line) => line?.is === 'heading').length).toBe(groups.length);
        expect(all.filter((line) => line?.is === 'damaged').length).toBe(broken);
        for (let stop = 0; stop < lines.stops; stop += 1) {
          const line = lines.at(lines.lineOf(stop));
          const id = line?.is === 'row' ? line.summary.id : line?.is === 'damaged' ? line.article.id : null;
          expect([id, lines.isHeading(lines.lineOf(stop))]).toEqual([lines.idAt(stop), false]);
          if (id) expect(lines.stopOf(id)).toBe(stop);
        }
      }),
    );
  });

  test('a line knows the group it stands in; what cannot be read stands in none', () => {
    const groups = groupsOf(ROWS, 'updated');
    const lines = linesOf([{ id: idOf(9), reason: 'damaged' }], ROWS, groups);
    expect([lines.groupAt(0), lines.groupAt(1), lines.groupAt(4)]).toEqual([null, groups[0], groups[0]]);
    expect([lines.at(99), lines.idAt(99), lines.stopOf(idOf(77))]).toEqual([null, null, -1]);
  });

  test('a layout is the same where the groups begin where they did', () => {
    const groups = groupsOf(ROWS, 'updated');
    expect([isSameLayout(groups, [...groups]), isSameLayout(groups, [])]).toEqual([true, false]);
  });
});

describe('the keys', () => {
  const press = (key: string, held = '', at = 2, isSpelling = false) =>
    listAction(
      { key, ctrl: held.includes('c'), shift: held.includes('s'), alt: held.includes('a') },
      at,
      30,
      10,
      isSpelling,
    );
  test.each([
    ['ArrowDown', '', { is: 'go', to: 3, extends: false }],
    ['ArrowUp', 's', { is: 'go', to: 1, extends: true }],
    ['End', '', { is: 'go', to: 29, extends: false }],
    ['Home', 's', { is: 'go', to: 0, extends: true }],
    ['PageDown', '', { is: 'go', to: 12, extends: false }],
    ['PageUp', '', { is: 'go', to: 0, extends: false }],
    ['Enter', '', { is: 'enter' }],
    [' ', '', { is: 'open' }],
    [' ', 'c', { is: 'toggle' }],
    ['a', 'c', { is: 'all' }],
    ['Delete', '', { is: 'trash' }],
    ['Escape', '', { is: 'none' }],
    ['ContextMenu', '', { is: 'menu' }],
    ['F10', 's', { is: 'menu' }],
    ['đ', '', { is: 'letter', letter: 'đ' }],
    ['Đ', 's', { is: 'letter', letter: 'Đ' }],
  ])('%j with %j', (key, held, action) => {
    expect(press(key, held)).toEqual(action);
  });

  test.each([
    ['ArrowDown', 'a'],
    ['Delete', 's'],
    ['b', 'c'],
    ['Tab', ''],
    ['F2', ''],
  ])('%j with %j is left to others', (key, held) => {
    expect(press(key, held)).toBeNull();
  });

  test('a space among letters is one of them', () => {
    expect(press(' ', '', 2, true)).toEqual({ is: 'letter', letter: ' ' });
  });

  test('in an empty list there is nowhere to go', () => {
    expect(listAction({ key: 'End', ctrl: false, shift: false, alt: false }, 0, 0, 10, false)).toBeNull();
  });
});

describe('choosing several', () => {
  const ids = ({ ids }: { readonly ids: ReadonlySet<string> }): readonly string[] => [...ids];
  test('a stretch goes from where it began, either way, and begins anew after a single choice', () => {
    const down = stretch(beginAt(D), ROWS, B, null);
    expect(ids(down)).toEqual([D, C, B]);
    expect(ids(stretch(down, ROWS, E, null))).toEqual([E, D]);
    expect(ids(stretch(toggle(down, A), ROWS, B, null))).toEqual([B, A]);
  });

  test('a stretch that began nowhere, or at a row that has gone, begins where the focus is', () => {
    expect(ids(stretch(NOTHING_SELECTED, ROWS, B, C))).toEqual([C, B]);
    expect(ids(stretch(beginAt(idOf(99)), ROWS, B, C))).toEqual([C, B]);
    expect(ids(stretch(NOTHING_SELECTED, ROWS, B, null))).toEqual([B]);
  });

  test('choosing twice is choosing not', () => {
    expect(ids(toggle(toggle(NOTHING_SELECTED, A), A))).toEqual([]);
  });

  test('what is not shown is not selected, so that nothing unseen is thrown away', () => {
    expect(selectedAmong(selectAll(NOTHING_SELECTED, ROWS), ROWS.slice(0, 2)).map(({ id }) => id)).toEqual([E, D]);
  });
});

describe('going by letters', () => {
  const rows = ['Ấp mới', 'Bến Lức', 'Đê bao', 'Dệt chiếu', 'Bến Tre', ''].map((headline, n) => rowOf(n, { headline }));
  const type = (letters: string, pause = 100): Spelling =>
    [...letters].reduce((so, letter, n) => spell(so, letter, n * pause), NOTHING_SPELT);
  test.each([
    ['b', 0, 1],
    ['b', 1, 4],
    ['b', 4, 1],
    ['ben t', 0, 4],
    ['bến l', 4, 1],
    ['de', 2, 2],
    ['ap', 3, 0],
    ['x', 0, -1],
  ])('%j from row %i leads to row %i', (letters, from, to) => {
    expect(spelt(rows, type(letters), from)).toBe(to);
  });

  test('after a pause it begins anew', () => {
    expect(type('db', 2_000).typed).toBe('b');
  });
});

describe('the way through the rows', () => {
  test('one travels row by row and stops at both ends', () => {
    expect([neighbour(ROWS, E, 1), neighbour(ROWS, E, -1), neighbour(ROWS, A, 1)]).toEqual([D, null, null]);
  });

  test('from an article that is not shown one comes to the first, from nowhere nowhere', () => {
    expect([neighbour(ROWS, idOf(99), 1), neighbour(ROWS, null, 1), neighbour([], idOf(99), 1)]).toEqual([
      E,
      null,
      null,
    ]);
  });

  test('articles that leave are followed by the next that stays, or at the end by the one before', () => {
    expect(successor(ROWS, new Set([D, C]), D)).toBe(B);
    expect(successor(ROWS, new Set([B, A]), A)).toBe(C);
    expect(successor(ROWS, new Set(ROWS.map(({ id }) => id)), C)).toBeNull();
    expect(successor(ROWS, new Set([idOf(99)]), idOf(99))).toBe(E);
  });
});

describe('the names of the days', () => {
  const now = new Date(2026, 10, 22, 9);
  const say = (day: string, language: 'vi' | 'en') => sayGroup({ is: 'day', day }, now, language, translator(language));
  test.each([
    ['2026-11-22', 'Hôm nay', 'Today'],
    ['2026-11-21', 'Hôm qua', 'Yesterday'],
    ['2026-11-20', 'Thứ Sáu 20/11', 'Friday 20/11'],
    ['2025-11-20', 'Thứ Năm 20/11/2025', 'Thursday 20/11/2025'],
    ['2026-12-06', 'Chủ Nhật 06/12', 'Sunday 06/12'],
  ])('%s is %s, %s', (day, vi, en) => {
    expect([say(day, 'vi'), say(day, 'en')]).toEqual([vi, en]);
  });
});
