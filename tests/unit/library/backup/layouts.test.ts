import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PORTAL } from '#shared/layout/portal';
import { readArchiveName } from '../../../../src/main/library/backup/archive-names';
import { archiveOf, backUp, restore } from '../../../support/backup';
import { granted, mustOpen, temporaryFolder } from '../../../support/library-desk';

const layout = (id: string, endMark: string): string => JSON.stringify({ ...PORTAL, id, endMark });

const BRIEF = layout('tin-ngan', '/.');
const OTHER_BRIEF = layout('tin-ngan', '***');
const PRINT = layout('bao-in', '■');

const NOTHING = { added: [], kept: [], unreadable: [] };

/** A library with these files in its folder of layouts. */
const libraryWith = async (files: Readonly<Record<string, string>>): Promise<string> => {
  const folder = await temporaryFolder();
  await (await mustOpen(folder)).close();
  if (Object.keys(files).length === 0) return folder;
  await mkdir(join(folder, 'layouts'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, 'layouts', name), text);
  return folder;
};

const backupOf = async (files: Readonly<Record<string, string>>): Promise<string> => {
  const file = join(await temporaryFolder(), 'a.zip');
  granted(await backUp(await libraryWith(files), file));
  return file;
};

const restoreInto = async (file: string, folder: string) => granted(await restore(file, folder)).layouts;

const namesIn = async (folder: string): Promise<readonly string[]> => (await readdir(join(folder, 'layouts'))).sort();
const textAt = (folder: string, name: string): Promise<string> => readFile(join(folder, 'layouts', name), 'utf8');

describe('the newsroom’s layouts', () => {
  test('come back from a backup byte for byte, and articles are laid out in them again', async () => {
    const file = await backupOf({ 'tin-ngan.json': BRIEF, 'Báo in.json': PRINT, 'ghi chú.txt': 'hỏi chị Hạnh' });
    const to = await libraryWith({});
    expect(await restoreInto(file, to)).toEqual({ ...NOTHING, added: ['Báo in.json', 'tin-ngan.json'] });
    expect(await namesIn(to)).toEqual(['Báo in.json', 'tin-ngan.json']);
    expect(await textAt(to, 'tin-ngan.json')).toBe(BRIEF);
    expect((await mustOpen(to)).layouts.map(({ id }) => id)).toEqual([PORTAL.id, 'bao-in', 'tin-ngan']);
  });

  test('that are here as they are in the backup are left alone, and nothing is said', async () => {
    const file = await backupOf({ 'tin-ngan.json': BRIEF });
    const to = await libraryWith({ 'tin-ngan.json': BRIEF });
    expect(await restoreInto(file, to)).toEqual(NOTHING);
    expect(await namesIn(to)).toEqual(['tin-ngan.json']);
  });

  test('of the same name but other rules stay in use; the backup’s lies beside, once, and is no layout', async () => {
    const file = await backupOf({ 'tin-ngan.json': BRIEF });
    const to = await libraryWith({ 'tin-ngan.json': OTHER_BRIEF });
    for (const _ of ['at first', 'and once more'])
      expect(await restoreInto(file, to)).toEqual({ ...NOTHING, kept: ['tin-ngan.json'] });
    const names = await namesIn(to);
    expect(names).toEqual(['tin-ngan.json', expect.stringMatching(/^tin-ngan\.json\.restored-[0-9a-f]{8}$/u)]);
    expect(await textAt(to, 'tin-ngan.json')).toBe(OTHER_BRIEF);
    expect(await textAt(to, names[1] ?? '')).toBe(BRIEF);
    expect((await mustOpen(to)).layouts.find(({ id }) => id === 'tin-ngan')?.endMark).toBe('***');
  });

  test('of the same articles under another file’s name do not take ours’ place', async () => {
    const file = await backupOf({ 'z-tin-ngan.json': BRIEF });
    const to = await libraryWith({ 'a.json': OTHER_BRIEF });
    expect(await restoreInto(file, to)).toEqual({ ...NOTHING, kept: ['z-tin-ngan.json'] });
    expect((await mustOpen(to)).layouts.find(({ id }) => id === 'tin-ngan')?.endMark).toBe('***');
  });

  test('in the way of which lies a file with a mistake in it are laid beside that: it is somebody’s work', async () => {
    const file = await backupOf({ 'tin-ngan.json': BRIEF });
    const to = await libraryWith({ 'tin-ngan.json': `${BRIEF},` });
    expect(await restoreInto(file, to)).toEqual({ ...NOTHING, kept: ['tin-ngan.json'] });
    expect(await textAt(to, 'tin-ngan.json')).toBe(`${BRIEF},`);
  });

  test('with a mistake in them are in the backup, named by a check and by a restoring, and stay there', async () => {
    const from = await libraryWith({ 'tin-ngan.json': '{"id": "tin-ngan",' });
    const library = await mustOpen(from);
    expect(granted(await library.verify())).toMatchObject({ isSound: false, unreadableLayouts: ['tin-ngan.json'] });
    const file = join(await temporaryFolder(), 'a.zip');
    granted(await backUp(from, file));
    const to = await libraryWith({});
    expect(await restoreInto(file, to)).toEqual({ ...NOTHING, unreadable: ['tin-ngan.json'] });
    await expect(namesIn(to)).rejects.toThrow('ENOENT');
  });

  test('that are folders hinder no backup', async () => {
    const from = await libraryWith({ 'tin-ngan.json': BRIEF });
    await mkdir(join(from, 'layouts', 'cũ.json'));
    granted(await backUp(from, join(from, 'a.zip')));
    const to = await libraryWith({});
    expect((await restoreInto(join(from, 'a.zip'), to)).added).toEqual(['tin-ngan.json']);
  });
});

test('a layout that was altered in the archive is found out before anything is restored', async () => {
  const file = await backupOf({ 'tin-ngan.json': BRIEF });
  const bytes = await readFile(file);
  const at = bytes.indexOf('layouts/tin-ngan.json') + 'layouts/tin-ngan.json'.length + 20;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  await writeFile(file, bytes);
  const to = await libraryWith({});
  expect(await restore(file, to)).toEqual({ ok: false, reason: 'damaged-backup' });
  await expect(namesIn(to)).rejects.toThrow('ENOENT');
});

test('a layout without bounds is not taken from an archive, whatever its manifest says', async () => {
  const long = JSON.stringify({ ...PORTAL, id: 'dai', endMark: '.'.repeat(300_000) });
  const file = join(await temporaryFolder(), 'a.zip');
  await writeFile(file, await archiveOf([{ name: 'layouts/dai.json', bytes: Buffer.from(long) }]));
  const to = await libraryWith({});
  expect(await restoreInto(file, to)).toEqual({ ...NOTHING, unreadable: ['dai.json'] });
});

test.each([
  'layouts/../sealed.json',
  'layouts/.an.json',
  'layouts/con.json',
  'layouts/a:b.json',
  'layouts/a\u0000.json',
  'layouts/cũ/a.json',
  'layouts/a.json/',
  'layouts/a.txt',
  'layouts/',
  'layouts',
])('%j is no name in a backup', (name) => {
  expect(readArchiveName(name)).toBeNull();
});
