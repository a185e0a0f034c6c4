import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { libraryTrouble } from '../../../src/main/library-trouble';

test('a folder that can be written to is no trouble, one that is gone is', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-'));
  expect(await libraryTrouble(folder)).toBeNull();
  expect(await libraryTrouble(join(folder, 'gone'))).toBe('missing');
});
