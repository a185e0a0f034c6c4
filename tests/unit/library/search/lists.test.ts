import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createBest } from '../../../../src/main/library/search/best';
import { createByteLists } from '../../../../src/main/library/search/byte-lists';

const push = fc.record({
  list: fc.nat(9),
  value: fc.oneof(fc.nat(300), fc.nat(2 ** 31 - 1)),
  pack: fc.constantFrom(false, false, false, true),
});

test('a list gives back the numbers put into it, in order, however often it is packed and reloaded', () => {
  fc.assert(
    fc.property(fc.array(push, { maxLength: 80 }), (pushes) => {
      let lists = createByteLists();
      const expected = Array.from({ length: 10 }, (): number[] => []);
      for (const { list, value, pack } of pushes) {
        lists.push(list, value);
        expected[list]?.push(value);
        if (pack) lists = createByteLists(lists.pack());
      }
      expected.forEach((values, list) => {
        expect([...lists.read(list)]).toEqual(values);
      });
      expect([...lists.read(1_000)]).toEqual([]);
    }),
  );
});

test('the best few are those that sorting would put first', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50)), fc.integer({ min: 0, max: 10 }), (numbers, limit) => {
      const best = createBest<number>(limit, (a, b) => a > b);
      for (const number of numbers) best.offer(number);
      expect(best.items).toEqual([...numbers].sort((a, b) => b - a).slice(0, limit));
    }),
  );
});
