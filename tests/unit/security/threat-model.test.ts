import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { missingOf, proofsIn } from '../docs/proofs';

const PAGE = readFileSync('docs/security.md', 'utf8');

const PROOFS = proofsIn(PAGE);

test('the page about security names a proof for each of its claims', () => {
  expect(PROOFS.length).toBeGreaterThan(50);
  const rows = PAGE.split('\n').filter((line) => /^\| (?!what|finding|\||-)/u.test(line));
  const scanned = rows.filter((line) => /_JS_CHECK|CSP_GLOBAL/u.test(line));
  expect(scanned.length).toBe(5);
  expect(rows.filter((line) => !scanned.includes(line) && !line.includes('`tests/'))).toEqual([]);
});

describe.each([...new Set(PROOFS.map(({ file }) => file))])('%s', (file) => {
  test('is there, with every test that the page names', () => {
    expect(missingOf(PROOFS.filter((proof) => proof.file === file))).toEqual([]);
  });
});

test('every file that the page names is there, also where it names no test of it', () => {
  const named = [...PAGE.matchAll(/`((?:tests|src|docs|packaging)\/[^`]+)`/gu)].map(([, path]) => path ?? '');
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});

test('all twenty points of Electron’s checklist are answered', () => {
  const answered = [...PAGE.matchAll(/^\| (\d+) \|/gmu)].map(([, number]) => Number(number));
  expect(answered).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
});
