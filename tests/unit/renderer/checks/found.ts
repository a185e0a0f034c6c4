/** Findings and a manuscript for the tests of the checks' panel and card. */
import type { Finding } from '#shared/check/finding';
import type { Manuscript, Passage } from '#shared/check/manuscript';
import { PORTAL } from '#shared/layout/portal';
import type { MisspelledWord } from '../../../../src/renderer/proofing/messages';

export const finding = (text: string, given: Partial<Finding> = {}): Finding => {
  const rule = given.rule ?? 'doubled-word';
  const start = given.start ?? 0;
  return {
    rule,
    severity: 'warn',
    key: 'lead',
    slot: 'lead',
    start,
    end: start + text.length,
    text,
    fingerprint: `${rule}:${text}`,
    values: { word: text },
    ...given,
  };
};

export const word = (text: string, start = 0, key = 'lead'): MisspelledWord => ({
  key,
  slot: 'lead',
  start,
  end: start + text.length,
  text,
  fingerprint: `spelling:${text}:${start}`,
});

const passage = (key: string, slot: Passage['slot'], kind: Passage['kind'], text: string): Passage => ({
  key,
  slot,
  kind,
  text,
});

export const MANUSCRIPT: Manuscript = {
  language: 'vi',
  layout: PORTAL,
  dateline: null,
  byline: [],
  photos: [],
  passages: [
    passage('headline', 'headline', 'headline', 'Khánh thành cầu ấp Đông'),
    passage('lead', 'lead', 'lead', 'Sáng nay xã xã khánh thành cầu'),
    passage('first', 'body', 'paragraph', 'Cầu dài bốn mươi mét'),
    passage('second', 'body', 'paragraph', 'Bà con góp công công'),
  ],
};
