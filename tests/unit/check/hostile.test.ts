/** No text, however strange, may hold a check up: what takes twice as long to read must not take four times as long to check. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '#shared/check/check';
import { houseOf } from '#shared/check/house';
import { LAYOUT_RULES } from '#shared/check/rules/layout';
import { TYPOGRAPHY_RULES } from '#shared/check/rules/typography';
import { PORTAL } from '#shared/layout/portal';
import { EMPTY_NEWSROOM } from '#shared/newsroom/newsroom';
import { manuscriptWith, passageOf } from './rule-table';

const RULES = [...LAYOUT_RULES, ...TYPOGRAPHY_RULES];
const loudness = Object.fromEntries(RULES.map(({ id }) => [id, 'warn' as const]));
const house = houseOf(PORTAL, { ...EMPTY_NEWSROOM, styles: { portal: { rules: loudness } } }, '2026-05-20');

const LENGTH = 30_000;

/** Of the processor, whatever else the machine does meanwhile; generous for a slow one: a quadratic rule takes many seconds for it. */
const LIMIT_MS = 3_000;

const elapsed = (text: string): number => {
  const start = process.cpuUsage();
  check(manuscriptWith([passageOf(text, 'headline', 'h'), passageOf(text, 'paragraph', 'b')]), house, RULES);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

const repeated = (piece: string): string => piece.repeat(Math.ceil(LENGTH / piece.length));

test.each([
  ' ', '\u00A0', '\t', 'a', 'a ', 'á', '.', '. ', ', ', '…', '-', ' -', '- ', '(', ')', '( ', '“', '"', '" ', '1', '1.', '1,234.', '1,',
  '1 ', '%', ' %', 'm2', '5km', 'a.', 'a.a', 'a@', '@', 'www.', 'http://', '/', '../', '\u0301', 'o\u0301', '\u200B', 'Ð', 'а', '\n', ' \n',
  'a,a', '…a', '(a)a', 'a"', '1.A', './.', 'đồng', '1đ', 'hoà', 'Hòa hoà ', 'chuyển chuyển ', 'A', 'AB ', '1/1/', 'thứ ', 'từ 1 đến ', '1h', 'UBND (', 'v.v', '::', '[ ', '&', '_', '-1', ':)',
])('%j over and over again', (piece) => {
  expect(elapsed(repeated(piece))).toBeLessThan(LIMIT_MS);
}); // biome-ignore format: one piece a line would fill the page

test('any mixture of signs, over and over again', () => {
  const piece = fc.string({
    unit: fc.constantFrom(...' .,;:!?…()[]“”"-–/%@#&\n\t01ađÐáohH\u0301\u00A0\u200B'),
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(piece, (text) => {
      expect(elapsed(repeated(text).slice(0, 5_000))).toBeLessThan(LIMIT_MS);
    }),
    { numRuns: 25 },
  );
});

test('every finding lies within its passage, and its words are those that stand there', () => {
  const text = fc.string({
    unit: fc.constantFrom(...' .,;:!?…()“”"-–/%@\n1a5km²đÐáohHòà\u0301\u00A0\u200B'),
    maxLength: 80,
  });
  fc.assert(
    fc.property(text, text, (first, second) => {
      const passages = [passageOf(first, 'headline', 'h'), passageOf(second, 'paragraph', 'b')];
      for (const { key, start, end, text: words } of check(manuscriptWith(passages), house, RULES)) {
        const passage = passages.find((one) => one.key === key);
        expect(start).toBeLessThanOrEqual(end);
        expect(passage?.text.slice(start, end) ?? '').toBe(words);
      }
    }),
    { numRuns: 150 },
  );
});
