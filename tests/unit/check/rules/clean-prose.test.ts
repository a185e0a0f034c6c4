/** What the rules about numbers, words and names say of texts that are right, of texts made up by chance, and of hostile ones. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '#shared/check/check';
import { houseOf } from '#shared/check/house';
import type { Manuscript } from '#shared/check/manuscript';
import { manuscriptOf } from '#shared/check/manuscript-of';
import type { Rule } from '#shared/check/rule';
import { LANGUAGE_RULES } from '#shared/check/rules/language';
import { NAMES_RULES } from '#shared/check/rules/names';
import { NUMBERS_RULES } from '#shared/check/rules/numbers';
import { PORTAL } from '#shared/layout/portal';
import { EMPTY_NEWSROOM } from '#shared/newsroom/newsroom';
import { seedContent } from '#shared/seed/seed-content';
import { entry } from '../article-table';
import { manuscriptWith, passageOf, TODAY } from '../rule-table';

const RULES: readonly Rule[] = [...NUMBERS_RULES, ...LANGUAGE_RULES, ...NAMES_RULES];
const GLOSSARY = [
  entry('Nguyễn Văn Bình', { means: 'Chủ tịch UBND huyện', wrong: ['Nguyễn Văn Bìn'] }),
  entry('Sở Nông nghiệp và Môi trường', { kind: 'agency', wrong: ['Sở Nông nghiệp'] }),
];
const HOUSE = houseOf(PORTAL, { ...EMPTY_NEWSROOM, glossary: GLOSSARY }, TODAY);
/** In milliseconds: a slow machine is no finding. */
const PATIENCE = 60_000;

const findingsIn = (manuscript: Manuscript) => check(manuscript, HOUSE, RULES);

describe('clean articles', () => {
  const folder = 'tests/fixtures/clean-prose';
  test.each(readdirSync(folder).filter((file) => file.endsWith('.txt')))('%s is let pass as it is', (file) => {
    const [headline = '', lead = '', ...body] = readFileSync(`${folder}/${file}`, 'utf8').trim().split('\n\n');
    const manuscript = manuscriptWith([
      passageOf(headline, 'headline', 'headline'),
      passageOf(lead, 'lead', 'lead'),
      ...body.map((text, i) => passageOf(text, 'paragraph', `body/${i}`)),
    ]);
    expect(findingsIn(manuscript).map(({ rule, text }) => `${rule}: ${text}`)).toEqual([]);
  });
});

const halves = (text: string): readonly [string, string] => {
  const words = text.toLowerCase().split(/\s+/u);
  return [words.slice(0, words.length / 2).join(' '), words.slice(words.length / 2).join(' ')];
};

test('articles made up by chance are stopped at only where words truly stand twice, or make a wrong compound', {
  timeout: PATIENCE,
}, () => {
  const findings = Array.from({ length: 200 }, (_, i) =>
    findingsIn(manuscriptOf({ ...seedContent(7, i), language: 'vi' }, PORTAL)),
  ).flat();
  const [doubled, others] = [
    findings.filter(({ rule }) => rule.startsWith('doubled-')),
    findings.filter(({ rule }) => !rule.startsWith('doubled-')),
  ];
  for (const { text } of doubled) expect(halves(text)[0]).toBe(halves(text)[1]);
  // Chance draws neighbours that look like a slip, but nothing that any other rule would stop at.
  expect(others.filter(({ rule }) => rule !== 'confused-word')).toEqual([]);
  expect(findings.length, 'in 200 articles').toBeLessThan(100);
});

test('findings lie within their passage, whatever the text', { timeout: PATIENCE }, () => {
  const pieces = fc.constantFrom(
    'thứ Sáu ',
    '8/3/2024 ',
    'từ 20 đến ',
    '1.700 ',
    'tấn, ',
    'Nguyễn ',
    'Văn ',
    'và ',
    '(',
    'UBND',
    'x',
    '́',
    '\n',
    '%',
    '…',
  );
  const text = fc
    .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 40 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (whole) => {
      for (const { start, end } of findingsIn(manuscriptWith([passageOf(whole)]))) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(whole.length);
      }
    }),
  );
});

describe('hostile text of 100,000 characters is read in good time', { timeout: PATIENCE }, () => {
  const LENGTH = 100_000;
  test.each([
    '1',
    '1.111.',
    '1 ',
    'thứ Sáu, ',
    '8/3/2024 (',
    'từ 20 đến ',
    'lúc 25 giờ ',
    'chiếm tỷ lệ ',
    'và ',
    'của huyện ',
    'Nguyễn Văn A ',
    'Nguyễn Văn ',
    'Chủ tịch UBND ',
    'ABX ',
    '(ABX',
    'viết tắt là ',
    ' ',
    'e\u0301',
    'Sở Nông nghiệp ',
  ])('%j', (piece) => {
    const text = piece.repeat(Math.ceil(LENGTH / piece.length));
    const begun = process.cpuUsage();
    findingsIn(manuscriptWith([passageOf(text)]));
    // Of the processor, in microseconds: others may be at work beside the tests.
    expect(process.cpuUsage(begun).user).toBeLessThan(3_000_000);
  });
});
