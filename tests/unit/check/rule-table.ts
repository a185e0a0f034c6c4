/** A rule held against a table: what it stops at and makes of it, and what it lets pass. */
import { describe, expect, test } from 'vitest';
import { applyFixes } from '#shared/check/apply-fix';
import { check } from '#shared/check/check';
import type { Finding } from '#shared/check/finding';
import { houseOf } from '#shared/check/house';
import type { HouseStyle } from '#shared/check/house-style';
import type { Manuscript, Passage, PassageKind } from '#shared/check/manuscript';
import type { Rule } from '#shared/check/rule';
import type { SlotName } from '#shared/layout/house-layout';
import { PORTAL } from '#shared/layout/portal';
import { EMPTY_NEWSROOM } from '#shared/newsroom/newsroom';

const SLOT_OF: Partial<Record<PassageKind, SlotName>> = {
  headline: 'headline',
  lead: 'lead',
  caption: 'photo',
  credit: 'photo',
  alt: 'photo',
  byline: 'byline',
};

export const passageOf = (text: string, kind: PassageKind = 'paragraph', key = 'body/0'): Passage => ({
  key,
  slot: SLOT_OF[kind] ?? 'body',
  kind,
  text,
});

export const manuscriptWith = (passages: readonly Passage[], language = 'vi'): Manuscript => ({
  language,
  layout: PORTAL,
  dateline: null,
  byline: [],
  photos: [],
  passages,
});

/** Blank lines part one paragraph from the next. */
const paragraphsOf = (text: string, kind: PassageKind): readonly Passage[] =>
  text.split('\n\n').map((part, i) => passageOf(part, kind, `${i}`));

export const TODAY = '2026-05-20';

interface Setting {
  readonly style?: HouseStyle;
  readonly kind?: PassageKind;
  readonly language?: string;
}

export const findWith = (rule: Rule, manuscript: Manuscript, style: HouseStyle = {}): readonly Finding[] => {
  const rules = { ...style.rules, [rule.id]: 'warn' as const };
  const newsroom = { ...EMPTY_NEWSROOM, styles: { [PORTAL.id]: { ...style, rules } } };
  return check(manuscript, houseOf(PORTAL, newsroom, TODAY), [rule]);
};

export const findIn = (rule: Rule, text: string, { style, kind = 'paragraph', language }: Setting = {}) =>
  findWith(rule, manuscriptWith(paragraphsOf(text, kind), language), style);

const mended = (text: string, kind: PassageKind, findings: readonly Finding[]): string =>
  paragraphsOf(text, kind)
    .map((passage) =>
      applyFixes(
        passage.text,
        findings.filter(({ key }) => key === passage.key),
      ),
    )
    .join('\n\n');

/** What is found, each in its own words, and the text with every fix put in; without one, nothing is mended. */
type Wrong = readonly [text: string, found: string | readonly string[], fixed?: string];

interface Table extends Setting {
  readonly wrong: readonly Wrong[];
  readonly right: readonly string[];
}

export const describeRule = (rule: Rule, { wrong, right, ...setting }: Table): void => {
  const kind = setting.kind ?? 'paragraph';
  describe(rule.id, () => {
    for (const [text, found, fixed] of wrong)
      test(`stops in: ${text}`, () => {
        const findings = findIn(rule, text, setting);
        expect(findings.map((one) => one.text)).toEqual([found].flat());
        expect(mended(text, kind, findings)).toBe(fixed ?? text);
        if (fixed !== undefined) expect(findIn(rule, fixed, setting)).toEqual([]);
      });

    for (const text of right)
      test(`lets pass: ${text}`, () => {
        expect(findIn(rule, text, setting)).toEqual([]);
      });
  });
};
