// The last line of npm test: what it counts, and that nothing which failed is missing from it.
import { describe, expect, test } from 'vitest';
import { countPlaywright, countVitest, withCrash } from '../../../scripts/lib/reports.mjs';
import { inWords, stage, tell, total } from '../../../scripts/lib/stages.mjs';

const vitest = { numPassedTests: 3, numFailedTests: 1, numPendingTests: 1, numTodoTests: 1, testResults: [] };

describe('counting', () => {
  test('vitest: what is pending or to do is skipped', () => {
    expect(countVitest(vitest)).toEqual({ passed: 3, failed: 1, skipped: 2 });
  });

  test('vitest: a file that could not be loaded is a failure', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{}] },
    ];
    expect(countVitest({ ...vitest, testResults })).toMatchObject({ failed: 2 });
  });

  test('Playwright: an error outside any test is a failure', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 0, skipped: 2 };
    expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 2, skipped: 2 });
  });

  test('a suite that left no test, or ended badly without a failed one, has failed', () => {
    expect(withCrash({ passed: 0, failed: 0, skipped: 0 }, 0)).toMatchObject({ failed: 1 });
    expect(withCrash({ passed: 9, failed: 0, skipped: 0 }, 1)).toEqual({ passed: 9, failed: 1, skipped: 0 });
    expect(withCrash({ passed: 9, failed: 2, skipped: 0 }, 1)).toMatchObject({ failed: 2 });
    expect(withCrash({ passed: 9, failed: 0, skipped: 0 }, 0)).toMatchObject({ failed: 0 });
  });

  test('stages add up, and are told as the line that CI reads', () => {
    const of = (passed: number, failed: number, skipped: number) => ({
      name: 'a',
      output: '',
      seconds: 0,
      count: { passed, failed, skipped },
    });
    expect(inWords(total([of(1, 0, 0), of(20, 1, 3)]))).toBe('21 passed, 1 failed, 3 skipped');
  });
});

describe('telling', () => {
  test('output is shown only where something failed', () => {
    const done = { name: 'types', output: 'a.ts: wrong\n', seconds: 1.25 };
    expect(tell({ ...done, count: { passed: 1, failed: 0, skipped: 0 } })).toBe('ok     types (1.3 s)');
    expect(tell({ ...done, count: { passed: 0, failed: 1, skipped: 0 } })).toBe('FAILED types (1.3 s)\na.ts: wrong');
  });

  test('a stage that breaks down is a failure, not the end of the run', async () => {
    const said: string[] = [];
    const breakDown = async (): Promise<never> => {
      throw new Error('as intended');
    };
    const broken = await stage('a stage', breakDown, (line) => said.push(line));
    expect(broken.count.failed).toBe(1);
    expect(said.join()).toMatch(/^FAILED a stage .*as intended/s);
  });
});
