import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { textOf } from '#shared/article/inline';
import { blockTexts } from '#shared/article/words';
import { importText } from '#shared/importing/text';
import { PORTAL } from '#shared/layout/portal';

const MEGABYTE = 1_000_000;

/** Milliseconds of the quickest of some tries: what the work costs when nothing else disturbs. */
const quickest = (tries: number, work: () => void): number => {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < tries; i += 1) {
    const started = performance.now();
    work();
    best = Math.min(best, performance.now() - started);
  }
  return best;
};

test('a page is read in under 5 ms', () => {
  const page = readFileSync(resolve('resources/sample/tan-hoa-nuoc-sach.txt'), 'utf8');
  expect(quickest(40, () => importText(page, PORTAL))).toBeLessThan(5);
});

/** Quadratic work on this much takes much longer; linear work takes well under a second on an idle machine. */
const AT_MOST_MS = 5_000;

test.each(['a', ' ', '1/', 'a ', './.', ' - ', 'Ảnh: ', '(', '\u0301', 'Lê, '])(
  'a megabyte of %j on one line is read in linear time',
  (unit) => {
    const text = unit.repeat(Math.floor(MEGABYTE / unit.length));
    expect(quickest(1, () => importText(text, PORTAL))).toBeLessThan(AT_MOST_MS);
  },
  60_000,
);

test.each(['a', './.', 'A  A', '1/1/2024', 'Lê Hạnh', 'Tin liên quan', 'Một câu có hơn tám chữ để thành đoạn văn.'])(
  'thirty thousand lines of %j are read in linear time',
  (unit) => {
    const text = `${unit}\n`.repeat(30_000);
    expect(quickest(1, () => importText(text, PORTAL))).toBeLessThan(AT_MOST_MS);
  },
  60_000,
);

test('a line longer than a document may hold goes on in further paragraphs, whole words together', () => {
  const text = 'mưa nắng '.repeat(100_000);
  const { content } = importText(text, PORTAL);
  const texts = content.body.flatMap(blockTexts).map(textOf);
  expect(texts.length).toBeGreaterThan(1);
  expect(texts.join(' ')).toBe(text.trim());
});
