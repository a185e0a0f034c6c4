/** The examples that the guide shows are true: each rule stops at the one, passes the other, and makes the second of the first. */
import { describe, expect, test } from 'vitest';
import { applyFixes } from '#shared/check/apply-fix';
import { RULES } from '#shared/check/rules';
import { findIn } from './rule-table';

describe.each(RULES.filter(({ examples }) => examples !== undefined))('$id', (rule) => {
  test.each(rule.examples ?? [])('$wrong -> $right', ({ wrong, right }) => {
    const setting = rule.language === undefined ? {} : { language: rule.language };
    const findings = findIn(rule, wrong, setting);
    expect(findings.length).toBeGreaterThan(0);
    expect(findIn(rule, right, setting)).toEqual([]);
    if (findings.every(({ fix }) => fix !== undefined)) expect(applyFixes(wrong, findings)).toBe(right);
  });
});
