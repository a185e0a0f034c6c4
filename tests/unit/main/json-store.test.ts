import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, settingsSchema } from '#shared/settings';
import { openJsonStore } from '../../../src/main/json-store';
import { createNodeDisk } from '../../../src/main/library/node-disk';

const disk = createNodeDisk();
const open = (folder: string) => openJsonStore(join(folder, 'settings.json'), settingsSchema, DEFAULT_SETTINGS, disk);
const fresh = () => mkdtemp(join(tmpdir(), 'dateline-store-'));

test('what was set is there at the next start', async () => {
  const folder = await fresh();
  const store = await open(folder);
  store.set({ ...store.get(), language: 'en', theme: 'dark' });
  store.set({ ...store.get(), textSize: 120 });
  await store.flush();
  expect((await open(folder)).get()).toEqual({ ...DEFAULT_SETTINGS, language: 'en', theme: 'dark', textSize: 120 });
});

test('a damaged file gives the settings before the last change, and is kept aside', async () => {
  const folder = await fresh();
  const store = await open(folder);
  store.set({ ...store.get(), language: 'en' });
  await store.flush();
  store.set({ ...store.get(), textSize: 150 });
  await store.flush();
  const bytes = await readFile(join(folder, 'settings.json'));
  await writeFile(join(folder, 'settings.json'), bytes.fill(0));
  expect((await open(folder)).get()).toMatchObject({ language: 'en', textSize: 100 });
  expect((await readdir(folder)).some((name) => name.startsWith('settings.damaged-'))).toBe(true);
});

test('one value that makes no sense does not reset the others', async () => {
  const folder = await fresh();
  const store = await open(folder);
  store.set({ ...store.get(), theme: 'dark', deskWidth: -5 });
  await store.flush();
  expect((await open(folder)).get()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
});

test('a folder that is not there gives the defaults, and setting is remembered until the end', async () => {
  const store = await open('/nonexistent/dateline');
  expect(store.get()).toEqual(DEFAULT_SETTINGS);
  store.set({ ...store.get(), language: 'en' });
  await store.flush();
  expect(store.get().language).toBe('en');
});
