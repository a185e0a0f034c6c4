/** Broken files among the newsroom's layouts are found and named; the others count all the same. */
import { expect, test } from 'vitest';
import { PORTAL } from '#shared/layout/portal';
import { faultyLayouts } from '../../../src/main/library/layout-faults';
import { readLayouts } from '../../../src/main/library/read-layouts';
import { createMemoryDisk } from '../../support/memory-disk';

const FOLDER = '/library/layouts';

const diskWith = async (files: Readonly<Record<string, string | Uint8Array>>) => {
  const disk = createMemoryDisk();
  await disk.makeFolder('/library');
  await disk.makeFolder(FOLDER);
  for (const [name, bytes] of Object.entries(files))
    disk.tamper(`${FOLDER}/${name}`, typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes);
  return disk;
};

const PAPER = JSON.stringify({ ...PORTAL, id: 'paper' });

test('a library without layouts of its own has none that are broken', async () => {
  expect(await faultyLayouts(createMemoryDisk(), FOLDER)).toEqual([]);
});

test('each broken file is named with its place, in the order of their names, and the whole ones are used', async () => {
  const disk = await diskWith({
    'b-broken.json': '{\n  "id": "b",\n',
    'a-wrong.json': JSON.stringify({ ...PORTAL, endMark: 3 }),
    'c-paper.json': PAPER,
    'd-no-text.json': new Uint8Array([0xff, 0xfe, 0x00]),
    'notes.txt': 'no layout, and not meant to be one',
  });
  expect(await faultyLayouts(disk, FOLDER)).toEqual([
    { file: 'a-wrong.json', why: 'wrong', fields: ['endMark'] },
    { file: 'b-broken.json', why: 'not-json', line: 2 },
    { file: 'd-no-text.json', why: 'unreadable' },
  ]);
  expect((await readLayouts(disk, FOLDER)).map(({ id }) => id)).toEqual(['portal', 'paper']);
});
