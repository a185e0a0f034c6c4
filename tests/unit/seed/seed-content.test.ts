/** Seeded articles: the same on every machine, whole, and with words as common as words are. */

import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Block } from '#shared/article/article';
import { createArticle } from '#shared/article/create';
import { articleIdSchema, toInstant } from '#shared/article/identity';
import { textOf } from '#shared/article/inline';
import { contentSchema } from '#shared/article/schema';
import { countContent } from '#shared/article/words';
import { obstaclesOf } from '#shared/exporting/obstacles';
import { arrange, piecesOf } from '#shared/layout/arrange';
import { PORTAL } from '#shared/layout/portal';
import { EMPTY_NEWSROOM } from '#shared/newsroom/newsroom';
import { seedContent } from '#shared/seed/seed-content';
import { WORDS } from '#shared/seed/words';

const many = Array.from({ length: 300 }, (_, nth) => seedContent(1, nth));

const bodyText = (nth: number): string =>
  (many[nth]?.body ?? []).map((block) => ('text' in block ? textOf(block.text) : '')).join(' ');

describe('a seeded article', () => {
  test('may go out as it is: no rule of the house finds an error in it', () => {
    const now = new Date('2026-01-01T00:00:00Z');
    const id = v.parse(articleIdSchema, '01HRFZ3Y5ZQ8M4W2X7K9T1B6CD');
    const birth = { id, now: toInstant(now), layout: PORTAL.id, language: 'vi' };
    const against = many.flatMap((content) => obstaclesOf(createArticle(birth, content), PORTAL, EMPTY_NEWSROOM, now));
    expect(against).toEqual([]);
  });

  test('is the same for the same seed and place, and another for any other', () => {
    expect(seedContent(7, 3)).toEqual(seedContent(7, 3));
    const headlines = new Set(many.map(({ headline }) => textOf(headline)));
    expect(headlines.size).toBe(many.length);
    expect(seedContent(8, 3)).not.toEqual(seedContent(7, 3));
  });

  test('is an article that the schema takes and the house layout leaves as it is', () => {
    for (const content of many) {
      expect(v.is(contentSchema, content)).toBe(true);
      expect(arrange(piecesOf(content), PORTAL)).toEqual(content);
    }
  });

  test('has 300 to 800 words or little more', () => {
    for (const content of many) {
      const { words } = countContent(content);
      expect(words).toBeGreaterThan(300);
      expect(words).toBeLessThan(1_000);
    }
  });

  test('has in some places a subhead, a list, a table, or a quote with its speaker', () => {
    const blocks = many.flatMap(({ body }) => body);
    const share = (type: Block['type']): number =>
      many.filter(({ body }) => body.some((block) => block.type === type)).length / many.length;
    expect(share('table')).toBeGreaterThan(0.03);
    expect(share('table')).toBeLessThan(0.2);
    expect(share('list')).toBeGreaterThan(0.05);
    expect(share('quote')).toBeGreaterThan(0.1);
    expect(blocks.filter((block) => block.type === 'subhead' && block.level === 3).length).toBeGreaterThan(5);
    for (const block of blocks) if (block.type === 'quote') expect(block.attribution).toMatch(/^\p{Lu}.+, \p{Lu}/u);
  });

  test('has no word twice in its vocabulary, thousands of them, in NFC', () => {
    expect(new Set(WORDS).size).toBe(WORDS.length);
    expect(WORDS.length).toBeGreaterThan(2_000);
    expect(WORDS.filter((word) => word !== word.normalize('NFC') || word === '')).toEqual([]);
  });

  test('uses few words often and most words seldom', () => {
    const counts = new Map<string, number>();
    for (let nth = 0; nth < many.length; nth += 1)
      for (const word of bodyText(nth)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [])
        counts.set(word, (counts.get(word) ?? 0) + 1);
    const ranked = [...counts.values()].sort((a, b) => b - a);
    const all = ranked.reduce((sum, count) => sum + count, 0);
    const share = (from: number, to: number): number => ranked.slice(from, to).reduce((a, b) => a + b, 0) / all;
    expect(share(0, 100)).toBeGreaterThan(0.4);
    expect(share(1_000, ranked.length)).toBeGreaterThan(0.05);
  });
});
