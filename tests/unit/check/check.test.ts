/** The engine: order, loudness, language, repetition. Its rules here are made up, so that only the engine is tested. */
import { describe, expect, test } from 'vitest';
import { check } from '#shared/check/check';
import { type HouseInForce, houseOf } from '#shared/check/house';
import type { Loudness } from '#shared/check/house-style';
import type { Passage } from '#shared/check/manuscript';
import type { ArticleRule, PassageRule } from '#shared/check/rule';
import { slipsOf } from '#shared/check/text/slips-of';
import { PORTAL } from '#shared/layout/portal';
import { EMPTY_NEWSROOM } from '#shared/newsroom/newsroom';
import { manuscriptWith, passageOf, TODAY } from './rule-table';

const wordRule = (id: string, pattern: RegExp, facts: Partial<PassageRule> = {}): PassageRule => ({
  id,
  group: 'language',
  normal: 'warn',
  reads: 'passage',
  find: (passage) => slipsOf(passage, pattern, () => ({})),
  ...facts,
});

const bodyRule: ArticleRule = {
  id: 'no-body',
  group: 'layout',
  normal: 'error',
  reads: 'article',
  find: () => [{ key: null, slot: 'body', start: 0, end: 0 }],
};

const house: HouseInForce = houseOf(PORTAL, EMPTY_NEWSROOM, TODAY);
const heardAs = (loudness: Readonly<Record<string, Loudness>>): HouseInForce => ({ ...house, loudness });

const PASSAGES: readonly Passage[] = [
  passageOf('lúa mía', 'headline', 'h'),
  passageOf('mía lúa', 'lead', 'l'),
  passageOf('lúa', 'paragraph', 'b0'),
];

const told = (passages: readonly Passage[], rules: readonly (PassageRule | ArticleRule)[]) =>
  check(manuscriptWith(passages), house, rules).map(({ rule, key, text }) => `${rule} ${key} ${text}`);

describe('findings', () => {
  test('come in reading order, whichever rule is asked first', () => {
    const rules = [wordRule('rice', /lúa/gu), bodyRule, wordRule('cane', /mía/gu)];
    const expected = ['rice h lúa', 'cane h mía', 'cane l mía', 'rice l lúa', 'no-body null ', 'rice b0 lúa'];
    expect(told(PASSAGES, rules)).toEqual(expected);
    expect(told(PASSAGES, rules.toReversed())).toEqual(expected);
  });

  test('of one rule never share a character', () => {
    expect(
      told(
        [passageOf('aaaa')],
        [
          wordRule('a', /(?=aa)/gu, {
            find: ({ key, slot }) => [0, 1, 2].map((start) => ({ key, slot, start, end: start + 2 })),
          }),
        ],
      ),
    ).toEqual(['a body/0 aa', 'a body/0 aa']);
  });

  test('of two rules may', () => {
    expect(told([passageOf('lúa')], [wordRule('one', /lúa/gu), wordRule('two', /ú/gu)])).toHaveLength(2);
  });

  test('carry the words they are about', () => {
    const [found] = check(manuscriptWith([passageOf('trồng lúa')]), house, [wordRule('rice', /lúa/gu)]);
    expect(found).toMatchObject({ rule: 'rice', severity: 'warn', start: 6, end: 9, text: 'lúa' });
  });
});

describe('a house', () => {
  const rice = wordRule('rice', /lúa/gu);
  const severities = (loudness: Readonly<Record<string, Loudness>>, rule = rice) =>
    check(manuscriptWith([passageOf('lúa')]), heardAs(loudness), [rule]).map(({ severity }) => severity);

  test('hears a rule as loudly as it asks to', () => {
    expect(severities({})).toEqual(['warn']);
    expect(severities({ rice: 'error' })).toEqual(['error']);
    expect(severities({ rice: 'off' })).toEqual([]);
  });

  test('can wake a rule that is silent by itself', () => {
    expect(severities({}, wordRule('rice', /lúa/gu, { normal: 'off' }))).toEqual([]);
    expect(severities({ rice: 'warn' }, wordRule('rice', /lúa/gu, { normal: 'off' }))).toEqual(['warn']);
  });

  test('takes no harm from a setting for a rule of a later version', () => {
    expect(severities({ 'rule-of-tomorrow': 'error' })).toEqual(['warn']);
  });
});

test('a rule of one language keeps out of articles in another, whatever their region', () => {
  const rules = [wordRule('rice', /lúa/gu, { language: 'vi' })];
  const found = (language: string) => check(manuscriptWith([passageOf('lúa')], language), house, rules).length;
  expect(['vi', 'vi-VN', 'VI', 'en', 'en-GB'].map(found)).toEqual([1, 1, 1, 0, 0]);
});
