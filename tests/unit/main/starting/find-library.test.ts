import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findLibrary, type WhenMissing } from '../../../../src/main/starting/find-library';
import { temporaryFolder } from '../../../support/library-desk';

const never = (): Promise<WhenMissing> => Promise.reject(new Error('nobody should be asked'));

test('without a choice the usual place is taken, though there is nothing yet', async () => {
  expect(await findLibrary({ chosen: null, usual: '/usual', ask: never })).toBe('/usual');
});

test('the chosen place is taken where a library is in it', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'articles'));
  expect(await findLibrary({ chosen: folder, usual: '/usual', ask: never })).toBe(folder);
});

test('an empty folder where a drive was plugged in is no library: the person is asked until it is back', async () => {
  const folder = await temporaryFolder();
  const asked: string[] = [];
  const ask = async (missing: string): Promise<WhenMissing> => {
    asked.push(missing);
    if (asked.length === 2) await mkdir(join(folder, 'articles'));
    return 'again';
  };
  expect(await findLibrary({ chosen: folder, usual: '/usual', ask })).toBe(folder);
  expect(asked).toEqual([folder, folder]);
});

test('the usual place for now, or no place at all, is for the person to say', async () => {
  const chosen = join(await temporaryFolder(), 'gone');
  expect(await findLibrary({ chosen, usual: '/usual', ask: async () => 'usual' })).toBe('/usual');
  expect(await findLibrary({ chosen, usual: '/usual', ask: async () => 'quit' })).toBeNull();
});
