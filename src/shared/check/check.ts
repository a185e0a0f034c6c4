/** Runs the rules over a manuscript: what comes out is in reading order, each slip once, told as loudly as the house wants it. */
import type { Finding, Slip } from './finding';
import { fingerprint } from './fingerprint';
import { type HouseInForce, loudnessOf } from './house';
import type { Severity } from './house-style';
import { inOrder } from './in-order';
import type { Manuscript, Passage } from './manuscript';
import type { ArticleRule, PassageRule, Rule } from './rule';
import { RULES } from './rules';

interface Speaking<R extends Rule> {
  readonly rule: R;
  readonly severity: Severity;
}

export interface SpeakingRules {
  readonly ofPassages: readonly Speaking<PassageRule>[];
  readonly ofArticles: readonly Speaking<ArticleRule>[];
}

const reads = (rule: Rule, language: string): boolean =>
  rule.language === undefined || rule.language === language.split('-')[0]?.toLowerCase();

/** The rules that this house wants to hear for articles of this language. */
export const speakingRules = (rules: readonly Rule[], house: HouseInForce, language: string): SpeakingRules => {
  const ofPassages: Speaking<PassageRule>[] = [];
  const ofArticles: Speaking<ArticleRule>[] = [];
  for (const rule of rules) {
    const severity = loudnessOf(rule, house);
    if (severity === 'off' || !reads(rule, language)) continue;
    if (rule.reads === 'passage') ofPassages.push({ rule, severity });
    else ofArticles.push({ rule, severity });
  }
  return { ofPassages, ofArticles };
};

const findingOf = (slip: Slip, { rule, severity }: Speaking<Rule>, passage: Passage | null): Finding => ({
  ...slip,
  rule: rule.id,
  severity,
  text: passage === null ? '' : passage.text.slice(slip.start, slip.end),
  fingerprint: fingerprint(rule.id, slip, passage),
});

export const checkPassage = (
  passage: Passage,
  { ofPassages }: SpeakingRules,
  house: HouseInForce,
): readonly Finding[] =>
  ofPassages.flatMap((speaking) =>
    speaking.rule.find(passage, house).map((slip) => findingOf(slip, speaking, passage)),
  );

export const checkWhole = (
  manuscript: Manuscript,
  { ofArticles }: SpeakingRules,
  house: HouseInForce,
): readonly Finding[] => {
  const passages = new Map(manuscript.passages.map((passage) => [passage.key, passage]));
  return ofArticles.flatMap((speaking) =>
    speaking.rule
      .find(manuscript, house)
      .map((slip) => findingOf(slip, speaking, slip.key === null ? null : (passages.get(slip.key) ?? null))),
  );
};

/** Everything that the rules stop at; what a person has let stand is still among it (see `standing.ts`). */
export const check = (
  manuscript: Manuscript,
  house: HouseInForce,
  rules: readonly Rule[] = RULES,
): readonly Finding[] => {
  const speaking = speakingRules(rules, house, manuscript.language);
  const found = manuscript.passages.flatMap((passage) => checkPassage(passage, speaking, house));
  return inOrder([...found, ...checkWhole(manuscript, speaking, house)], manuscript);
};
