import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const PAGE = readFileSync('docs/security.md', 'utf8');

interface Proof {
  readonly file: string;
  readonly title: string;
}

/** In a cell: a file, and the tests in it between “ and ”; several of both, one after another. */
const PROOFS: readonly Proof[] = PAGE.split('\n').flatMap((line) => {
  let file = '';
  return [...line.matchAll(/`(tests\/[^`]+)`|“([^”]+)”/gu)].flatMap(([, named, title]) => {
    file = named ?? file;
    return title === undefined ? [] : [{ file, title }];
  });
});

const said = (text: string): string => text.replaceAll('\\', '').replaceAll("'", '’');

test('the page about security names a proof for each of its claims', () => {
  expect(PROOFS.length).toBeGreaterThan(50);
  const rows = PAGE.split('\n').filter((line) => /^\| (?!what|finding|\||-)/u.test(line));
  const scanned = rows.filter((line) => /_JS_CHECK|CSP_GLOBAL/u.test(line));
  expect(scanned.length).toBe(5);
  expect(rows.filter((line) => !scanned.includes(line) && !line.includes('`tests/'))).toEqual([]);
});

describe.each([...new Set(PROOFS.map(({ file }) => file))])('%s', (file) => {
  const titles = PROOFS.filter((proof) => proof.file === file).map(({ title }) => title);

  test('is there, with every test that the page names', () => {
    expect(existsSync(file)).toBe(true);
    const source = said(readFileSync(file, 'utf8'));
    expect(titles.filter((title) => !source.includes(said(title)))).toEqual([]);
  });
});

test('all twenty points of Electron’s checklist are answered', () => {
  const answered = [...PAGE.matchAll(/^\| (\d+) \|/gmu)].map(([, number]) => Number(number));
  expect(answered).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
});
