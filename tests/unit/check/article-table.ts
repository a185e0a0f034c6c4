/** A rule that reads whole articles held against a table: each article in a line or two, with what is found in it. */
import { describe, expect, test } from 'vitest';
import { readOffsetDateTime } from '#shared/article/identity';
import { check } from '#shared/check/check';
import type { Finding } from '#shared/check/finding';
import { houseOf } from '#shared/check/house';
import type { PassageKind } from '#shared/check/manuscript';
import type { Rule } from '#shared/check/rule';
import { PORTAL } from '#shared/layout/portal';
import type { GlossaryEntry } from '#shared/newsroom/glossary';
import { EMPTY_NEWSROOM } from '#shared/newsroom/newsroom';
import { manuscriptWith, passageOf, TODAY } from './rule-table';

export interface Told {
  readonly headline?: string;
  readonly lead?: string;
  readonly caption?: string;
  readonly body?: readonly string[];
  readonly items?: readonly string[];
  /** The day that the dateline gives, YYYY-MM-DD. */
  readonly day?: string;
}

export const entry = (name: string, more: Partial<GlossaryEntry> = {}): GlossaryEntry => ({
  name,
  kind: 'person',
  means: '',
  wrong: [],
  ...more,
});

const passagesOf = ({ headline, lead, caption, body = [], items = [] }: Told) => {
  const one = (text: string | undefined, kind: PassageKind) => (text ? [passageOf(text, kind, kind)] : []);
  return [
    ...one(headline, 'headline'),
    ...one(lead, 'lead'),
    ...one(caption, 'caption'),
    ...body.map((text, i) => passageOf(text, 'paragraph', `body/${i}`)),
    ...items.map((text, i) => passageOf(text, 'item', `item/${i}`)),
  ];
};

/** The rule speaks, whatever it does by itself. */
export const findInArticle = (rule: Rule, told: Told, glossary: readonly GlossaryEntry[] = []): readonly Finding[] => {
  const at = told.day === undefined ? null : readOffsetDateTime(`${told.day}T08:00:00+07:00`);
  const manuscript = { ...manuscriptWith(passagesOf(told)), dateline: at && { at, place: null } };
  const rules = { [rule.id]: 'warn' as const };
  const house = houseOf(PORTAL, { ...EMPTY_NEWSROOM, glossary, styles: { [PORTAL.id]: { rules } } }, TODAY);
  return check(manuscript, house, [rule]);
};

type Wrong = readonly [told: Told, found: string | readonly string[]];

interface Table {
  readonly glossary?: readonly GlossaryEntry[];
  readonly wrong: readonly Wrong[];
  readonly right: readonly Told[];
}

const title = (told: Told): string =>
  [told.day, told.headline, told.lead, told.caption, ...(told.body ?? []), ...(told.items ?? [])]
    .filter((text) => text !== undefined)
    .join(' ¶ ');

export const describeArticleRule = (rule: Rule, { glossary, wrong, right }: Table): void => {
  describe(rule.id, () => {
    test.each(wrong.map(([told, found]) => [title(told), told, found] as const))('stops in: %s', (_, told, found) => {
      expect(findInArticle(rule, told, glossary).map((one) => one.text)).toEqual([found].flat());
    });

    test.each(right.map((told) => [title(told), told] as const))('lets pass: %s', (_, told) => {
      expect(findInArticle(rule, told, glossary).map((one) => one.text)).toEqual([]);
    });
  });
};
