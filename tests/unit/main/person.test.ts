import { userInfo } from 'node:os';
import { expect, test } from 'vitest';
import { personOf } from '../../../src/main/person';

test('who writes is named by the settings, else by the account', () => {
  expect(personOf({ person: ' Lê Hạnh ' })).toBe('Lê Hạnh');
  expect(personOf({ person: '  ' })).toBe(userInfo().username);
});
