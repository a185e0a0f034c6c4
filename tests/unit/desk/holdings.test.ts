/** The desk's list as a value: always sorted, each article once and at its newest, whatever comes in whatever order. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STATUSES } from '#shared/article/article';
import type { Summary } from '#shared/article/summary';
import { corrected, type Holdings, heldById, holding, letGo, noHoldings, reordered } from '#shared/desk/holdings';
import { compareIn, sortedIn } from '#shared/desk/order';
import { DESK_ORDERS, type DeskOrder } from '#shared/settings';
import { datelineOf, idOf, instantOf, manyRows, rowOf } from './rows';

const held = (order: DeskOrder, ...rows: readonly Summary[]): Holdings => holding(noHoldings(order), rows);
const headlines = ({ rows }: Holdings): readonly string[] => rows.map(({ headline }) => headline);

test('the article worked on last stands first', () => {
  const rows = [1, 3, 2].map((n) => rowOf(n, { headline: String(n) }));
  expect(headlines(held('updated', ...rows))).toEqual(['3', '2', '1']);
});

test('articles of the same moment keep one order, the younger first', () => {
  const [a, b] = [rowOf(1, { updatedAt: instantOf(0) }), rowOf(2, { updatedAt: instantOf(0) })];
  expect(held('updated', a, b).rows).toEqual([b, a]);
  expect(held('updated', b, a).rows).toEqual([b, a]);
});

test('the latest dateline stands first, and what has none last', () => {
  const rows = [
    rowOf(1, { headline: 'old', datelineAt: datelineOf('2024-03-08T10:54:03+07:00') }),
    rowOf(2, { headline: 'none' }),
    rowOf(3, { headline: 'new', datelineAt: datelineOf('2026-03-08T10:54:03+07:00') }),
  ];
  expect(headlines(held('dateline', ...rows))).toEqual(['new', 'old', 'none']);
});

test('headlines stand in the order of the Vietnamese alphabet, and what has none last', () => {
  const wanted = ['An cư', 'Ăn Tết', 'Âm nhạc', 'Dân quân', 'Đê bao', 'ê a', 'Ở xã', 'Ưu tiên', ''];
  const rows = [...wanted].reverse().map((headline, n) => rowOf(n, { headline }));
  expect(headlines(held('headline', ...rows))).toEqual(wanted);
});

test('a newer summary takes the place of an older one, never the other way round', () => {
  const before = held('updated', rowOf(1, { revision: 5 }));
  expect(holding(before, [rowOf(1, { revision: 4 })])).toBe(before);
  expect(holding(before, [rowOf(1, { revision: 6 })]).rows[0]?.revision).toBe(6);
});

test('an article of which the library had to take an earlier copy stands there as that copy, once', () => {
  const newer = rowOf(1, { revision: 3, status: 'submitted' });
  const earlier = rowOf(1, { revision: 2, status: 'draft' });
  const holdings = corrected(held('updated', newer, rowOf(2)), [earlier]);
  expect(heldById(holdings, newer.id)).toEqual(earlier);
  expect(holdings.rows).toHaveLength(2);
  expect(holdings.statuses).toMatchObject({ draft: 2, submitted: 0 });
});

test('an article that leaves is gone from the list, the register and the counts', () => {
  const after = letGo(held('updated', rowOf(1), rowOf(2)), [idOf(1), idOf(7)]);
  expect([after.rows.length, after.register.size, after.statuses.draft, heldById(after, idOf(1))]).toEqual([
    1,
    1,
    1,
    undefined,
  ]);
});

const anyRow = fc
  .record({
    n: fc.nat(30),
    headline: fc.constantFrom('', 'Đê', 'dê', 'Dế', 'đẹ', 'ấp', 'Ấp', 'ăp', '“Ấp”', '12 ấp', 'ấp Δ'),
    minute: fc.nat(5),
    revision: fc.nat(3),
    status: fc.constantFrom(...STATUSES),
    dateline: fc.constantFrom(
      null,
      '2024-03-08T10:54:03+07:00',
      '2024-03-08T10:54:03+00:00',
      '2025-01-01T00:00:00+07:00',
    ),
  })
  .map(({ n, headline, minute, revision, status, dateline }) =>
    rowOf(n, {
      headline,
      revision,
      status,
      updatedAt: instantOf(minute),
      datelineAt: dateline && datelineOf(dateline),
    }),
  );
const anyStep = fc.oneof(
  fc.record({ put: fc.array(anyRow, { maxLength: 20 }) }),
  fc.record({ remove: fc.array(fc.nat(30).map(idOf), { maxLength: 20 }) }),
  fc.record({ order: fc.constantFrom(...DESK_ORDERS) }),
);

describe('whatever comes and goes, in whatever parts', () => {
  test('the list is what sorting all of it anew would give, and the counts are what counting gives', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 12 }), (steps) => {
        let holdings = noHoldings('updated');
        const known = new Map<string, Summary>();
        for (const step of steps) {
          if ('put' in step) {
            holdings = holding(holdings, step.put);
            for (const row of step.put) if ((known.get(row.id)?.revision ?? 0) <= row.revision) known.set(row.id, row);
          } else if ('remove' in step) {
            holdings = letGo(holdings, step.remove);
            for (const id of step.remove) known.delete(id);
          } else holdings = reordered(holdings, step.order);
        }
        expect(holdings.rows).toEqual([...known.values()].sort(compareIn(holdings.order)));
        expect(holdings.register.size).toBe(known.size);
        for (const row of known.values()) expect(heldById(holdings, row.id)).toBe(row);
        for (const status of STATUSES)
          expect(holdings.statuses[status]).toBe([...known.values()].filter((row) => row.status === status).length);
      }),
      { numRuns: 300 },
    );
  });

  test('headlines are sorted as Intl sorts Vietnamese, letter for letter', () => {
    const letters = fc.constantFrom(...'aăâbdđeêoôơuưàảãáạằẩếệìỏồờứyỷAÂĐƠƯ 12,-“”.'.normalize('NFC'), 'ß', 'é');
    const headline = fc.string({ unit: letters, minLength: 1, maxLength: 20 });
    const { compare } = new Intl.Collator('vi');
    fc.assert(
      fc.property(fc.array(headline, { maxLength: 30 }), (all) => {
        const sorted = sortedIn(
          'headline',
          all.map((one, n) => rowOf(n, { headline: one })),
        );
        for (const [at, row] of sorted.entries()) {
          const next = sorted[at + 1];
          if (next) expect(compare(row.headline, next.headline)).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 300 },
    );
  });
});

test('of a hundred thousand articles one is renewed by moving one row: all others stay the very same', () => {
  const before = held('updated', ...manyRows(100_000));
  const moved = before.rows[60_000] ?? rowOf(0);
  const after = holding(before, [{ ...moved, revision: 2, updatedAt: instantOf(100_000_000) }]);
  expect([after.rows.length, after.rows[0]?.id, after.rows[1]]).toEqual([100_000, moved.id, before.rows[0]]);
  const untouched = after.register.drawers.filter((drawer, at) => drawer === before.register.drawers[at]);
  expect(untouched.length).toBe(before.register.drawers.length - 1);
});

test('a summary that says nothing new leaves the very desk that was there', () => {
  const desk = held('updated', rowOf(1, { tags: ['cầu'] }), rowOf(2));
  expect(holding(desk, [rowOf(1, { tags: ['cầu'] })])).toBe(desk);
  expect(corrected(desk, [rowOf(1, { tags: ['cầu'] }), rowOf(2)])).toBe(desk);
});
