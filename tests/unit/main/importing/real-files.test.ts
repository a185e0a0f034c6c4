// The table of real files in the documentation is what the program makes of them, word for word: it cannot be out of date.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { REAL_FILES, rowOf } from './real-files';

test('the documentation tells of each real file what an import makes of it', async () => {
  const rows = await Promise.all(REAL_FILES.map(rowOf));
  const told = readFileSync(resolve('docs/importing.md'), 'utf8').split('\n');
  expect(told.filter((line) => rows.includes(line))).toEqual(rows);
});

test('every file of one story gives the same article', async () => {
  const after = async (name: string): Promise<string | undefined> => {
    const file = REAL_FILES.find((each) => each.name === name);
    return file && (await rowOf(file)).split(' | ').at(-1);
  };
  const first = await after('ghi-chu.txt');
  for (const name of ['ghi-chu-utf16.txt', 'ghi-chu-tcvn3.txt', 'ghi-chu-vni.txt', 'ghi-chu-1258.txt'])
    expect((await after(name))?.replace(/; from .*$/u, ' |')).toBe(first);
});
