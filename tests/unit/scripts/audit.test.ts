/** What is made of npm's audit: any weakness stops a release, and a registry that has no audit is not taken for a clean one. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { judgeAudit } from '../../../scripts/audit.mjs';
import { readAudit } from '../../../scripts/lib/audit-report.mjs';

const report = (vulnerabilities: object): string =>
  JSON.stringify({ auditReportVersion: 2, vulnerabilities, metadata: { dependencies: { prod: 96, dev: 300 } } });

const CLEAN = report({});
const WEAK = report({
  paper: {
    name: 'paper',
    severity: 'low',
    range: '<1.2.0',
    via: [{ title: 'Burns', url: 'https://advisories.example/1', severity: 'low' }],
  },
  book: { name: 'book', severity: 'low', range: '*', via: ['paper'] },
});
const REFUSED = JSON.stringify({ message: '405 Method Not Allowed', statusCode: 405, error: {} });
const UNREACHED = JSON.stringify({ message: 'getaddrinfo ENOTFOUND registry.example', error: { code: 'ENOTFOUND' } });

test('a report without a weakness is clean, and says of how many packages', () => {
  expect(judgeAudit(readAudit(CLEAN), true)).toBe('Audit: no known weakness in the 96 packages that ship.');
});

test.each([true, false])(
  'any weakness fails, however low, with its package and its address (strict: %s)',
  (isStrict) => {
    expect(() => judgeAudit(readAudit(WEAK), isStrict)).toThrow(
      /2 packages .*\n {2}low: paper <1\.2\.0 \(Burns, https:\/\/advisories\.example\/1\)\n {2}low: book \* \(by paper\)/u,
    );
  },
);

test('a registry that offers no audit is said to be such, and does for everything but a release', () => {
  expect(judgeAudit(readAudit(REFUSED), false)).toContain('this registry offers none (405 Method Not Allowed)');
  expect(() => judgeAudit(readAudit(REFUSED), true)).toThrow('a release needs one');
});

test.each([UNREACHED, '', 'npm error', 'null', '[]', '{}', '{"vulnerabilities":null}'])(
  'what is no report is no clean one: %s',
  (text) => {
    expect(readAudit(text).is).toBe('no-answer');
    expect(() => judgeAudit(readAudit(text), false)).toThrow('not done');
  },
);

test('no package is made of a release before its audit has found nothing', () => {
  const { jobs } = parse(readFileSync('.github/workflows/release.yml', 'utf8'));
  const steps: readonly { readonly run?: string }[] = jobs.audit.steps;
  expect(steps.map(({ run }) => run)).toContain('npm run audit -- --strict');
  expect(jobs.package.needs).toEqual(['test', 'audit']);
});
