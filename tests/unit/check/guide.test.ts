/** The pages of the guide are what the rules make of them; `npx vitest run tests/unit/check/guide.test.ts -u` writes them anew. */
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { RULES } from '#shared/check/rules';
import { guideTo } from './guide';

test.each(['vi', 'en'] as const)('the guide’s page on checks is up to date in %s', async (language) => {
  await expect(guideTo(RULES, language)).toMatchFileSnapshot(resolve('docs/guide', language, 'checks.md'));
});

test('it tells of every rule once', () => {
  const page = guideTo(RULES, 'vi');
  for (const { id } of RULES) expect(page.split(`(\`${id}\`,`)).toHaveLength(2);
});
