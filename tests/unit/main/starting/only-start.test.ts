import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isOnlyStart } from '../../../../src/main/starting/only-start';
import { temporaryFolder } from '../../../support/library-desk';

test('a start to which the engine gives the mark is the only one', async () => {
  expect(isOnlyStart(() => true, await temporaryFolder())).toBe(true);
});

test('a start that finds the mark of another is a second one, also where the link leads nowhere', async () => {
  const [linked, marked] = [await temporaryFolder(), await temporaryFolder()];
  await symlink('phong-tin-2-4711', join(linked, 'SingletonLock'));
  await writeFile(join(marked, 'lockfile'), '');
  expect(isOnlyStart(() => false, linked)).toBe(false);
  expect(isOnlyStart(() => false, marked)).toBe(false);
});

test('where the disk takes no mark and nobody has left one, the start goes on and can say what is wrong', async () => {
  const folder = await temporaryFolder();
  expect(isOnlyStart(() => false, folder)).toBe(true);
  expect(isOnlyStart(() => false, join(folder, 'gone'))).toBe(true);
});
