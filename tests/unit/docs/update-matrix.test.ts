import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { missingOf, proofsIn } from './proofs';

const PAGE = readFileSync('docs/updates.md', 'utf8');
const ROWS = (PAGE.split('## What comes, and what becomes of it')[1] ?? '')
  .split('\n## ')[0]
  ?.split('\n')
  .filter((line) => /^\| (?!what comes|---)/u.test(line));

test.each([
  'good',
  'tampered: a byte of the package',
  'tampered: the manifest',
  'truncated',
  'older',
  'wrong key',
  'replaced key',
  'interrupted',
  'rollback',
  'good, on a stick',
  'an administrator who does not answer',
])('the page about updates says what becomes of it, and by which test: %s', (what) => {
  const rows = ROWS?.filter((row) => row.startsWith(`| ${what}`)) ?? [];
  expect(rows).not.toEqual([]);
  expect(rows.filter((row) => proofsIn(row).length === 0)).toEqual([]);
});

test('every test that the page about updates names is there', () => {
  const proofs = proofsIn(PAGE);
  expect(proofs.length).toBeGreaterThan(20);
  expect(missingOf(proofs)).toEqual([]);
});
