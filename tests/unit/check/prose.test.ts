/** On real prose the rules of layout and typography stop where a copy editor would, and nowhere else. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Content } from '#shared/article/article';
import { countContentWords } from '#shared/article/words';
import { check } from '#shared/check/check';
import { houseOf } from '#shared/check/house';
import { manuscriptOf } from '#shared/check/manuscript-of';
import { LAYOUT_RULES } from '#shared/check/rules/layout';
import { TYPOGRAPHY_RULES } from '#shared/check/rules/typography';
import { importText } from '#shared/importing/text';
import { PORTAL } from '#shared/layout/portal';
import { EMPTY_NEWSROOM } from '#shared/newsroom/newsroom';
import { seedContent } from '#shared/seed/seed-content';

const house = houseOf(PORTAL, EMPTY_NEWSROOM, '2026-05-20');
const RULES = [...LAYOUT_RULES, ...TYPOGRAPHY_RULES];

const told = (content: Content): readonly string[] =>
  check(manuscriptOf({ ...content, language: 'vi' }, PORTAL), house, RULES).map(
    ({ rule, slot, text }) => `${slot} ${rule} “${text}”`,
  );

const toldOfFile = (path: string): readonly string[] => told(importText(readFileSync(path, 'utf8'), PORTAL).content);

const SAMPLES = resolve('../shared/samples');

if (existsSync(SAMPLES)) {
  describe('in the two pages of district portals', () => {
    test('the one dash among hyphens', () => {
      expect(toldOfFile(join(SAMPLES, 'portal-ben-luc.txt'))).toEqual(['body dash “ – ”']);
    });

    test('the space before the ellipsis, and the uneven hyphen', () => {
      expect(toldOfFile(join(SAMPLES, 'portal-can-duoc.txt'))).toEqual([
        'lead space-before-sign “ …trên”',
        'body dash-space “tế- xã”',
      ]);
    });
  });
}

const CLEAN = resolve('tests/fixtures/clean-articles');
const ARTICLES = [
  resolve('resources/sample/tan-hoa-nuoc-sach.txt'),
  ...readdirSync(CLEAN)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => join(CLEAN, name)),
];

describe('in clean articles of our own', () => {
  test.each(ARTICLES)('nothing: %s', (path) => {
    expect(toldOfFile(path)).toEqual([]);
  });

  test('which are long enough to mean something', () => {
    const words = ARTICLES.map((path) => countContentWords(importText(readFileSync(path, 'utf8'), PORTAL).content));
    expect(words.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(2_000);
  });
});

test('in two hundred articles made by rule, nothing', () => {
  expect(Array.from({ length: 200 }, (_, nth) => told(seedContent(1, nth))).flat()).toEqual([]);
});
